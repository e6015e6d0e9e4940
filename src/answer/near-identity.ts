import type { Token } from '../language/analyzer.js';

/** Words in a shingle. */
const shingleLength = 3;
/** Share of the shorter text's shingles that the longer one has to have. */
const minContainment = 0.9;
/** Shorter texts have words in common by chance. */
const minWords = 8;

/** A text as near-identity sees it. */
export interface Fingerprint {
  readonly shingles: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  readonly wordCount: number;
}

export function fingerprintOf(tokens: readonly Token[]): Fingerprint {
  const words = tokens.map(({ word }) => word);
  const shingles = words
    .slice(shingleLength - 1)
    .map((_word, index) => words.slice(index, index + shingleLength).join(' '));
  return { shingles: new Set(shingles), words: new Set(words), wordCount: words.length };
}

/**
 * Whether two texts say the same in the same words, as a report does that several papers carry: nearly all runs of three
 * words of the shorter one stand in the longer one (containment after A. Broder, "On the resemblance and containment of
 * documents", 1997), and every word of it does. Sources that differ in a figure or a name differ in what matters: they are
 * never near-identical, nor is a text without the "not" of the other.
 */
export function isNearIdentical(a: Fingerprint, b: Fingerprint): boolean {
  const [shorter, longer] = a.wordCount <= b.wordCount ? [a, b] : [b, a];
  if (shorter.wordCount < minWords) return false;
  for (const word of shorter.words) if (!longer.words.has(word)) return false;
  const added = [...longer.words].filter((word) => !shorter.words.has(word));
  if (added.some((word) => negations.has(word))) return false;
  let shared = 0;
  for (const shingle of shorter.shingles) if (longer.shingles.has(shingle)) shared += 1;
  return shared >= minContainment * shorter.shingles.size;
}

/** In the languages that most articles are in, folded. */
const negations: ReadonlySet<string> = new Set(
  "not no never neither nor without cannot can't isn't wasn't weren't don't doesn't didn't won't nicht kein keine nie ne pas jamais sans nunca jamas tampoco sin нет не никогда без لا لم لن ليس ليست".split(
    ' ',
  ),
);
