/** What is written in the pictures, in the language of whoever looks at them. */
export interface ChartWords {
  /** BCP 47: dates and numbers follow it, and the direction in which time runs. */
  readonly locale: string;
  readonly outcomes: {
    readonly title: Readonly<Record<'day' | 'week', string>>;
    readonly found: string;
    readonly uncertain: string;
    readonly nothing: string;
  };
  readonly shares: {
    readonly title: string;
    readonly answered: string;
    readonly helped: string;
  };
}
