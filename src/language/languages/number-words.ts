/** Numbers as a language writes them in words. */
export interface NumberWords {
  /** Words by themselves, folded; of larger numbers, "twenty" and "five". */
  readonly cardinals: Readonly<Record<string, number>>;
  readonly ordinals: Readonly<Record<string, number>>;
  /** An ordinal in figures: "3rd". */
  readonly ordinal: (number: number) => string;
}
