import { findDates } from '../time/find-dates.js';
import type { ParallelWords } from '../languages/parallel-words.js';
import type { PartQuestion } from './two-questions.js';
import { parallels, wordsOf } from './words.js';

/**
 * A question about two times, "how many came in 2012 and in 2024?", as one for each; undefined for any other. "Between 2012
 * and 2024" is one time, and "in 2012 and 2024" may be.
 */
export function twoTimes(text: string, language: string): readonly PartQuestion[] | undefined {
  const [first, second, third] = findDates(text, language);
  if (first === undefined || second === undefined || third !== undefined) return undefined;
  const before = text.slice(0, first.start);
  const between = text.slice(first.end, second.start);
  if (!parallels.some((each) => setsApart(before, between, each))) return undefined;
  return [first, second].map(({ start, end }) => ({
    typed: text.slice(start, end),
    whole: before + text.slice(start, end) + text.slice(second.end),
  }));
}

/** "… in 2012 and in 2024", "2012 vs 2024". */
function setsApart(before: string, between: string, language: ParallelWords): boolean {
  const { and, versus, prepositions } = language;
  const [joint = '', preposition, ...more] = wordsOf(between, language, prepositions).map(
    (word) => word.text,
  );
  if (more.length > 0) return false;
  if (preposition === undefined) return versus.includes(joint);
  const own = wordsOf(before, language, prepositions).at(-1)?.text;
  const joins = and.includes(joint) || versus.includes(joint);
  return joins && prepositions.includes(preposition) && preposition === own;
}
