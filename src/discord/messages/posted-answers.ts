import type { OmitPartialGroupDMChannel, PartialMessage } from 'discord.js';
import type { Logger } from '../../shared/logger.js';
import type { AnsweredMessage, AnsweredMessages } from '../../store/answered-messages.js';
import { isPlaceGone, loggable } from '../framework/discord-errors.js';
import type { Reply } from '../ui/reply.js';
import { threadAt } from './answer-thread.js';
import type { Asked } from './asked.js';
import type { AnswerPlace, IncomingMessage, MessageSender } from './message-sender.js';
import { createRecentIds } from './recent-ids.js';

/** All that is known of a message that is gone. */
export type Removed = Pick<OmitPartialGroupDMChannel<PartialMessage>, 'id' | 'channel'>;

/** What stands below questions, kept in step with them. */
export interface PostedAnswers {
  /** The answer that a question has; undefined where it has none, or is too old. */
  of(questionId: string): Promise<AnsweredMessage | undefined>;
  /** Makes what stands below the question what it should be; without a reply, nothing. */
  settle(
    asked: Asked,
    reply: Reply | undefined,
    earlier: AnsweredMessage | undefined,
  ): Promise<void>;
  /** From now on nothing is posted below this question, not even what is under way. */
  noteRemoval(questionId: string): void;
  /** Takes away what stands below a question that is gone. */
  follow(removed: Removed): Promise<void>;
}

export interface PostedAnswersOptions {
  readonly sender: MessageSender;
  readonly answered: AnsweredMessages;
  /** Whether a message is answered in a thread, where there can be one. */
  readonly isForThread: (message: IncomingMessage) => Promise<boolean>;
  readonly logger: Logger;
}

export function createPostedAnswers(options: PostedAnswersOptions): PostedAnswers {
  const { sender, answered, isForThread, logger } = options;
  const removed = createRecentIds();

  return {
    of: (questionId) => answered.find(questionId),
    settle,
    noteRemoval: (questionId) => {
      removed.add(questionId);
    },
    follow: async ({ id, channel }) => {
      const known = await answered.find(id);
      if (known === undefined) return;
      await answered.forget(id);
      await takeBack(channel, known);
    },
  };

  async function settle(
    asked: Asked,
    reply: Reply | undefined,
    earlier: AnsweredMessage | undefined,
  ): Promise<void> {
    const { message } = asked;
    if (removed.has(message.id)) return;
    if (reply === undefined) {
      if (earlier === undefined) return;
      await answered.forget(message.id);
      await takeBack(message.channel, earlier);
      return;
    }
    if (earlier !== undefined) {
      const isThere = await sender.edit(message.channel, earlier, reply);
      // Somebody took the answer away: then it stays away.
      if (isThere) await remember(asked, earlier);
      return;
    }
    await remember(asked, await post(asked, reply));
  }

  async function post(asked: Asked, reply: Reply): Promise<AnswerPlace> {
    const { message, question, editedAtMs } = asked;
    const thread = (await isForThread(message)) ? await threadAt(message, question) : undefined;
    const sent = await sender.send(message, reply, thread);
    const place = { answerId: sent.id, channelId: sent.channelId };
    // Older than the edit that it should answer: an earlier answer, which Discord gave back by its nonce.
    if (sent.createdTimestamp < editedAtMs) await sender.edit(message.channel, place, reply);
    return place;
  }

  async function remember(
    { message: { id, guildId }, print }: Asked,
    { answerId, channelId }: AnswerPlace,
  ): Promise<void> {
    await answered.remember({
      questionId: id,
      answerId,
      channelId,
      guildId: guildId ?? undefined,
      print,
    });
  }

  async function takeBack(channel: Removed['channel'], answer: AnswerPlace): Promise<void> {
    try {
      await sender.remove(channel, answer);
    } catch (error) {
      if (isPlaceGone(error)) return;
      logger.warn('An answer could not be taken back.', { error: loggable(error) });
    }
  }
}
