import { castVote } from './cast-vote.js';
import { reasonForm } from './feedback-controls.js';
import { defineModal } from '../../framework/modal.js';

/** What is out of date, in a few words or none. */
export const outOfDate = defineModal({
  customId: reasonForm,
  requires: 'guild',
  title: (text) => text.feedback.reason.title,
  fields: {
    reason: {
      kind: 'text',
      long: true,
      maxLength: 300,
      words: ({ feedback }) => feedback.reason,
    },
  },
  submit: ({ questionId }, { reason }) => ({
    manner: 'private',
    execute: (context) =>
      castVote({ vote: 'out-of-date', questionId }, context, reason === '' ? undefined : reason),
  }),
});
