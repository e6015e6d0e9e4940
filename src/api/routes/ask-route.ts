import type { FastifyReply } from 'fastify';
import { askShape, type AskedQuestion } from '../asked.js';
import { answerQuestion } from '../operations.js';
import { answerShape } from '../shapes.js';
import { answerLines } from './ask-lines.js';
import { problems, type ApiScope } from './scope.js';

/** Bytes of a body with many questions. */
const bodyLimit = 256 * 1_024;

/** `POST /ask`. */
export function askRoute({ api, desk, callerOf, logger }: ApiScope): void {
  api.post(
    '/ask',
    {
      bodyLimit,
      schema: {
        operationId: 'ask',
        summary: 'Answer a question, or many.',
        body: askShape,
        response: {
          200: {
            description: 'The answer; to many questions, a line of JSON for each.',
            content: {
              'application/json': { schema: answerShape },
              'application/x-ndjson': { schema: answerShape },
            },
          },
          ...problems,
        },
      },
    },
    async (request, reply) => {
      const caller = callerOf(request);
      const { question, questions, ...conditions } = request.body;
      void reply.header('cache-control', 'no-store');
      if (questions === undefined) {
        desk.admit(caller);
        const asked: AskedQuestion = { question: question ?? '', ...conditions };
        return desk.work(caller, (knowledge) => answerQuestion(asked, knowledge));
      }
      desk.admit(caller, questions.length);
      const all = questions.map((each) => ({ ...conditions, question: each }));
      const answers = answerLines(all, caller, desk, (error) => {
        logger.error('A question met an unforeseen error.', { error });
      });
      // What is sent line by line is described as its lines are.
      const untyped: FastifyReply = reply;
      return untyped.type('application/x-ndjson').send(answers);
    },
  );
}
