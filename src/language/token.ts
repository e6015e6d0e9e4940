/** A word of a text, as the reader wrote it and as the index knows it. */
export interface Token {
  /** What the index stores: folded and stemmed. */
  readonly term: string;
  /** The folded surface form, before stemming. */
  readonly word: string;
  /** Whether it belongs to the language's closed classes (articles, pronouns, prepositions…), which the index leaves out. */
  readonly stop: boolean;
  /** Nothing to look for unless the corpus has it: a stop word in capitals (CAN, VAR), or with a slip ("agian"). */
  readonly isLikeStopWord?: true;
  /** Offsets into the text, in UTF-16 units: `text.slice(start, end)` is the word as written. */
  readonly start: number;
  readonly end: number;
}
