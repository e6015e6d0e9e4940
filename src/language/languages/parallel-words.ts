/** The words by which one question of a language asks two things, as written, in lower case. */
export interface ParallelWords {
  /** Ask for a thing, also in the middle of a question: "who", "when", "what". */
  readonly asking: readonly string[];
  /** Join two questions, or two things in one: "and". */
  readonly and: readonly string[];
  /** Joins them written in one with the next word (the Arabic و). */
  readonly joined?: string;
  /** Set two things against each other: "vs". */
  readonly versus: readonly string[];
  /** Stand before a time or a place: "why in 2012 and why in 2024" leaves out its verb the second time. */
  readonly prepositions: readonly string[];
  /** Words of a question that compares what two publishers say, which tell nothing of what they write about: "say", "same". */
  readonly comparing: readonly string[];
  /** Function words that may stand between two publishers compared: "the same as". */
  readonly between: readonly string[];
}
