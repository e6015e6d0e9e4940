import { isSmallTalkReason, type Answer, type Question } from '../../answer/answer.js';
import type { KnowledgeBase } from '../../answer/serve/knowledge-base.js';
import { StillIndexing } from '../../answer/serve/guild-shelf.js';
import type { Logger } from '../../shared/logger.js';
import { silentMeter, type Meter, type QuestionOutcome } from '../../shared/meter.js';
import { TooManyWaiting } from '../../shared/semaphore.js';
import type { QuestionRecord } from '../../store/question-log.js';
import { idOfEvent } from '../../store/event-id.js';
import type { RememberedSettings } from '../../store/remembered-settings.js';
import type { Address } from './addressing.js';
import type { QuestionRecorder } from './question-recorder.js';
import type { WorkQueue } from '../../shared/work-queue.js';

/** Where on Discord a question was asked, and by whom. */
export interface Occasion {
  readonly surface: 'slash' | 'menu' | 'component' | Address;
  /** Where we were added to the guild itself; else nothing is kept. */
  readonly guildId?: string | undefined;
  readonly askerId: string;
  /** The id of the message or interaction: however often it is told of, and in whichever process, it is one question. */
  readonly eventId: string;
}

/** An answer, and how long it took. */
export type TimedAnswer = Answer & { readonly latencyMs: number };

/** An answer whose question is kept. */
export type KeptAnswer = Answer & {
  /** The record's id, where people are asked how good the answer is. */
  readonly feedbackId?: string;
  /** What else there is where the articles do not say; absent: nothing, as outside of servers. */
  readonly offers?: Offers;
};

/** What is offered below what the articles do not say. */
export interface Offers {
  /** The moderators may be asked. */
  readonly moderators: boolean;
}

/** The one place where questions are put to the knowledge. */
export interface Asking {
  /**
   * Answers when it is the question's turn, and logs the outcome in one line: never the text itself, except for debugging.
   * Throws `TooManyWaiting` when too many wait.
   */
  ask(knowledge: KnowledgeBase, question: Question, occasion: Occasion): Promise<TimedAnswer>;
  /**
   * Keeps a question for the insights of its guild, as far as that wants it, beside the answering. Small talk is no
   * question; what is said to nobody and gets no answer is not given here.
   */
  keep(answer: TimedAnswer, occasion: Occasion): Promise<KeptAnswer>;
}

export function createAsking({
  settings,
  recorder,
  queue,
  meter = silentMeter,
  logger,
}: {
  readonly settings: Pick<RememberedSettings, 'known'>;
  readonly recorder: QuestionRecorder;
  readonly queue: WorkQueue;
  /** Counts what is asked; absent: nobody does. */
  readonly meter?: Meter;
  readonly logger: Logger;
}): Asking {
  async function workOut(
    knowledge: KnowledgeBase,
    question: Question,
    forWhom: string,
  ): ReturnType<typeof timed> {
    const askedMs = performance.now();
    // An index that is still being made is no reason to keep others from their turn.
    await knowledge.ready?.();
    const readyMs = performance.now();
    meter.time('stage', { stage: 'index' }, readyMs - askedMs);
    return queue.run(forWhom, async () => {
      meter.time('stage', { stage: 'queue' }, performance.now() - readyMs);
      const answered = await timed(() => knowledge.answer(question));
      meter.time('stage', { stage: 'answer' }, answered.latencyMs);
      return answered;
    });
  }

  async function counted(
    surface: string,
    work: () => ReturnType<typeof timed>,
  ): ReturnType<typeof timed> {
    try {
      const answered = await work();
      const { answer } = answered;
      const outcome = isSmallTalk(answer) ? 'small-talk' : answer.kind;
      meter.count('question', { surface, outcome });
      return answered;
    } catch (error) {
      meter.count('question', { surface, outcome: failureOf(error) });
      throw error;
    }
  }

  return {
    ask: async (knowledge, question, { surface, guildId, askerId }) => {
      const { answer, latencyMs } = await counted(surface, () =>
        workOut(knowledge, question, guildId ?? askerId),
      );
      logger.info('Question answered.', {
        surface,
        ...(guildId !== undefined && { guildId }),
        outcome: answer.kind,
        ...(answer.kind === 'nothing'
          ? { reason: answer.reason }
          : { passage: answer.evidence[0].passage.id, passages: answer.evidence.length }),
        confidence: Number(answer.confidence.toFixed(3)),
        latencyMs,
      });
      logger.debug('Its text.', { question: question.text });
      return { ...answer, latencyMs };
    },
    keep: async (answer, occasion) => {
      const { guildId, askerId } = occasion;
      if (guildId === undefined || isSmallTalk(answer)) return answer;
      const record = recordOf(answer, guildId, occasion);
      recorder.record(record, askerId);
      const { feedback, askChannelId } = await settings.known(guildId);
      return {
        ...answer,
        ...(feedback && answer.kind !== 'nothing' && { feedbackId: record.id }),
        ...(answer.kind !== 'found' && { offers: { moderators: askChannelId !== undefined } }),
      };
    },
  };
}

/** What becomes of a question that is not answered. */
function failureOf(error: unknown): QuestionOutcome {
  if (error instanceof TooManyWaiting) return 'busy';
  return error instanceof StillIndexing ? 'indexing' : 'failed';
}

async function timed(
  work: () => Promise<Answer>,
): Promise<{ readonly answer: Answer; readonly latencyMs: number }> {
  const startedMs = performance.now();
  const answer = await work();
  return { answer, latencyMs: Number((performance.now() - startedMs).toFixed(1)) };
}

/** What is no question for the articles. */
export function isSmallTalk(answer: Answer): boolean {
  return answer.kind === 'nothing' && isSmallTalkReason(answer.reason);
}

function recordOf(
  answer: TimedAnswer,
  guildId: string,
  { surface, eventId }: Occasion,
): QuestionRecord {
  const { question, kind, confidence, latencyMs } = answer;
  return {
    id: idOfEvent(eventId),
    guildId,
    askedAtMs: Date.now(),
    text: question,
    outcome: kind,
    confidence,
    passages:
      answer.kind === 'nothing'
        ? []
        : answer.evidence.map(({ article, passage }) => ({
            articleId: article.id,
            passageId: passage.id,
            ...(article.revision !== undefined && { revision: article.revision }),
          })),
    surface,
    latencyMs,
  };
}
