import { en as feedback } from '../features/feedback/text/en.js';
import { en as insights } from '../features/insights/text/en.js';
import { en as knowledge } from '../features/knowledge/text/en.js';
import { en as privacy } from '../features/privacy/text/en.js';
import { en as settings } from '../features/settings/text/en.js';
import { list } from './list.js';
import { plural } from './plural.js';
import type { Text } from './text.js';

const articles = plural('en', { one: '# article', other: '# articles' });
const passages = plural('en', { one: '# passage', other: '# passages' });
const paragraphs = plural('en', { one: '# paragraph', other: '# paragraphs' });

const listed = list('en');

export const en: Text = {
  locale: 'en',

  commands: {
    ask: {
      name: 'ask',
      description: 'Ask the articles. The answer is quoted word for word, with its source.',
      question: { name: 'question', description: 'What do you want to know?' },
      article: { name: 'article', description: 'Look only in this article' },
      private: { name: 'private', description: 'Show the answer only to you' },
    },
    search: {
      name: 'search',
      description: 'List the passages about something. Only you see the list.',
      query: { name: 'query', description: 'What to look for: words, names, places, dates' },
      article: { name: 'article', description: 'Look only in this article' },
      publisher: { name: 'publisher', description: 'Look only in articles of this publisher' },
      since: { name: 'since', description: 'Published then or later: 2019, 2019-09 or 2019-09-30' },
      until: {
        name: 'until',
        description: 'Published then or before: 2019, 2019-09 or 2019-09-30',
      },
    },
    article: {
      name: 'article',
      description: 'Read an article, or one paragraph of it',
      title: { name: 'title', description: 'Which article' },
      paragraph: { name: 'paragraph', description: 'Its number: the n of “¶ n of m”' },
    },
    articles: {
      name: 'articles',
      description: 'All the articles that I know, newest first',
      publisher: { name: 'publisher', description: 'Only those of this publisher' },
      tag: { name: 'tag', description: 'Only those about this' },
    },
    help: { name: 'help', description: 'What I can do, and how to ask' },
    about: { name: 'about', description: 'My version, what I know, and what I store about you' },
    find: { name: 'Find in articles', description: 'Look up what a message says' },
  },

  answer: {
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
    },
    missing: (words) => `-# Not found: ${words}`,
    readAs: (typed, meant) => `-# I read “${typed}” as “${meant}”.`,
    didYouMean: '**Did you mean:**',
    askThis: 'Ask this',
    openPassage: 'Read one of these passages in full',
    nearestPassages: 'The nearest passages, which may be about something else',
    examples: 'For example:',
    paragraph: (ordinal, count) => `¶ ${ordinal} of ${count}`,
    summary: 'summary',
    newest: (date) => `${date} (newest)`,
    pinned: '📌 pinned',
    alsoIn: (sources) => `also in ${sources}`,
    showAll: 'Show all',
    openArticle: 'Open article',
    previous: '◀ Previous',
    next: 'Next ▶',
    around: 'More context',
    post: 'Post here',
    postedBy: (person) => `-# Posted by ${person}`,
    changed: '**The article has changed since.** This is the passage as it is now:',
  },

  lists: {
    results: (count) =>
      count === 0 ? '**I found no such passage in the articles.**' : `**${passages(count)}**`,
    articles: (count) => (count === 0 ? '**There is no such article.**' : `**${articles(count)}**`),
    page: (page, pages) => `-# Page ${page} of ${pages}`,
    paragraphs,
    filters: {
      article: (title) => `in ${title}`,
      publisher: (name) => `published by ${name}`,
      publisherWords: (words) => `of publishers with “${words}” in their names`,
      tag: (tag) => `about ${tag}`,
      since: (date) => `since ${date}`,
      until: (date) => `until ${date}`,
    },
    openArticle: 'Read one of these articles',
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
    onMessage: 'in the menu of a message, under Apps',
  },

  about: {
    title: (version) => `**Quoth ${version}**`,
    corpus: (articleCount, passageCount) =>
      `I answer from ${articles(articleCount)} with ${passages(passageCount)}.`,
    indexed: (age) => `They were read ${age}.`,
    languages: (names) => `Their languages: ${names}.`,
    stored: (privacy) =>
      `I keep nobody’s name. What I keep of questions and feedback, for how long, and how to have it deleted: \`/${privacy}\`.`,
  },

  feedback,
  insights,
  knowledge,
  privacy,
  settings,

  permissions: {
    ViewChannel: 'View Channel',
    SendMessages: 'Send Messages',
    SendMessagesInThreads: 'Send Messages in Threads',
    ReadMessageHistory: 'Read Message History',
    AddReactions: 'Add Reactions',
  },

  errors: {
    guildOnly: 'That works only in a server that I was added to.',
    needsManager: 'For that you need the permission Manage Server.',
    needsEditor: (role) =>
      role === undefined
        ? 'For that you need the permission Manage Server. Whoever has it can also choose a role for editors in `/settings`.'
        : `For that you need the role ${role} or the permission Manage Server.`,
    fileTooLarge: (name, megabytes) =>
      `The file “${name}” is too large: I take at most ${megabytes} MB.`,
    unknownArticle: (name) =>
      `I have no article called “${name}”. Pick one from the list that opens while you type.`,
    unknownPublisher: (name) =>
      `I have no article of a publisher called “${name}”. Pick one from the list that opens while you type, or leave it out.`,
    unknownTag: (name) =>
      `No article has the tag “${name}”. Pick one from the list that opens while you type, or leave it out.`,
    badDate: (typed) =>
      `I cannot read “${typed}” as a date. Write a year, a month or a day: 2019, 2019-09 or 2019-09-30.`,
    noSuchParagraph: (paragraph, count) =>
      `There is no paragraph ${paragraph}: the article has ${paragraphs(count)}.`,
    emptyMessage: 'That message has no text that I could look up.',
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
    mayNotAnswer: (channel, permissions) =>
      `You asked me in ${channel}, where I may not answer. Somebody who manages the server has to give me there: ${listed(permissions)}.`,
    roleMention: (bot) =>
      `You mentioned my role, and then Discord does not show me what you wrote. Please mention ${bot} itself.`,
    busy: 'Much is being asked just now, and I cannot keep up. Please try again in a few seconds.',
  },
};
