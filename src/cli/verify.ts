import { checkToJson } from '../answer/check-json.js';
import { usageError } from './arguments.js';
import { defineCommand } from './command.js';
import { openKnowledge } from './open-knowledge.js';
import { jsonOption, knowledgeOption } from './options.js';
import { renderCheck } from './render/check.js';
import { jsonLine } from './render/json.js';
import { readInput } from './read-input.js';
import { text } from './text.js';

/** In UTF-16 units: far more than a quotation has, so that one too long is told of as such. */
const maxInputLength = 100_000;

export const verifyCommand = defineCommand({
  name: 'verify',
  summary: text.verify.summary,
  details: text.verify.details,
  argument: 'QUOTATION',
  options: {
    source: { type: 'string', value: 'NAME', description: text.verify.source },
    json: jsonOption,
    knowledge: knowledgeOption,
  },
  run: async ({ values, positionals }, context) => {
    if (positionals.length === 0) throw usageError(text.verify.noQuote);
    const fromInput = positionals.length === 1 && positionals[0] === '-';
    const quote = fromInput
      ? await readInput(context.stdin, maxInputLength, text.verify.inputTooLong)
      : positionals.join(' ');
    const knowledge = await openKnowledge(context, values.knowledge);
    const { source } = values;
    const check = await knowledge.check({ text: quote, ...(source !== undefined && { source }) });
    const { stdout } = context;
    stdout.write(
      values.json === true ? jsonLine(checkToJson(check)) : `${renderCheck(check, stdout)}\n`,
    );
    return check.kind === 'verbatim' ? 0 : 1;
  },
});
