import { defineComponent } from '../../framework/component.js';
import { voteButton } from './feedback-controls.js';
import { castVote } from './cast-vote.js';
import { outOfDate } from './out-of-date.js';

/** Helped, Not this, Out of date: one vote a person, of which the last counts. */
export const vote = defineComponent(
  voteButton,
  (state) =>
    state.vote === 'out-of-date'
      ? { manner: 'modal', open: ({ language }) => outOfDate.open(state, language) }
      : { manner: 'private', execute: (context) => castVote(state, context) },
  { requires: 'guild' },
);
