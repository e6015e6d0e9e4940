import { plural } from '../../../../shared/plural.js';
import type { HelpText, AboutText } from './help-text.js';

const articles = plural('en', { one: '# article', other: '# articles' });
const passages = plural('en', { one: '# passage', other: '# passages' });

export const help: HelpText = {
  command: { name: 'help', description: 'What I can do, and how to ask' },

  title: '**Ask me about the articles**',
  whatIDo: (count) =>
    `I look through ${articles(count)} and quote the passage that answers, word for word, with its source. When they do not say, I tell you so: I never make anything up.`,
  howToAsk: (bot) =>
    [
      `- Mention ${bot} anywhere in a message, with your question`,
      '- Reply to one of my answers (leave the ping on)',
      '- Send me a direct message',
    ].join('\n'),
  unanswered:
    'Where the articles do not say, the buttons below the answer put your question to the moderators of the server, or tell you once the articles do.',
  citing: (button) =>
    `Below an answer, _${button}_ gives you its source to copy, in the style of your choice.`,
  brief: (bot, help) => `Mention ${bot} with your question; ${help} tells the rest.`,
  commands: 'Commands',
  onMessage: 'in the menu of a message, under Apps',
};

export const about: AboutText = {
  command: { name: 'about', description: 'My version, what I know, and what I store about you' },

  title: (version) => `**Quoth ${version}**`,
  corpus: (articleCount, passageCount) =>
    `I answer from ${articles(articleCount)} with ${passages(passageCount)}.`,
  indexed: (age) => `They were read ${age}.`,
  languages: (names) => `Their languages: ${names}.`,
  stored: (privacy) =>
    `I keep nobody’s name. What I keep of questions and feedback, for how long, and how to have it deleted: \`/${privacy}\`.`,
};
