import type { AnswerText } from './answer-text.js';

export const en: AnswerText = {
  command: {
    name: 'ask',
    description: 'Ask the articles. The answer is quoted word for word, with its source.',
    question: { name: 'question', description: 'What do you want to know?' },
    article: { name: 'article', description: 'Look only in this article' },
    private: { name: 'private', description: 'Show the answer only to you' },
    for: {
      name: 'for',
      description: 'Whom the answer is for: they are mentioned, where all see it',
    },
    asOf: { name: 'as-of', description: 'What this server’s articles said on a day: 2025-06-01' },
  },
  past: {
    asOf: (day) =>
      `**As of ${day}** (end of that day, UTC): what this server’s own articles said then.`,
    isCut: (most) =>
      `-# Of some articles only later revisions are left (the last ${most} of each are kept), so they are missing here.`,
    before: (day) => `On ${day} this server had no articles of its own yet.`,
    noRevisions: 'Only articles of a server have earlier revisions. There are none here.',
    badDay: (typed) => `I cannot read “${typed}” as a day. Write it like this: 2025-06-01.`,
    future: (day) => `${day} has not come yet: nobody knows what the articles will say.`,
  },
  find: { name: 'Find in articles', description: 'Look up what a message says' },

  uncertain: (count) =>
    count === 1
      ? '**The articles do not clearly say.** The nearest passage, which may not answer it:'
      : '**The articles do not clearly say.** The nearest passages, which may not answer it:',
  nothing: {
    'no-match':
      '**I found nothing about that in the articles.** Other words may help: names, places, dates.',
    'no-question': '**What would you like to know?** Ask me in a few words or a whole sentence.',
    greeting: '**Hello!** Ask me something, and I will look it up in the articles.',
    thanks: '**You are welcome!** Ask on whenever you like.',
    praise: '**Thank you!** Ask on whenever you like.',
    'about-us':
      '**I am Quoth.** Ask me something: I look it up in the articles and quote what they say, word for word and with the source. `/articles` lists them, `/help` says more.',
    'not-exact':
      '**These exact words do not occur in the articles.** What comes nearest may be about something else.',
    'unknown-condition': '**No article meets what you ask for.**',
  },
  unknown: {
    tag: (typed) => `**No article has the tag “${typed}”.**`,
    publisher: (typed) => `**No article is of a publisher called “${typed}”.**`,
    since: (typed) =>
      `**“${typed}” is no day.** Write a year, a month or a day: 2019, 2019-09 or 2019-09-30.`,
    until: (typed) =>
      `**“${typed}” is no day.** Write a year, a month or a day: 2019, 2019-09 or 2019-09-30.`,
    lang: (typed) => `**No article is in the language “${typed}”.**`,
  },
  thereIs: (names) => `There is: ${names}.`,
  partNothing: '_I found nothing about that in the articles._',
  partUncertain: '_The articles do not clearly say. The nearest passage, which may not answer it:_',
  differing: '-# In bold: numbers, dates and names that the others do not have.',
  missing: (words) => `-# Not found: ${words}`,
  readAs: (typed, meant) => `-# I read “${typed}” as “${meant}”.`,
  inEnglish:
    '-# The articles are in English; your question was looked up by the English for its words.',
  didYouMean: '**Did you mean:**',
  askThis: 'Ask this',
  openPassage: 'Read one of these passages in full',
  nearestPassages: 'The nearest passages, which may be about something else',
  examples: 'For example:',
  paragraph: (ordinal, count) => `¶ ${ordinal} of ${count}`,
  page: (page) => `page ${page}`,
  summary: 'summary',
  newest: (date) => `${date} (newest)`,
  pinned: '📌 pinned',
  alsoIn: (sources) => `also in ${sources}`,
  sameArticle: 'the same article',
  showAll: 'Show all',
  openArticle: 'Open article',
  previous: '◀ Previous',
  next: 'Next ▶',
  around: 'More context',
  post: 'Post here',
  postedBy: (person) => `-# Posted by ${person}`,
  askedFor: (person) => `-# For ${person}`,
  changed: '**The article has changed since.** This is the passage as it is now:',
};
