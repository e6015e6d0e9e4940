import type { VerifyText } from './verify-text.js';

export const en: VerifyText = {
  command: {
    name: 'verify',
    description: 'Do the articles say this, word for word?',
    text: { name: 'text', description: 'The quotation, with or without quotation marks' },
    source: { name: 'source', description: 'Whom it is said to be from: publisher, title, author' },
    private: { name: 'private', description: 'Show it to you alone: yes, unless you say no' },
  },
  check: {
    name: 'Check this quote',
    description: 'Whether the articles say what a message quotes',
  },

  noWords: 'There are no words in it that I could look for.',
  tooLong: (most) => `That is too long for a quotation: I check at most ${most} characters.`,
  verbatim: '**Word for word.** The articles say exactly this.',
  misattributed: (named) => `**Real, but not from ${named}.** It stands here:`,
  altered: '**Altered.** The articles say something else.',
  shortened: '**Shortened, where it says so.** Nothing else is altered.',
  fromAnother: (named) => `And it is not from ${named}.`,
  joined: (places) => `**Joined from ${places} places** that stand nowhere together.`,
  earlier: (day) => `**In an earlier revision.** The article said so until ${day}.`,
  now: 'It says now:',
  absent: '**Not in the articles.** Nothing in them comes near it.',
  marks: '~~struck out~~: in the quotation alone · **bold**: in the article alone',
  folded:
    'Compared letter by letter. Only white space, quotation marks, dashes and Unicode forms are taken as equal.',
};
