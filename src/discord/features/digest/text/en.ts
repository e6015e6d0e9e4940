import { plural } from '../../../../shared/plural.js';
import type { DigestText } from './digest-text.js';

const questions = plural('en', { one: 'One question was', other: '# questions were' });
const articles = plural('en', { one: 'One article is', other: '# articles are' });

export const en: DigestText = {
  title: (from, to) => `**The week from ${from} to ${to}**`,
  asked: (count, answered, unanswered) =>
    `${questions(count)} asked: ${answered} answered, ${unanswered} not, or not clearly.`,
  unanswered: '**Not answered**, by what the questions share:',
  outdated: '**Called out of date** by readers:',
  reviews: (count) => `**To be reviewed**: ${articles(count)} due by the end of this week.`,
  changes: (added, revised, withdrawn) =>
    `**Changed**: ${added} added, ${revised} revised, ${withdrawn} withdrawn.`,
  outdatedNow: '**Readers call this out of date:**',
  hidden: '*an article that not everybody here may see*',
};
