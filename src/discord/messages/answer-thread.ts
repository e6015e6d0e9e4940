import {
  ChannelType,
  cleanContent,
  RESTJSONErrorCodes,
  type Message,
  type PublicThreadChannel,
} from 'discord.js';
import type { Logger } from '../../shared/logger.js';
import { isPlaceGone, isRefusal, loggable } from '../framework/discord-errors.js';
import type { OncePer } from '../framework/once-per.js';
import { label } from '../ui/inline.js';

/** Characters of a thread's name. https://docs.discord.com/developers/resources/channel#channel-object */
const maxNameLength = 100;

/**
 * The thread at a message, opened unless it is there: another process may have been quicker. Undefined where there can be
 * none: in threads themselves, in direct messages, where we may not, and where Discord opens none; the last is logged once.
 */
export async function threadAt(
  message: Message,
  question: string,
  { logger, isToBeLogged }: { readonly logger: Logger; readonly isToBeLogged: OncePer },
): Promise<PublicThreadChannel | undefined> {
  const { channel, client } = message;
  if (channel.type !== ChannelType.GuildText && channel.type !== ChannelType.GuildAnnouncement) {
    return undefined;
  }
  const permissions = channel.permissionsFor(client.user);
  if (permissions?.has(['CreatePublicThreads', 'SendMessagesInThreads']) !== true) return undefined;
  try {
    return await message.startThread({ name: nameOf(message, question) });
  } catch (error) {
    if (isRefusal(error, RESTJSONErrorCodes.ThreadAlreadyCreatedForMessage)) {
      // It has the message's own id.
      const thread = await client.channels.fetch(message.id);
      return thread?.type === ChannelType.PublicThread ? thread : undefined;
    }
    if (isPlaceGone(error)) throw error;
    // Too many threads are open, say, or Discord is not itself: the answer is worth more than its place.
    if (isToBeLogged(`thread ${message.channelId}`)) {
      logger.warn('No thread could be opened for an answer; it stands below the question.', {
        channelId: message.channelId,
        error: loggable(error),
      });
    }
    return undefined;
  }
}

/** The question as it reads: with the names of those whom it mentions. */
function nameOf({ channel }: Message, question: string): string {
  const named = cleanContent(question, channel).replace(/<a?:(\w+):\d+>/gu, ':$1:');
  return label(named.replace(/<[^<>\s]+>/gu, withoutIds), maxNameLength, '?');
}

/** What Discord writes in pointed brackets is a mention, which says nothing as a number. */
function withoutIds(bracketed: string): string {
  return /\d{5}/u.test(bracketed) ? ' ' : bracketed;
}
