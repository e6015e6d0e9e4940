import {
  PermissionFlagsBits,
  RESTJSONErrorCodes,
  type Client,
  type GuildTextBasedChannel,
} from 'discord.js';
import type { Standpoint } from '../../knowledge/shelves.js';
import type { Logger } from '../../shared/logger.js';
import { createBoundedMap } from '../../shared/bounded-map.js';
import { goneMs } from '../../shared/gone-ms.js';
import type { NeededPermission } from '../text/permissions.js';
import { editOptions, messageOptions, type Reply } from '../ui/reply.js';
import { isForbidden, isRefusal } from './discord-errors.js';
import { withLinksOrNot } from './links-refused.js';
import { channelsAround } from './standpoint.js';

/** What became of a message that was to be posted. */
export type Posted =
  | { readonly kind: 'posted'; readonly channelId: string; readonly messageId: string }
  /** There is no such channel any more. */
  | { readonly kind: 'gone' }
  /** We may not write there; none named: we are timed out, or the thread is locked. */
  | { readonly kind: 'forbidden'; readonly lacking: readonly NeededPermission[] };

export interface PostOptions {
  /** The message that is replied to, if it is still there. */
  readonly repliesTo?: string | undefined;
  /** At most 25 characters: sent twice within minutes with the same, it is one message. */
  readonly nonce?: string;
}

/**
 * Says what nobody waits for: in a channel, or to a person. What Discord must refuse is not even sent, as far as it has told us;
 * what goes wrong otherwise is thrown, and may be tried again.
 */
export interface Courier {
  /** Whether the guild is on one of our shards: of all processes, only one tells it anything. */
  serves(guildId: string): boolean;
  /** The channel and, of a thread, the one that it is in; none of a channel that is gone. */
  around(guildId: string, channelId: string): readonly string[];
  /**
   * As whom somebody reads what they alone see, with their roles as they are now, and where, if they still see the channel;
   * undefined where they left the guild.
   */
  standpoint(guildId: string, userId: string, channelId: string): Promise<Standpoint | undefined>;
  /** What the guild speaks unless it has chosen otherwise. */
  localeOf(guildId: string): string | undefined;
  nameOf(guildId: string): string | undefined;
  post(guildId: string, channelId: string, reply: Reply, options?: PostOptions): Promise<Posted>;
  /** Puts another message in the place of one of ours; false where that is gone, or we may not. */
  edit(guildId: string, channelId: string, messageId: string, reply: Reply): Promise<boolean>;
  /** Takes one of ours away; nothing where it is gone. */
  remove(guildId: string, channelId: string, messageId: string): Promise<void>;
  /** False where the person takes no direct messages from us. */
  direct(userId: string, reply: Reply, nonce?: string): Promise<boolean>;
}

/** Who takes no direct messages is left alone for so long: refusals count towards a ban of the whole address. */
const leaveAloneMs = 60 * 60 * 1_000;
const mostRefusing = 4_000;

const codes = RESTJSONErrorCodes;

export function createCourier(client: Client, logger: Logger): Courier {
  const refusedAt = createBoundedMap<string, number>(mostRefusing);

  /** Archived threads are in no cache. */
  async function channelOf(
    guildId: string,
    channelId: string,
  ): Promise<GuildTextBasedChannel | undefined> {
    const known = client.guilds.cache.get(guildId)?.channels.cache.get(channelId);
    try {
      const channel = known ?? (await client.channels.fetch(channelId));
      return channel !== null &&
        !channel.isDMBased() &&
        channel.isTextBased() &&
        channel.guildId === guildId
        ? channel
        : undefined;
    } catch (error) {
      if (isRefusal(error, codes.UnknownChannel, codes.MissingAccess)) return undefined;
      throw error;
    }
  }

  return {
    serves: (guildId) => client.guilds.cache.has(guildId),
    around: (guildId, channelId) => {
      const channel = client.guilds.cache.get(guildId)?.channels.cache.get(channelId);
      return channel === undefined ? [] : channelsAround(channel);
    },
    standpoint: async (guildId, userId, channelId) => {
      const guild = client.guilds.cache.get(guildId);
      try {
        const member = await guild?.members.fetch({ user: userId, force: true });
        if (guild === undefined || member === undefined) return undefined;
        const channel = guild.channels.cache.get(channelId);
        const sees = channel?.permissionsFor(member).has(PermissionFlagsBits.ViewChannel) === true;
        return {
          channelIds: channel !== undefined && sees ? channelsAround(channel) : [],
          roleIds: [...member.roles.cache.keys()],
        };
      } catch (error) {
        if (isRefusal(error, codes.UnknownMember, codes.UnknownUser)) return undefined;
        throw error;
      }
    },
    localeOf: (guildId) => client.guilds.cache.get(guildId)?.preferredLocale,
    nameOf: (guildId) => client.guilds.cache.get(guildId)?.name,

    post: async (guildId, channelId, reply, { repliesTo, nonce } = {}) => {
      const channel = await channelOf(guildId, channelId);
      if (channel === undefined) return { kind: 'gone' };
      const lacking = lackingIn(channel, repliesTo !== undefined);
      if (lacking !== undefined) return { kind: 'forbidden', lacking };
      try {
        const sent = await withLinksOrNot(reply, logger, (shown) =>
          channel.send({
            ...messageOptions(shown),
            ...(nonce !== undefined && { nonce, enforceNonce: true }),
            ...(repliesTo !== undefined && {
              reply: { messageReference: repliesTo, failIfNotExists: false },
            }),
          }),
        );
        return { kind: 'posted', channelId: sent.channelId, messageId: sent.id };
      } catch (error) {
        if (isRefusal(error, codes.UnknownChannel)) return { kind: 'gone' };
        if (isForbidden(error)) return { kind: 'forbidden', lacking: [] };
        throw error;
      }
    },

    edit: async (guildId, channelId, messageId, reply) => {
      const channel = await channelOf(guildId, channelId);
      if (channel === undefined || lackingIn(channel, false) !== undefined) return false;
      try {
        await withLinksOrNot(reply, logger, (shown) =>
          channel.messages.edit(messageId, editOptions(shown)),
        );
        return true;
      } catch (error) {
        if (isRefusal(error, codes.UnknownChannel, codes.UnknownMessage) || isForbidden(error)) {
          return false;
        }
        throw error;
      }
    },

    remove: async (guildId, channelId, messageId) => {
      const channel = await channelOf(guildId, channelId);
      try {
        await channel?.messages.delete(messageId);
      } catch (error) {
        if (isRefusal(error, codes.UnknownChannel, codes.UnknownMessage) || isForbidden(error)) {
          return;
        }
        throw error;
      }
    },

    direct: async (userId, reply, nonce) => {
      const refusedMs = refusedAt.get(userId);
      if (refusedMs !== undefined && goneMs() - refusedMs < leaveAloneMs) return false;
      try {
        const channel = await client.users.createDM(userId);
        await withLinksOrNot(reply, logger, (shown) =>
          channel.send({
            ...messageOptions(shown),
            ...(nonce !== undefined && { nonce, enforceNonce: true }),
          }),
        );
        return true;
      } catch (error) {
        if (!isRefusal(error, codes.CannotSendMessagesToThisUser, codes.UnknownUser)) throw error;
        refusedAt.set(userId, goneMs());
        return false;
      }
    },
  };
}

/** What we lack to write there, as things are at this moment; undefined: nothing. */
function lackingIn(
  channel: GuildTextBasedChannel,
  isReply: boolean,
): readonly NeededPermission[] | undefined {
  const { me } = channel.guild.members;
  const permissions = me && channel.permissionsFor(me);
  if (permissions?.has(PermissionFlagsBits.Administrator) === true) return undefined;
  if (me?.isCommunicationDisabled() === true) return [];
  const isLocked = channel.isThread() && channel.locked === true;
  if (isLocked && permissions?.has(PermissionFlagsBits.ManageThreads) !== true) return [];
  const needed: readonly NeededPermission[] = [
    'ViewChannel',
    channel.isThread() ? 'SendMessagesInThreads' : 'SendMessages',
    ...(isReply ? (['ReadMessageHistory'] as const) : []),
  ];
  const lacking = needed.filter((name) => permissions?.has(name) !== true);
  return lacking.length === 0 ? undefined : lacking;
}
