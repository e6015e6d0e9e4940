/** A passage that is wanted first for a question and its near paraphrases. */
export interface PinnedPassage {
  readonly question: string;
  readonly passageId: string;
  /** Of its text when it was pinned, see `passagePrint`. */
  readonly passagePrint: string;
}
