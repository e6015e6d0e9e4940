import { PermissionFlagsBits, type Guild, type Message, type TextBasedChannel } from 'discord.js';
import { neededPermissions, type NeededPermission } from '../text/permissions.js';

/** Without it answers stand below messages where a server wants them in threads. */
const optionalPermissions = ['CreatePublicThreads'] as const;

/** What the invite link asks for, as bits in a number. */
export function invitedBits(): bigint {
  const names = [...neededPermissions, ...optionalPermissions];
  return names.reduce((bits, name) => bits | PermissionFlagsBits[name], 0n);
}

/** Which of some permissions we lack where a message was written; none when Discord has not told us. */
export function lackingWhere(
  { channel, client }: Message,
  names: readonly NeededPermission[],
): readonly NeededPermission[] {
  if (channel.isDMBased()) return [];
  const permissions = channel.permissionsFor(client.user);
  return permissions === null ? [] : names.filter((name) => !permissions.has(name));
}

/** What keeps us from saying anything where a message was written, whatever our permissions are. */
export type Silence = 'gone' | 'timed-out' | 'locked';

/**
 * As things are at this moment. What Discord must refuse is not even sent: refusals count towards a ban of the whole address.
 * https://docs.discord.com/developers/topics/rate-limits#invalid-request-limit-aka-cloudflare-bans
 */
export function silenceWhere({ client, channelId }: Message): Silence | undefined {
  const channel = client.channels.cache.get(channelId);
  return channel === undefined ? 'gone' : channel.isTextBased() ? silenceIn(channel) : undefined;
}

function silenceIn(channel: TextBasedChannel): Silence | undefined {
  if (channel.isDMBased()) return undefined;
  const { me } = channel.guild.members;
  const may = (permission: bigint): boolean =>
    me !== null && channel.permissionsFor(me).has(permission);
  if (may(PermissionFlagsBits.Administrator)) return undefined;
  if (me?.isCommunicationDisabled() === true) return 'timed-out';
  const isLocked = channel.isThread() && channel.locked === true;
  return isLocked && !may(PermissionFlagsBits.ManageThreads) ? 'locked' : undefined;
}

/** What it takes to answer a message there. */
export function neededToSend({ channel }: Message): readonly NeededPermission[] {
  return ['ViewChannel', channel.isThread() ? 'SendMessagesInThreads' : 'SendMessages'];
}

/** What we lack to post in a channel of a server by ourselves; all that it takes where there is no such channel. */
export function lackingToPost(guild: Guild | null, channelId: string): readonly NeededPermission[] {
  const needed = ['ViewChannel', 'SendMessages'] as const;
  const channel = guild?.channels.cache.get(channelId);
  const permissions = channel && guild?.members.me && channel.permissionsFor(guild.members.me);
  if (guild?.members.me?.isCommunicationDisabled() === true) return ['SendMessages'];
  return needed.filter((name) => permissions?.has(name) !== true);
}
