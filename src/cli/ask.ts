import { usageError } from './arguments.js';
import { defineCommand, type InputStream } from './command.js';
import { openKnowledge } from './open-knowledge.js';
import { jsonOption, knowledgeOption } from './options.js';
import { renderAnswer } from './render/answer.js';
import { answerToJson, jsonLine } from './render/json.js';
import { parseNow, parseScope, scopeOptions } from './scope.js';
import { text } from './text.js';

const maxLimit = 20;
/** In UTF-16 units; the engine cuts far below that, but a wrong file on standard input must not fill the memory. */
const maxQuestionLength = 100_000;

export const askCommand = defineCommand({
  name: 'ask',
  summary: text.ask.summary,
  details: text.ask.details,
  argument: 'QUESTION',
  options: {
    json: jsonOption,
    limit: { type: 'string', value: 'N', description: text.ask.limit(maxLimit) },
    ...scopeOptions,
    now: { type: 'string', value: 'DATE', description: text.ask.now },
    after: { type: 'string', multiple: true, value: 'QUESTION', description: text.ask.after },
    knowledge: knowledgeOption,
  },
  run: async ({ values, positionals }, context) => {
    if (positionals.length === 0) throw usageError(text.ask.noQuestion);
    const limit = parseLimit(values.limit);
    const now = parseNow(values.now);
    const fromInput = positionals.length === 1 && positionals[0] === '-';
    const question = fromInput ? await readQuestion(context.stdin) : positionals.join(' ');

    const knowledge = await openKnowledge(context, values.knowledge);
    const { articleId, ...scope } = parseScope(values, knowledge.corpus()) ?? {};
    const answer = await knowledge.answer({
      text: question,
      ...(limit !== undefined && { limit }),
      ...(articleId !== undefined && { articleId }),
      ...(Object.keys(scope).length > 0 && { scope }),
      ...(now !== undefined && { now }),
      ...(values.after && { after: values.after.map((earlier) => ({ question: earlier })) }),
    });

    const example = knowledge.corpus().articles.flatMap(({ questions }) => questions)[0];
    context.stdout.write(
      values.json === true
        ? jsonLine(answerToJson(answer))
        : `${renderAnswer(answer, context.stdout, example)}\n`,
    );
    return answer.kind === 'found' ? 0 : 1;
  },
});

function parseLimit(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const limit = /^\d{1,3}$/.test(value) ? Number(value) : 0;
  if (limit < 1 || limit > maxLimit) throw usageError(text.ask.badLimit(maxLimit));
  return limit;
}

async function readQuestion(input: InputStream): Promise<string> {
  input.setEncoding('utf8');
  let question = '';
  for await (const chunk of input) {
    question += chunk.toString();
    if (question.length > maxQuestionLength) throw usageError(text.ask.questionTooLong);
  }
  return question.replace(/^\ufeff/, '').trim();
}
