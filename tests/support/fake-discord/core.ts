import type { APIMessage } from 'discord.js';
import type { Gateway } from './gateway.js';
import { readableMessage } from './intents.js';
import { partialMember } from './payloads.js';
import type { Signals } from './signals.js';
import { hasBot, type StoredMessage, type World } from './world.js';

/** What routes and helpers share. */
export interface Core {
  readonly world: World;
  readonly gateway: Gateway;
  readonly signals: Signals;
}

/** Puts a message into its channel and tells the sessions; an ephemeral one is told to nobody. */
export function publishMessage(core: Core, stored: StoredMessage): void {
  const { messages, keptMessages } = core.world;
  messages.set(stored.message.id, stored);
  for (const id of messages.keys()) {
    if (messages.size <= keptMessages) break;
    messages.delete(id);
  }
  announceMessage(core, 'MESSAGE_CREATE', stored);
}

/** Puts the changed message in the place of the old one. */
export function replaceMessage(core: Core, message: APIMessage): void {
  const stored = { ...core.world.messages.get(message.id), message };
  core.world.messages.set(message.id, stored);
  announceMessage(core, 'MESSAGE_UPDATE', stored);
}

/** Takes a message out of its channel. The event carries ids only, as Discord's does. */
export function removeMessage(core: Core, id: string): void {
  const stored = core.world.messages.get(id);
  if (!stored) return;
  core.world.messages.delete(id);
  core.signals.changed();
  if (stored.onlyFor !== undefined) return;
  const channelId = stored.message.channel_id;
  const channel = core.world.channels.get(channelId);
  if (channel && !hasBot(core.world, channel)) return;
  const guildId = channel?.guildId;
  core.gateway.dispatch({
    name: 'MESSAGE_DELETE',
    guildId,
    payload: () => ({
      id,
      channel_id: channelId,
      ...(guildId !== undefined && { guild_id: guildId }),
    }),
  });
}

/** Sends MESSAGE_CREATE or MESSAGE_UPDATE, with what each session may read. */
export function announceMessage(
  core: Core,
  name: 'MESSAGE_CREATE' | 'MESSAGE_UPDATE',
  { message, onlyFor }: StoredMessage,
): void {
  core.signals.changed();
  if (onlyFor !== undefined) return;
  const { world } = core;
  const channel = world.channels.get(message.channel_id);
  const guildId = channel?.guildId;
  const guild = world.guilds.get(guildId ?? '');
  if (channel && !hasBot(world, channel)) return;
  const author = world.users.get(message.author.id);
  core.gateway.dispatch({
    name,
    guildId,
    payload: (hasMessageContent) => ({
      ...readableMessage(world, message, hasMessageContent),
      // Not documented, but sent: discord.js knows a direct message by it.
      channel_type: channel?.type,
      ...(guild && {
        guild_id: guild.id,
        ...(author && { member: partialMember(world, guild, author) }),
      }),
    }),
  });
}
