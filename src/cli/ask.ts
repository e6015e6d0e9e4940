import type { Question } from '../answer/answer.js';
import { traceAnswer } from '../answer/answer-question.js';
import { explainAnswer } from '../answer/explain.js';
import { usageError } from './arguments.js';
import { defineCommand } from './command.js';
import { readKnowledge } from './open-knowledge.js';
import { readPastKnowledge } from './past-articles.js';
import { jsonOption, knowledgeOption } from './options.js';
import { renderAnswer } from './render/answer.js';
import { renderExplanation } from './render/explanation.js';
import { answerToJson, explanationToJson } from '../answer/answer-json.js';
import { readInput } from './read-input.js';
import { jsonLine } from './render/json.js';
import { parseNow, parseScope, scopeOptions } from './scope.js';
import { text } from './text.js';

const maxLimit = 20;
/** Candidates that an explanation has: more than an answer ever shows by itself. */
const maxExplained = 10;
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
    'as-of': { type: 'string', value: 'DAY', description: text.ask.asOfOption },
    guild: { type: 'string', value: 'ID', description: text.ask.guild },
    explain: { type: 'boolean', description: text.ask.explain },
    after: { type: 'string', multiple: true, value: 'QUESTION', description: text.ask.after },
    knowledge: knowledgeOption,
  },
  run: async ({ values, positionals }, context) => {
    if (positionals.length === 0) throw usageError(text.ask.noQuestion);
    const limit = parseLimit(values.limit);
    const now = parseNow(values.now);
    const fromInput = positionals.length === 1 && positionals[0] === '-';
    const question = fromInput
      ? await readInput(context.stdin, maxQuestionLength, text.ask.questionTooLong)
      : positionals.join(' ');

    const day = values['as-of'];
    if (day === undefined && values.guild !== undefined) throw usageError(text.ask.guildAlone);
    const knowledge =
      day === undefined
        ? await readKnowledge(context, values.knowledge)
        : await readPastKnowledge(context, { day, guild: values.guild });
    const { articleId, ...scope } = parseScope(values, knowledge.corpus) ?? {};
    const asked: Question = {
      text: question,
      ...(limit !== undefined && { limit }),
      ...(articleId !== undefined && { articleId }),
      ...(Object.keys(scope).length > 0 && { scope }),
      ...(now !== undefined && { now }),
      ...(values.after && { after: values.after.map((earlier) => ({ question: earlier })) }),
    };
    const { thresholds } = context.ports();
    const { answer, steps } = await traceAnswer(asked, knowledge, thresholds);
    const explains = values.explain === true;
    const explanation = explains && steps ? explainAnswer(steps, maxExplained) : undefined;

    const { stdout } = context;
    if (values.json === true) {
      const explained = explanation && { explanation: explanationToJson(explanation) };
      stdout.write(jsonLine({ ...answerToJson(answer), ...explained }));
    } else {
      const example = knowledge.corpus.articles.flatMap(({ questions }) => questions)[0];
      stdout.write(`${renderAnswer(answer, stdout, example)}\n`);
      if (explains) stdout.write(`\n${renderExplanation(explanation, stdout)}\n`);
    }
    return answer.kind === 'found' ? 0 : 1;
  },
});

function parseLimit(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const limit = /^\d{1,3}$/.test(value) ? Number(value) : 0;
  if (limit < 1 || limit > maxLimit) throw usageError(text.ask.badLimit(maxLimit));
  return limit;
}
