import type { Words } from '../../../text/words.js';

/** Articles made of messages. */
export interface ProposeText {
  /** In the menu of a message, where capitals and spaces are allowed. */
  readonly command: Words;
  /** Above the preview. */
  readonly note: (url: string) => string;
  readonly noText: string;
  /** Above the list of a person's own, in `/privacy`. */
  readonly made: (articles: number) => string;
  /** In the place of a title: its preview waits to be confirmed. */
  readonly waiting: string;
  readonly placeholder: string;
  readonly withdrawn: string;
  /** It was withdrawn already, or is none of theirs. */
  readonly notThere: string;
}
