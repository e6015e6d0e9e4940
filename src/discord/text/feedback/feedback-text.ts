/** Labels and words by which people say how good an answer was. */
export interface FeedbackText {
  /** Label of the button. At most 80 characters, like all labels. */
  readonly helped: string;
}
