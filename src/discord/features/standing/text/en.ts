import { plural } from '../../../../shared/plural.js';
import type { StandingText } from './standing-text.js';

export const en: StandingText = {
  tellMe: 'Tell me when they do',
  kept: (until, days) =>
    `**I send you one direct message** when the articles of this server answer that. If they do not in ${days} days, it ends by itself, on ${until}; \`/privacy\` lists it and ends it sooner.`,
  again: (until) => `**You are told of that already**, until ${until} if the articles do not say.`,
  tooMany: {
    person: (most) =>
      `You have ${most} such questions, which is as many as there can be. \`/privacy\` ends one.`,
    server: 'As many such questions stand in this server as there can be.',
  },
  questionGone: 'I can no longer read what was asked. Please ask with `/ask`, and press it there.',

  told: (server) => `**The articles of ${server} answer your question now:**`,
  over: '-# That was the one message about it: the question does not stand any more.',

  own: plural('en', {
    one: '**A question of yours stands**: you are told when the articles answer it.',
    other: '**# questions of yours stand**: you are told when the articles answer them.',
  }),
  placeholder: 'End one of them',
  ended: '**Ended.** You are not told of it.',
  notThere: 'That question does not stand any more, or is not yours.',
};
