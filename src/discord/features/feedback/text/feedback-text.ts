import type { Vote } from '../../../../store/question-log.js';

/** The buttons below an answer that ask how good it was, and what is said back. */
export interface FeedbackText {
  /** Labels of the buttons; that of `out-of-date` stands below the thanks for `not-this`. */
  readonly votes: Readonly<Record<Vote, string>>;
  /** Said to the one who pressed. */
  readonly thanks: Readonly<Record<Vote, string>>;
  /** The answer is too old, or was deleted from what is kept. */
  readonly gone: string;
  /** The buttons are from before the server switched feedback off. */
  readonly off: string;
  /** Asks what is out of date; may be left empty. Title and label at most 45 characters, placeholder 100. */
  readonly reason: {
    readonly title: string;
    readonly label: string;
    readonly placeholder: string;
  };
}
