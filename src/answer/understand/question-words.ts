import type { AskedForBy } from '../../language/asking-words.js';
import type { Related } from '../../language/concepts.js';
import type { Query } from '../../search/passage-index.js';

/** The words of a question, as the articles are read. */
export interface QuestionWords extends Required<
  Pick<Query, 'tokens' | 'mentions' | 'grams' | 'readings'>
> {
  /** What is read: the question itself, or what it is in English where the articles are and it is not. */
  readonly text: string;
  /** The language that it is read in: a BCP 47 primary subtag. */
  readonly language: string;
  /** The language that it was put into English from; absent where it is read as it was asked. */
  readonly translatedFrom?: string;
  /** By folded word of the text, what was typed for it; empty where it is read as it was asked. */
  readonly typed: ReadonlyMap<string, string>;
  /** By content term: what may stand in a passage in its place. */
  readonly related: ReadonlyMap<string, readonly Related[]>;
  /** By content term that is no word we know: what may stand in a passage in the place of the word that was meant. */
  readonly relatedToMeant: ReadonlyMap<string, readonly Related[]>;
  /** By term, the content words that only say what kind of thing is asked for. */
  readonly askedFor: ReadonlyMap<string, AskedForBy>;
}
