import { plural } from './plural.js';
import type { Text } from './text.js';

const articles = plural('en', { one: 'article', other: 'articles' });

export const en: Text = {
  locale: 'en',

  commands: {
    ask: {
      description: 'Ask the articles. The answer is quoted word for word, with its source.',
      question: 'What do you want to know?',
      article: 'Look only in this article',
      private: 'Show the answer only to you',
    },
    help: { description: 'What I can do, and how to ask' },
  },

  answer: {
    uncertain: (passages) =>
      passages === 1
        ? '**The articles do not clearly say.** The nearest passage, which may not answer it:'
        : '**The articles do not clearly say.** The nearest passages, which may not answer it:',
    nothing: {
      'no-match':
        '**I found nothing about that in the articles.** Other words may help: names, places, dates.',
      'no-question': '**What would you like to know?** Ask me in a few words or a whole sentence.',
      greeting: '**Hello!** Ask me something, and I will look it up in the articles.',
      thanks: '**You are welcome!** Ask on whenever you like.',
    },
    readAs: (typed, meant) => `-# I read “${typed}” as “${meant}”.`,
    didYouMean: '**Did you mean:**',
    askThis: 'Ask this',
    openPassage: 'Read one of these passages in full',
    examples: 'For example:',
    paragraph: (ordinal, count) => `¶ ${ordinal} of ${count}`,
    summary: 'summary',
    showAll: 'Show all',
    openArticle: 'Open article',
    previous: '◀ Previous',
    next: 'Next ▶',
    around: 'More context',
    post: 'Post here',
    postedBy: (person) => `-# Posted by ${person}`,
    changed: '**The article has changed since.** This is the passage as it is now:',
  },

  help: {
    title: '**Ask me about the articles**',
    whatIDo: (count) =>
      `I look through ${articles(count)} and quote the passage that answers, word for word, with its source. When they do not say, I tell you so: I never make anything up.`,
    howToAsk: (bot) =>
      [
        `- Mention ${bot} anywhere in a message, with your question`,
        '- Reply to one of my answers (leave the ping on)',
        '- Send me a direct message',
      ].join('\n'),
    commands: 'Commands',
  },

  errors: {
    unknownArticle: (name) =>
      `I have no article called “${name}”. Pick one from the list that opens while you type, or leave it out.`,
    passageGone: 'That passage is no longer in the articles. Please ask again.',
    notYours:
      'Only the person who asked, or somebody who may manage messages, can remove this answer.',
    outdated: 'This comes from another version of me and no longer works. Please ask again.',
    incident: (id) =>
      `Something went wrong on my side, and I could not answer. Please try again; if it stays, tell whoever runs me the number \`${id}\`.`,
    stopping: 'I am just restarting. Please ask again in a minute.',
    tooSoon: {
      person: (when) => `That is a little fast for me. Please try again ${when}.`,
      channel: (when) => `Much is being asked in this channel just now. Please try again ${when}.`,
    },
    busy: 'Much is being asked just now, and I cannot keep up. Please try again in a few seconds.',
  },
};
