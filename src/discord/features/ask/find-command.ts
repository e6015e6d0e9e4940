import { UserError } from '../../../shared/errors.js';
import type { MessageCommand } from '../../framework/command.js';
import { presentAnswer } from './present-answer.js';

/** In the menu of any message: looks up what it says, for the one who asks alone. */
export const find: MessageCommand = {
  kind: 'message',
  name: 'Find in articles',
  words: (text) => text.answer.find,
  prepare: (content) => ({
    manner: 'private',
    execute: async (context) => {
      if (content.trim() === '') {
        throw new UserError('empty-message', context.language.text.errors.emptyMessage);
      }
      return presentAnswer(content, undefined, context);
    },
  }),
};
