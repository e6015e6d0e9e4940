import { UserError } from '../../../shared/errors.js';
import type { MessageCommand } from '../../framework/command.js';
import { presentAnswer } from './present-answer.js';

/** In the menu of any message: looks up what it says, for the one who asks alone; posted, the answer is for who wrote it. */
export const find: MessageCommand = {
  kind: 'message',
  name: 'Find in articles',
  words: (text) => text.answer.find,
  prepare: ({ text, authorId }) => ({
    manner: 'private',
    execute: async (context) => {
      if (text.trim() === '') {
        throw new UserError('empty-message', context.language.text.errors.emptyMessage);
      }
      const forId = authorId === context.userId ? undefined : authorId;
      return presentAnswer(text, undefined, context, forId);
    },
  }),
};
