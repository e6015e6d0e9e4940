import { ChannelType } from 'discord.js';
import type { Core } from './core.js';
import type { GuildSpec } from './options.js';
import { channelPayload, guildCreatePayload, memberPayload } from './payloads.js';
import { addGuild, type Channel, type Guild, type ThreadState } from './world.js';

export interface ThreadDraft {
  readonly name: string;
  readonly ownerId: string;
  /** Id of the message that the thread starts from; made up without one. */
  readonly id?: string;
}

/** Opens a public thread, or a post in a forum, and tells the sessions. */
export function openThread({ world, gateway }: Core, parent: Channel, draft: ThreadDraft): Channel {
  const thread: Channel = {
    id: draft.id ?? world.clock.snowflake(),
    type: ChannelType.PublicThread,
    name: draft.name,
    parentId: parent.id,
    ownerId: draft.ownerId,
    withheld: [],
    ...(parent.guildId !== undefined && { guildId: parent.guildId }),
  };
  world.channels.set(thread.id, thread);
  gateway.dispatch({
    name: 'THREAD_CREATE',
    guildId: thread.guildId,
    payload: () => ({ ...channelPayload(world, thread), newly_created: true }),
  });
  return thread;
}

/** A thread is locked or archived, or neither any more. */
export function setThreadState(
  { world, gateway }: Core,
  channel: Channel,
  state: ThreadState | undefined,
): void {
  const thread: { -readonly [Name in keyof Channel]: Channel[Name] } = { ...channel };
  delete thread.state;
  const changed: Channel = { ...thread, ...(state !== undefined && { state }) };
  world.channels.set(changed.id, changed);
  gateway.dispatch({
    name: 'THREAD_UPDATE',
    guildId: changed.guildId,
    payload: () => channelPayload(world, changed),
  });
}

/** The bot is timed out in a guild. */
export function silenceBot({ world, gateway }: Core, before: Guild): void {
  const guild: Guild = { ...before, silencesBot: true };
  world.guilds.set(guild.id, guild);
  gateway.dispatch({
    name: 'GUILD_MEMBER_UPDATE',
    guildId: guild.id,
    payload: () => ({ ...memberPayload(world, guild, world.bot), guild_id: guild.id }),
  });
}

/** Deletes a channel with its messages, and tells the sessions. */
export function removeChannel({ world, gateway }: Core, channel: Channel): void {
  world.channels.delete(channel.id);
  for (const [id, { message }] of world.messages) {
    if (message.channel_id === channel.id) world.messages.delete(id);
  }
  gateway.dispatch({
    name: channel.type === ChannelType.PublicThread ? 'THREAD_DELETE' : 'CHANNEL_DELETE',
    guildId: channel.guildId,
    payload: () => channelPayload(world, channel),
  });
}

/** Somebody adds the bot to a new guild. */
export function joinGuild({ world, gateway }: Core, spec: GuildSpec): Guild {
  const guild = addGuild(world, spec);
  gateway.dispatch({
    name: 'GUILD_CREATE',
    guildId: guild.id,
    payload: () => guildCreatePayload(world, guild),
  });
  return guild;
}

/** The bot is put out of a guild. */
export function removeGuild({ world, gateway }: Core, guildId: string): void {
  gateway.dispatch({ name: 'GUILD_DELETE', guildId, payload: () => ({ id: guildId }) });
  world.guilds.delete(guildId);
  for (const [id, channel] of world.channels) {
    if (channel.guildId === guildId) world.channels.delete(id);
  }
}
