import type { ParallelWords } from '../languages/parallel-words.js';
import { languages } from '../languages/index.js';
import type { Span } from '../span.js';

/** A word of a question with its place, in lower case and composed. */
export interface Word extends Span {
  readonly text: string;
}

/** The languages in which a question may ask two things: a short one does not tell which it is in. */
export const parallels: readonly ParallelWords[] = languages.flatMap(({ parallelWords }) =>
  parallelWords === undefined ? [] : [parallelWords],
);

/** An ampersand is read as the word that it stands for. */
const pattern = /[\p{L}\p{M}\p{N}]+|&/gu;

/** The words of a text; what a language writes in one with the next word, before one of `after`, is a word of its own. */
export function wordsOf(
  text: string,
  { joined }: ParallelWords,
  after: readonly string[],
): readonly Word[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: written, index: start }) => {
    const lower = written.toLowerCase().normalize('NFC');
    const end = start + written.length;
    const rest = joined !== undefined && lower.startsWith(joined) ? lower.slice(joined.length) : '';
    if (joined === undefined || !after.includes(rest)) return [{ text: lower, start, end }];
    const middle = start + joined.length;
    return [
      { text: joined, start, end: middle },
      { text: rest, start: middle, end },
    ];
  });
}
