import { EmbedType, type APIMessage } from 'discord.js';
import { removeChannel, openThread } from './channel-events.js';
import {
  announceMessage,
  publishMessage,
  removeMessage,
  replaceMessage,
  type Core,
} from './core.js';
import { composeMessage, editMessage, type UploadedFile } from './message.js';
import { findChannel, findUser, type Place } from './places.js';
import { addUser, messagesOf, type Channel, type User } from './world.js';

export interface SaySpec extends Omit<Place, 'user'> {
  readonly content: string;
  /** The first person unless told. In direct messages also whose they are. */
  readonly author?: string;
  /** Begins the message with a mention of the bot, or of the role that Discord made for it. */
  readonly mentions?: 'bot' | 'role';
  /** A reply, with the ping on unless `ping` is false. */
  readonly replyTo?: { readonly id: string };
  readonly ping?: boolean;
  /** Another bot says it. */
  readonly bot?: true;
  readonly files?: readonly UploadedFile[];
  /** The message is there, but its event does not come; see `redeliver`. */
  readonly silent?: boolean;
  /** How long ago it was written. */
  readonly ageMs?: number;
  /** The first message of a forum post, which has the id of its thread. */
  readonly starter?: boolean;
}

/** What people do in channels. Every event goes to the sessions that are entitled to it. */
export interface Talking {
  /** Sends a message, and resolves at once with the message as its channel holds it. */
  say(spec: SaySpec): Promise<APIMessage>;
  edit(message: { readonly id: string }, content: string): Promise<APIMessage>;
  remove(...messages: readonly { readonly id: string }[]): void;
  /** Discord finds the preview of a link: MESSAGE_UPDATE with an embed, nothing edited. */
  previewLink(message: { readonly id: string }, url: string): void;
  /** MESSAGE_CREATE once more, as after a resume; of a message that is gone, as it was. */
  redeliver(message: APIMessage): void;
  /** Opens a thread in a channel, or a post in a forum. */
  openThread(spec: {
    readonly name: string;
    readonly channel?: string;
    readonly author?: string;
  }): Channel;
  removeChannel(channel: string): void;
  /** The messages of a channel that everyone sees, oldest first. */
  messagesIn(channel?: string | Place): readonly APIMessage[];
  /** Waits for a message that fits; those already there count. */
  waitForMessage(
    fits: (message: APIMessage) => boolean,
    options?: { readonly what?: string; readonly timeoutMs?: number },
  ): Promise<APIMessage>;
  /** Waits for so many of the bot's replies to a message, 1 unless told. */
  replies(
    message: { readonly id: string },
    options?: { readonly count?: number; readonly timeoutMs?: number },
  ): Promise<readonly APIMessage[]>;
  /** Emoji that the bot reacted with. */
  reactionsOn(message: { readonly id: string }): readonly string[];
}

export function createTalking(core: Core): Talking {
  const { world, signals, gateway } = core;

  function current(id: string): APIMessage {
    const stored = world.messages.get(id);
    if (!stored) throw new Error(`The message ${id} is gone.`);
    return stored.message;
  }

  function authorOf(spec: SaySpec): User {
    if (spec.author !== undefined || spec.bot !== true) return findUser(world, spec.author);
    const name = 'another-bot';
    const known = [...world.users.values()].find(({ api }) => api.username === name);
    return known ?? addUser(world, { username: name, bot: true });
  }

  function mentionIn(spec: SaySpec, channel: Channel): string {
    if (spec.mentions === undefined) return '';
    if (spec.mentions === 'bot') return `<@${world.bot.api.id}> `;
    const guild = world.guilds.get(channel.guildId ?? '');
    if (!guild) throw new Error('There are no roles in direct messages.');
    return `<@&${guild.botRoleId}> `;
  }

  return {
    say(spec) {
      const author = authorOf(spec);
      const repliesTo = spec.replyTo ? current(spec.replyTo.id) : undefined;
      const channel = repliesTo
        ? findChannel(world, { channel: repliesTo.channel_id })
        : findChannel(world, { ...spec, user: author.api.id });
      const message = composeMessage(world, {
        author,
        channelId: channel.id,
        ...(spec.starter === true && { id: channel.id }),
        ...(spec.ageMs !== undefined && { id: world.clock.snowflake(spec.ageMs) }),
        body: {
          content: `${mentionIn(spec, channel)}${spec.content}`,
          ...(spec.ping === false && {
            allowed_mentions: { parse: [], replied_user: false },
          }),
        },
        ...(spec.files && { files: spec.files }),
        ...(repliesTo && { repliesTo }),
      });
      if (spec.silent === true) world.messages.set(message.id, { message });
      else publishMessage(core, { message });
      return Promise.resolve(message);
    },
    edit({ id }, content) {
      const edited = editMessage(world, current(id), { content });
      replaceMessage(core, edited);
      return Promise.resolve(edited);
    },
    remove(...messages) {
      const [first, ...others] = messages;
      if (!first) return;
      if (others.length === 0) {
        removeMessage(core, first.id);
        return;
      }
      const channelId = current(first.id).channel_id;
      const guildId = world.channels.get(channelId)?.guildId;
      for (const { id } of messages) world.messages.delete(id);
      gateway.dispatch({
        name: 'MESSAGE_DELETE_BULK',
        guildId,
        payload: () => ({
          ids: messages.map(({ id }) => id),
          channel_id: channelId,
          guild_id: guildId,
        }),
      });
    },
    previewLink({ id }, url) {
      const message = current(id);
      replaceMessage(core, { ...message, embeds: [{ type: EmbedType.Link, url, title: url }] });
    },
    redeliver(message) {
      announceMessage(core, 'MESSAGE_CREATE', world.messages.get(message.id) ?? { message });
    },
    openThread({ name, channel, author }) {
      const parent = findChannel(world, { ...(channel !== undefined && { channel }) });
      return openThread(core, parent, { name, ownerId: findUser(world, author).api.id });
    },
    removeChannel(name) {
      removeChannel(core, findChannel(world, { channel: name }));
    },
    messagesIn(place = {}) {
      const channel = findChannel(world, typeof place === 'string' ? { channel: place } : place);
      return messagesOf(world, channel.id);
    },
    waitForMessage(fits, { what = 'a message that fits', timeoutMs } = {}) {
      return signals.until(
        what,
        () => [...world.messages.values()].map(({ message }) => message).find(fits),
        { ...(timeoutMs !== undefined && { timeoutMs }) },
      );
    },
    replies({ id }, { count = 1, timeoutMs } = {}) {
      return signals.until(
        `${count} replies to ${id}`,
        () => {
          const replies = [...world.messages.values()]
            .map(({ message }) => message)
            .filter(
              ({ author, message_reference: reference }) =>
                author.id === world.bot.api.id && reference?.message_id === id,
            );
          return replies.length >= count ? replies : undefined;
        },
        { ...(timeoutMs !== undefined && { timeoutMs }) },
      );
    },
    reactionsOn({ id }) {
      return [...(world.reactions.get(id) ?? [])]
        .filter(([, users]) => users.has(world.bot.api.id))
        .map(([emoji]) => emoji);
    },
  };
}
