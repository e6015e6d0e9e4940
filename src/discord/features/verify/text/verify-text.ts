import type { Words } from '../../../text/words.js';

/** Checking quotations. Values are escaped. */
export interface VerifyText {
  readonly command: Words & {
    readonly text: Words;
    readonly source: Words;
    readonly private: Words;
  };
  /** In the menu of a message, where capitals and spaces are allowed. */
  readonly check: Words;

  readonly noWords: string;
  readonly tooLong: (most: number) => string;
  readonly verbatim: string;
  /** It is real, and the source that was named does not have it. */
  readonly misattributed: (named: string) => string;
  readonly altered: string;
  /** Words are left out where an ellipsis says so, and nothing else differs. */
  readonly shortened: string;
  readonly fromAnother: (named: string) => string;
  readonly joined: (places: number) => string;
  readonly earlier: (day: string) => string;
  /** Above what the article says instead. */
  readonly now: string;
  readonly absent: string;
  /** What struck out and bold words are. */
  readonly marks: string;
  /** What is taken as equal. */
  readonly folded: string;
}
