/** What the words of a question say about its need for an earlier one. */
export interface FollowUpCues {
  /** Words that stand for something said before: "he", "it", "there", "the other one". */
  readonly reference: RegExp;
  /** Those of them that stand for people alone; absent where the language has none. */
  readonly person?: RegExp;
  /** Openings that go on from something: "and …", "what about …". */
  readonly continuation: RegExp;
}

/** A whole word or some: `\b` knows ASCII letters only. */
export const wholeWord = (pattern: string): string => `(?<!\\p{L})(?:${pattern})(?!\\p{L})`;

/** Any of these patterns, anywhere in a text. */
export const anyOf = (...patterns: readonly string[]): RegExp =>
  new RegExp(patterns.join('|'), 'iu');

/** Words that begin a text. */
export const opening = (pattern: string): RegExp =>
  new RegExp(`^[^\\p{L}]*${wholeWord(pattern)}`, 'iu');
