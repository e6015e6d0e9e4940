import { Readable } from 'node:stream';
import { refusalOf } from '../../http/problem.js';
import type { AskedQuestion } from '../asked.js';
import type { Caller } from '../caller.js';
import type { Desk } from '../desk.js';
import { answerQuestion } from '../operations.js';

/**
 * Lines of JSON: the answers to many questions, in their order. Each is worked out when the one before has been taken, so that
 * whoever reads slowly holds one answer, and whoever goes away ends it. A question that cannot be answered gives a line with
 * `problem`; one that fails for a fault of ours ends the lines.
 */
export function answerLines(
  questions: readonly AskedQuestion[],
  caller: Caller,
  desk: Desk,
  onFault: (error: unknown) => void,
): Readable {
  async function* lines(): AsyncGenerator<string> {
    for (const asked of questions) {
      try {
        const answer = await desk.work(caller, (knowledge) => answerQuestion(asked, knowledge));
        yield `${JSON.stringify(answer)}\n`;
      } catch (error) {
        const refusal = refusalOf(error);
        if (refusal === undefined) onFault(error);
        const { statusCode: status, message: detail } = refusal ?? bug;
        yield `${JSON.stringify({ question: asked.question, problem: { status, detail } })}\n`;
        if (refusal === undefined) return;
      }
    }
  }
  return Readable.from(lines(), { objectMode: false, highWaterMark: 1 });
}

const bug = { statusCode: 500, message: 'This is a fault of ours.' };
