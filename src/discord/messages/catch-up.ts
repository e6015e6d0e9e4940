import {
  PermissionFlagsBits,
  SnowflakeUtil,
  type Client,
  type GuildTextBasedChannel,
  type Message,
} from 'discord.js';
import type { Logger } from '../../shared/logger.js';
import type { AnsweredMessages } from '../../store/answered-messages.js';
import { loggable } from '../framework/discord-errors.js';
import { readAsked, type Asked } from './asked.js';
import { notNow } from './failure-reports.js';

/** Who asked longer ago has asked again, or somebody else. */
const reachMs = 2 * 60 * 1_000;

/** One request each, of the 50 a second that Discord takes: those in which something was said last. */
const maxChannels = 100;

/** The last ones of a channel. Discord gives 100 at most. */
const maxMessages = 100;

export interface CatchUpOptions {
  readonly answered: Pick<AnsweredMessages, 'find'>;
  readonly answer: (asked: Asked) => Promise<void>;
  readonly logger: Logger;
  readonly isStopping: () => boolean;
}

/**
 * Answers what was put to us in servers while nobody listened, or what was lost with the process before: after every new
 * session, whose events do not tell. What is not for us, and what has its answer already, is left alone. Direct messages are
 * not reached: Discord does not tell which there are.
 */
export async function catchUp(client: Client<true>, options: CatchUpOptions): Promise<void> {
  const { answered, answer, logger, isStopping } = options;
  const since = SnowflakeUtil.generate({ timestamp: Date.now() - reachMs });
  for (const channel of livelyChannels(client, since)) {
    if (isStopping()) return;
    try {
      for (const asked of await unanswered(channel, since)) {
        if ((await answered.find(asked.message.id)) === undefined) await answer(asked);
      }
    } catch (error) {
      logger.debug('What was said in a channel before the start could not be read.', {
        channelId: channel.id,
        error: loggable(error),
      });
    }
  }
}

/** The channels in which something was said since, as far as we may read them; the last ones first. */
function livelyChannels(client: Client<true>, since: bigint): readonly GuildTextBasedChannel[] {
  return [...client.channels.cache.values()]
    .filter((channel) => channel.isTextBased())
    .filter((channel) => !channel.isDMBased())
    .filter((channel) => lastIdIn(channel) > since && mayRead(channel))
    .sort((a, b) => (lastIdIn(a) > lastIdIn(b) ? -1 : 1))
    .slice(0, maxChannels);
}

function lastIdIn({ lastMessageId }: GuildTextBasedChannel): bigint {
  return BigInt(lastMessageId ?? 0);
}

function mayRead(channel: GuildTextBasedChannel): boolean {
  const needed = [PermissionFlagsBits.ViewChannel, PermissionFlagsBits.ReadMessageHistory];
  return channel.permissionsFor(channel.client.user)?.has(needed) === true;
}

/** Oldest first, without what has a reply of ours, a thread, or the sign that it was too much. */
async function unanswered(
  channel: GuildTextBasedChannel,
  since: bigint,
): Promise<readonly Asked[]> {
  const latest = await channel.messages.fetch({ limit: maxMessages, cache: false });
  const replied = new Set(
    latest
      .filter(({ author, client }) => author.id === client.user.id)
      .map(({ reference }) => reference?.messageId),
  );
  const isOpen = (message: Message): boolean =>
    BigInt(message.id) > since &&
    !replied.has(message.id) &&
    !message.hasThread &&
    message.reactions.cache.get(notNow)?.me !== true;
  const open = [...latest.filter(isOpen).values()].reverse();
  // What nobody put to us was said to others, and perhaps before we were to listen there.
  return open.flatMap((message) => readAsked(message, false) ?? []);
}
