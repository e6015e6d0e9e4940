/** Terms of a question, and what a text may have in their place, side by side. */
export interface OtherForm {
  readonly terms: readonly string[];
  readonly spelling: readonly string[];
  /** It holds words of the question besides, so that it is nothing without them. */
  readonly isBeside?: true;
}
