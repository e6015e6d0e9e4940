import { fold } from './fold.js';
import { languages } from './languages/index.js';

/** The words that make another statement of one ("not", "never", "without"), in whatever language. Folded. */
export const negations: ReadonlySet<string> = new Set(
  languages.flatMap(({ negations: own }) => own ?? []).map(fold),
);
