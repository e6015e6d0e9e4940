import { fold } from '../fold.js';

/**
 * A text with every letter and digit folded where that keeps its length, so that offsets into the one are offsets into the
 * other.
 */
export function foldInPlace(text: string): string {
  return text.replace(/[A-Z]+|[^\P{L}\p{ASCII}]|[^\P{Nd}\p{ASCII}]/gu, (characters) => {
    const folded = fold(characters);
    return folded.length === characters.length ? folded : characters;
  });
}

/** Matches nothing: stands for what a language has no words for. */
const never = '(?!)';

/** The alternation as one group, folded as the text will be. */
export function group(alternation: string): string {
  return alternation === '' ? never : `(?:${fold(alternation)})`;
}

/** The same for whole words: `\b` knows no letters but the Latin ones. */
export function words(alternation: string): string {
  return `${notAfterWord}${group(alternation)}${notBeforeWord}`;
}

export const notAfterWord = '(?<![\\p{L}\\p{M}\\p{N}])';
export const notBeforeWord = '(?![\\p{L}\\p{M}\\p{N}])';

export function compile(source: string, flags = ''): RegExp {
  return new RegExp(source, `u${flags}`);
}
