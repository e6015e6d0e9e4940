/** What moderators are told of a week, and of what readers call out of date. */
export interface DigestText {
  readonly title: (from: string, to: string) => string;
  readonly asked: (questions: number, answered: number, unanswered: number) => string;
  /** Above questions by the words that they share. */
  readonly unanswered: string;
  readonly outdated: string;
  readonly reviews: (articles: number) => string;
  readonly changes: (added: number, revised: number, withdrawn: number) => string;
  /** Votes that have just come. */
  readonly outdatedNow: string;
  /** In the place of a title that not everybody who reads this may see. */
  readonly hidden: string;
}
