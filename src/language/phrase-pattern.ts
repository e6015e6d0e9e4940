import { fold } from './fold.js';
import type { Phrase } from './languages/page-furniture.js';

/** Matches nothing: stands for no phrases at all. */
const never = '(?!)';

/** The folded words of phrases as one alternation, the longest first; to be compiled with the flag `u`. */
export function phrasePattern(phrases: readonly Phrase[]): string {
  const written = new Set(phrases.map((phrase) => wordsOf(phrase)));
  const longestFirst = [...written].sort((one, two) => two.length - one.length);
  return longestFirst.length === 0 ? never : longestFirst.map(patternOf).join('|');
}

/**
 * Tells whether a folded text is one of the phrases as a whole. Most texts are none: what varies is compared with a phrase only
 * where the words are in it that do not vary.
 */
export function createPhraseTest(phrases: readonly Phrase[]): (folded: string) => boolean {
  const fixed = new Set<string>();
  const open: { readonly key: string; readonly pattern: RegExp }[] = [];
  for (const phrase of phrases.map(wordsOf)) {
    const parts = phrase.split(gap).filter((part) => gaps[part] === undefined);
    if (parts.length === 1 && parts[0] === phrase) {
      fixed.add(comparable(phrase));
    } else {
      const [key = ''] = parts.map(comparable).sort((one, two) => two.length - one.length);
      open.push({ key, pattern: new RegExp(`^(?:${patternOf(phrase)})$`, 'u') });
    }
  }
  return (folded) =>
    fixed.has(folded) ||
    open.some(({ key, pattern }) => folded.includes(key) && pattern.test(folded));
}

/** A phrase without its example. */
function wordsOf(phrase: Phrase): string {
  return typeof phrase === 'string' ? phrase : phrase[0];
}

/** Between words, a gap is one or more of the characters that part them, and whatever words stand there. */
const apart = '[^\\p{L}\\p{M}\\p{N}]';
const gap = /( ?… ?|#)/u;
const gaps: Readonly<Record<string, string>> = {
  '… ': `(?:.*${apart})?`,
  ' …': `(?:${apart}.*)?`,
  ' … ': `${apart}(?:.*${apart})?`,
  '…': '.*',
  '#': '\\d+',
};

function patternOf(phrase: string): string {
  return phrase
    .split(gap)
    .map((part) => gaps[part] ?? escaped(comparable(part)))
    .join('');
}

function comparable(words: string): string {
  return fold(words).replaceAll('’', "'");
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
