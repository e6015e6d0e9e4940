import { defineCommand } from '../../framework/command.js';
import { suggestArticles, suggestPublishers } from '../../framework/suggestions.js';
import { limits } from '../../ui/limits.js';
import { maxQuoteLength } from '../../../verify/read-quote.js';
import { presentCheck } from './present-check.js';

/** Publishers that are suggested for a source, before titles: there are few. */
const mostPublishers = 8;

export const verify = defineCommand({
  name: 'verify',
  words: (text) => text.verify.command,
  options: {
    text: {
      type: 'string',
      words: (text) => text.verify.command.text,
      required: true,
      maxLength: maxQuoteLength,
    },
    source: {
      type: 'string',
      words: (text) => text.verify.command.source,
      suggest: (typed, { knowledge }) => {
        const publishers = suggestPublishers(typed, knowledge.corpus());
        const articles = suggestArticles(typed, knowledge.corpus());
        return [...publishers.slice(0, mostPublishers), ...articles].slice(0, limits.choices);
      },
    },
    private: { type: 'boolean', words: (text) => text.verify.command.private },
  },
  isPrivate: (args) => args.private ?? true,
  execute: ({ text, source }, context) =>
    presentCheck({ text, ...(source !== undefined && { source }) }, context),
});
