/** What is said in an answer whose article has changed. `day` is a date as Discord shows it to each reader. */
export interface CorrectText {
  readonly corrected: (day: string) => string;
  readonly withdrawn: (day: string) => string;
  /** It was withdrawn, or changed, and is so no more. */
  readonly restored: (day: string) => string;
  /** Why, as a moderator says; escaped. */
  readonly why: (reason: string) => string;
}
