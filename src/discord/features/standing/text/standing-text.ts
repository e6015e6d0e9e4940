/** Questions that people want to be told of once the articles answer them. */
export interface StandingText {
  /** Label of the button below what the articles do not say. */
  readonly tellMe: string;
  /** `until`: the day on which it ends by itself, after so many days. */
  readonly kept: (until: string, days: number) => string;
  /** They have asked it already. */
  readonly again: (until: string, days: number) => string;
  readonly tooMany: { readonly person: (most: number) => string; readonly server: string };
  readonly questionGone: string;

  /** Above the passage, in a direct message. */
  readonly told: (server: string) => string;
  /** Below it. */
  readonly over: string;

  /** In `/privacy`. */
  readonly own: (questions: number) => string;
  readonly placeholder: string;
  readonly ended: string;
  readonly notThere: string;
}
