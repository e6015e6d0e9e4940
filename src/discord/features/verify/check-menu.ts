import type { MessageCommand } from '../../framework/command.js';
import { presentCheck } from './present-check.js';
import { quotedPart } from './quoted-part.js';

/** In the menu of any message: whether the articles say what it quotes, for the one who asks alone. */
export const checkThisQuote: MessageCommand = {
  kind: 'message',
  name: 'Check this quote',
  words: (text) => text.verify.check,
  prepare: ({ content, text }) => ({
    manner: 'private',
    // What bots show as embeds has no content of its own.
    execute: (context) => presentCheck({ text: quotedPart(content) ?? text }, context),
  }),
};
