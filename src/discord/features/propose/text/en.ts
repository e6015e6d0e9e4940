import { plural } from '../../../../shared/plural.js';
import type { ProposeText } from './propose-text.js';

export const en: ProposeText = {
  command: {
    name: 'Propose as article',
    description: 'Make an article of a message, word for word, to be confirmed',
  },
  note: (url) =>
    `-# The text of ${url}, unchanged. Its author can withdraw it with \`/privacy\` at any time.`,
  noText: 'There is no text in this message, or Discord does not show it to me.',
  made: plural('en', {
    one: '**An article was made of a message of yours:**',
    other: '**# articles were made of messages of yours:**',
  }),
  waiting: 'waits to be confirmed',
  placeholder: 'Withdraw one of them, for good',
  withdrawn: '**Withdrawn.** The article and all its revisions are deleted.',
  notThere: 'That article is not there any more, or is not made of a message of yours.',
};
