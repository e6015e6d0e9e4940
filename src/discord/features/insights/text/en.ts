import { plural } from '../../../../shared/plural.js';
import type { InsightsText } from './insights-text.js';

const questions = plural('en', { one: '# question', other: '# questions' });
const onceOrMore = plural('en', { one: 'once', other: '# times' });

/** English has a word for it, but no plural category. */
function times(count: number): string {
  return count === 2 ? 'twice' : onceOrMore(count);
}

export const en: InsightsText = {
  command: {
    name: 'insights',
    description: 'What people ask here, and what goes unanswered',
    days: { name: 'days', description: 'Of how many days, today the last of them; 30 unless told' },
  },
  title: (days) =>
    days === 1 ? '**What was asked here today**' : `**What was asked here in ${days} days**`,
  empty: 'Nobody has asked anything here in that time, or nothing of it is kept (see `/settings`).',
  logOff:
    '-# The question log is switched off in `/settings`: there are figures, but no texts of questions.',
  truncated: (count) => `-# These are the newest ${count}.`,
  questions: (count) => `**${questions(count)}**`,
  shares: {
    answered: (share) => `${share} answered`,
    uncertain: (share) => `${share} not clearly`,
    nothing: (share) => `${share} nothing found`,
  },
  votes: plural('en', { one: '# piece of feedback', other: '# pieces of feedback' }),
  helped: (share) => `${share} say that it helped`,
  pictures: {
    outcomes: {
      title: { day: 'Questions a day', week: 'Questions a week' },
      found: 'Answered',
      uncertain: 'Not clearly answered',
      nothing: 'Nothing found',
    },
    shares: { title: 'Answered and helpful, by the week', answered: 'Answered', helped: 'Helped' },
  },

  views: {
    overview: 'Overview',
    questions: 'Top questions',
    unanswered: 'Unanswered',
    articles: 'Articles',
    pins: 'Pins',
  },
  csv: 'CSV',
  csvFile: (count) => `${count}, as a table for spreadsheets.`,

  top: { title: '**What is asked most**', none: 'No question with its text is kept.' },
  unanswered: {
    title: '**What the articles do not answer**, by what the questions share',
    none: 'Every question whose text is kept got an answer.',
  },
  badlyAnswered: '**Answers that did not help**',
  asked: (count) => `asked ${times(count)}`,
  answered: (count) => (count === 0 ? 'never answered' : `answered ${times(count)}`),
  notThis: (count) => `“Not this” ${times(count)}`,
  mend: 'Mend a question …',

  articles: {
    most: '**Quoted most**',
    least: '**Quoted least**',
    quoted: (count) => (count === 0 ? 'never' : times(count)),
    outdated: '**Called out of date**',
    outdatedVotes: times,
    none: 'There are no articles.',
  },

  mending: {
    title: '**How shall I answer this?**',
    help: 'Pin a passage, and it comes first for this question and near paraphrases. Or add an article that says it.',
    pin: 'Pin one of these passages',
    noPassages: 'No passage is near. Search with other words.',
    otherWords: 'Search with other words',
    modal: { title: 'Find the passage', label: 'What does the passage say?' },
    addArticle: 'Add an article for this',
  },

  pins: {
    title: (count) =>
      count === 0 ? '**Pinned passages**' : `**Pinned passages** (${String(count)})`,
    none: 'None. Open a question under “Top questions” or “Unanswered” to pin a passage for it.',
    pinned: '**Pinned.** This passage comes first for that question from now on:',
    full: 'There are as many pins as there can be. Take one away first.',
    unpin: 'Unpin …',
    unpinned: '-# ✓ Unpinned.',
    gone: '-# It was unpinned already.',
    by: (person, when) => `pinned by ${person} ${when}`,
    stale: 'the article has changed: this pin does nothing',
  },
};
