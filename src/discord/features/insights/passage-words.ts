import { UserError } from '../../../shared/errors.js';
import { otherWordsForm } from './insights-controls.js';
import { defineModal } from '../../framework/modal.js';
import { shownQuestion } from '../../ui/parts.js';
import { showMending } from './show-insights.js';

/** Other words by which to find the passage that is to be pinned. */
export const passageWords = defineModal({
  customId: otherWordsForm,
  requires: 'editor',
  title: (text) => text.insights.mending.modal.title,
  fields: {
    words: {
      kind: 'text',
      required: true,
      maxLength: 300,
      words: ({ insights }) => ({ label: insights.mending.modal.label }),
    },
  },
  submit: (_state, { words }, { message }) => ({
    manner: 'update',
    execute: (context) => {
      const question = shownQuestion(message?.parts ?? []);
      if (question === undefined) {
        throw new UserError('outdated', context.language.text.errors.outdated);
      }
      return showMending(question, words, context);
    },
  }),
});
