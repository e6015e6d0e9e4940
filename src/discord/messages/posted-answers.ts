import type { OmitPartialGroupDMChannel, PartialMessage } from 'discord.js';
import type { Logger } from '../../shared/logger.js';
import type { AnsweredMessage, AnsweredMessages } from '../../store/answered-messages.js';
import { isPlaceGone, loggable, PlaceGone } from '../framework/discord-errors.js';
import type { ShownAnswers } from '../framework/shown-answers.js';
import { createOncePer } from '../framework/once-per.js';
import { silenceWhere } from '../framework/permissions.js';
import type { Reply } from '../ui/reply.js';
import { threadAt } from './answer-thread.js';
import type { Asked } from './asked.js';
import type { AnswerPlace, MessageSender } from './message-sender.js';
import { createRecentIds } from './recent-ids.js';

/** All that is known of a message that is gone. */
export type Removed = Pick<OmitPartialGroupDMChannel<PartialMessage>, 'id' | 'channel'>;

/** What is to be said to a message. */
export interface Said {
  readonly reply: Reply;
  /** Only an answer is worth a thread of its own. */
  readonly isAnswer: boolean;
}

/** What stands below questions, kept in step with them. */
export interface PostedAnswers {
  /** The answer that a question has; undefined where it has none, or is too old. */
  of(questionId: string): Promise<AnsweredMessage | undefined>;
  /** Makes what stands below the question what it should be; without a reply, nothing. */
  settle(asked: Asked, said: Said | undefined, earlier: AnsweredMessage | undefined): Promise<void>;
  /** From now on nothing is posted below this question, not even what is under way. */
  noteRemoval(questionId: string): void;
  /** Takes away what stands below a question that is gone. */
  follow(removed: Removed): Promise<void>;
}

export interface PostedAnswersOptions {
  readonly sender: MessageSender;
  readonly answered: AnsweredMessages;
  readonly shown: ShownAnswers;
  /** Whether a message is answered in a thread, where there can be one. */
  readonly isForThread: (asked: Asked) => Promise<boolean>;
  readonly logger: Logger;
}

/** That no threads can be opened in a channel is logged again once a day. */
const logAgainMs = 24 * 60 * 60 * 1_000;

export function createPostedAnswers(options: PostedAnswersOptions): PostedAnswers {
  const { sender, answered, shown, isForThread, logger } = options;
  const removed = createRecentIds();
  const isToBeLogged = createOncePer(logAgainMs);

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
    said: Said | undefined,
    earlier: AnsweredMessage | undefined,
  ): Promise<void> {
    const { message } = asked;
    if (removed.has(message.id)) return;
    if (said === undefined) {
      if (earlier === undefined) return;
      await answered.forget(message.id);
      await takeBack(asked.channel, earlier);
      return;
    }
    if (earlier !== undefined) {
      const isThere = await sender.edit(asked.channel, earlier, said.reply);
      // Somebody took the answer away: then it stays away.
      if (isThere) await remember(asked, earlier, said.reply);
      return;
    }
    await remember(asked, await post(asked, said), said.reply);
  }

  async function post(asked: Asked, { reply, isAnswer }: Said): Promise<AnswerPlace> {
    const { message, question, editedAtMs } = asked;
    if (silenceWhere(message) === 'gone') throw new PlaceGone('The channel of a question is gone.');
    const wantsThread = isAnswer && (await isForThread(asked));
    const thread = wantsThread
      ? await threadAt(message, question, { logger, isToBeLogged })
      : undefined;
    const sent = await sender.send(message, reply, thread);
    const place = { answerId: sent.id, channelId: sent.channelId };
    // Older than the edit that it should answer: an earlier answer, which Discord gave back by its nonce.
    if (sent.createdTimestamp < editedAtMs) await sender.edit(asked.channel, place, reply);
    return place;
  }

  async function remember(
    { message: { id, guildId }, print }: Asked,
    { answerId, channelId }: AnswerPlace,
    { quotes = [] }: Reply,
  ): Promise<void> {
    if (guildId !== null) {
      await shown.remember({ guildId, channelId, messageId: answerId }, quotes);
    }
    await answered.remember({
      questionId: id,
      answerId,
      channelId,
      guildId: guildId ?? undefined,
      print,
    });
  }

  async function takeBack(channel: Removed['channel'], answer: AnswerPlace): Promise<void> {
    await shown.forget(answer.answerId);
    try {
      await sender.remove(channel, answer);
    } catch (error) {
      if (isPlaceGone(error)) return;
      logger.warn('An answer could not be taken back.', { error: loggable(error) });
    }
  }
}
