import type { Answer, Question } from '../answer/answer.js';
import type { KnowledgeBase } from '../answer/knowledge-base.js';
import type { Logger } from '../shared/logger.js';
import type { Address } from './addressing.js';

/** Where on Discord a question was asked, for the log. */
export interface Occasion {
  readonly surface: 'slash' | 'component' | Address;
  /** Absent in direct messages. */
  readonly guildId?: string;
}

/** Puts a question to the knowledge and logs the outcome in one line: never the text itself, except for debugging. */
export async function ask(
  { knowledge, logger }: { readonly knowledge: KnowledgeBase; readonly logger: Logger },
  question: Question,
  occasion: Occasion,
): Promise<Answer> {
  const startedMs = performance.now();
  const answer = await knowledge.answer(question);
  const outcome = {
    ...occasion,
    outcome: answer.kind,
    ...(answer.kind === 'nothing'
      ? { reason: answer.reason }
      : { passage: answer.evidence[0].passage.id, passages: answer.evidence.length }),
    confidence: Number(answer.confidence.toFixed(3)),
    latencyMs: Number((performance.now() - startedMs).toFixed(1)),
  };
  logger.info('Question answered.', outcome);
  logger.debug('Its text.', { question: question.text });
  return answer;
}
