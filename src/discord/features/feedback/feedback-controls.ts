import type { Vote } from '../../../store/question-log.js';
import { defineCustomId } from '../../ui/custom-id.js';

/** What the buttons below an answer say of it, and which record that is for. */
export interface VoteState {
  readonly vote: Vote;
  /** See `QuestionRecord`. */
  readonly questionId: string;
}

const letters = { helped: 'h', 'not-this': 'n', 'out-of-date': 'o' } as const;

export const votes: readonly Vote[] = ['helped', 'not-this', 'out-of-date'];

export const voteButton = defineCustomId<VoteState>({
  name: 'vote',
  version: 1,
  encode: ({ vote, questionId }) => [letters[vote], questionId],
  decode: ([letter, id = '', ...more]) => {
    const vote = votes.find((each) => letters[each] === letter);
    const questionId = recordId(id);
    return vote === undefined || questionId === undefined || more.length > 0
      ? undefined
      : { vote, questionId };
  },
});

/** The modal that asks what is out of date. */
export const reasonForm = defineCustomId<Pick<VoteState, 'questionId'>>({
  name: 'vote-reason',
  version: 1,
  encode: ({ questionId }) => [questionId],
  decode: ([id = '', ...more]) => {
    const questionId = recordId(id);
    return questionId === undefined || more.length > 0 ? undefined : { questionId };
  },
});

/** The id of something that is kept: twelve letters and digits. */
export function recordId(text: string): string | undefined {
  return /^[A-Za-z0-9]{12}$/u.test(text) ? text : undefined;
}
