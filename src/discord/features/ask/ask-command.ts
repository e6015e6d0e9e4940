import { defineCommand } from '../../framework/command.js';
import { limits } from '../../ui/limits.js';
import { presentAsOf } from './present-as-of.js';
import { presentAnswer } from './present-answer.js';
import { suggestArticles, suggestQuestions } from '../../framework/suggestions.js';
import { articleCalled } from '../../ui/article-called.js';

export const ask = defineCommand({
  name: 'ask',
  words: (text) => text.answer.command,
  options: {
    question: {
      type: 'string',
      words: (text) => text.answer.command.question,
      required: true,
      maxLength: limits.messageContent,
      suggest: (typed, { knowledge }) => suggestQuestions(typed, knowledge.corpus()),
    },
    article: {
      type: 'string',
      words: (text) => text.answer.command.article,
      suggest: (typed, { knowledge }) => suggestArticles(typed, knowledge.corpus()),
    },
    private: { type: 'boolean', words: (text) => text.answer.command.private },
    for: { type: 'user', words: (text) => text.answer.command.for },
    'as-of': { type: 'string', words: (text) => text.answer.command.asOf, maxLength: 40 },
  },
  isPrivate: (args) => args.private ?? false,
  execute: async (args, context) => {
    const day = args['as-of'];
    if (day !== undefined) return presentAsOf(day, args, context);
    const { knowledge, ownLanguage } = context;
    const article =
      args.article === undefined
        ? undefined
        : articleCalled(args.article, knowledge.corpus(), ownLanguage.text);
    return presentAnswer(args.question, article?.id, context, args.for);
  },
});
