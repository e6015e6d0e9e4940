import { isReviewDue, isServedAt } from '../knowledge/validity.js';
import { defineCommand } from './command.js';
import { countPassages, faultLine, readArticles, warningLine } from './open-knowledge.js';
import { knowledgeOption } from './options.js';
import { text } from './text.js';

export const checkCommand = defineCommand({
  name: 'check',
  summary: text.check.summary,
  details: text.check.details,
  options: { knowledge: knowledgeOption },
  run: async ({ values }, context) => {
    const { articles, faults, warnings = [] } = await readArticles(context, values.knowledge);
    const passageCount = countPassages(articles);
    for (const fault of faults) context.stdout.write(`${faultLine(fault)}\n`);
    for (const warning of warnings) context.stdout.write(`${warningLine(warning)}\n`);
    const nowMs = Date.now();
    for (const { id, review } of articles.filter((article) => isReviewDue(article, nowMs))) {
      context.stdout.write(`${text.check.review(id, review ?? '')}\n`);
    }
    for (const { id, from, until } of articles.filter((article) => !isServedAt(article, nowMs))) {
      context.stdout.write(`${text.check.resting(id, from, until)}\n`);
    }
    const summary =
      faults.length === 0
        ? text.check.fine(articles.length, passageCount)
        : text.check.faulty(faults.length, articles.length, passageCount);
    context.stdout.write(`${summary}\n`);
    return faults.length === 0 ? 0 : 1;
  },
});
