import type { Logger } from '../../shared/logger.js';
import type { QuestionLog, QuestionRecord } from '../../store/question-log.js';
import { loggable } from './discord-errors.js';

/** Keeps questions beside the answering, which never waits for it and never fails by it. */
export interface QuestionRecorder {
  record(question: QuestionRecord, askerId: string): void;
  /** Waits for what is still to be written. */
  settled(): Promise<void>;
}

/** Waiting to be written. Beyond it the question is answered all the same, and not kept. */
const usualMaxWaiting = 1_000;

/** Writes one question after the other. That it fails is logged once, until it works again. */
export function createQuestionRecorder(
  questions: Pick<QuestionLog, 'record'>,
  logger: Logger,
  maxWaiting = usualMaxWaiting,
): QuestionRecorder {
  let waiting = 0;
  let isFailing = false;
  let last: Promise<void> = Promise.resolve();

  async function write(question: QuestionRecord, askerId: string): Promise<void> {
    try {
      await questions.record(question, askerId);
      if (isFailing) logger.info('Questions are kept again.');
      isFailing = false;
    } catch (error) {
      warn({ error: loggable(error) });
    } finally {
      waiting -= 1;
    }
  }

  function warn(fields: Readonly<Record<string, unknown>>): void {
    if (!isFailing) logger.warn('Questions are answered, but not kept for the insights.', fields);
    isFailing = true;
  }

  return {
    record: (question, askerId) => {
      if (waiting >= maxWaiting) {
        warn({ waiting });
        return;
      }
      waiting += 1;
      last = last.then(() => write(question, askerId));
    },
    settled: () => last,
  };
}
