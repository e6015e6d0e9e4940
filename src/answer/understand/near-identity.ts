import { negations } from '../../language/negations.js';
import type { Token } from '../../language/token.js';

/** Words in a shingle. */
const shingleLength = 3;
/** Share of the shorter text's shingles that the longer one has to have. */
const minContainment = 0.9;
/** Shorter texts have words in common by chance. */
const minWords = 8;

/** The words of a text, as near-identity sees them. */
export interface TextWords {
  readonly inOrder: readonly string[];
  readonly distinct: ReadonlySet<string>;
}

export function wordsOf(tokens: readonly Token[]): TextWords {
  const inOrder = tokens.map(({ word }) => word);
  return { inOrder, distinct: new Set(inOrder) };
}

/**
 * Whether two texts say the same in the same words, as a report does that several papers carry: every word of the shorter
 * one stands in the longer one, and so do nearly all its runs of three words (containment after A. Broder, "On the
 * resemblance and containment of documents", 1997). Sources that differ in a figure or a name differ in what matters: they
 * are never near-identical, nor is a text without the "not" of the other.
 */
export function isNearIdentical(a: TextWords, b: TextWords): boolean {
  const [shorter, longer] = a.inOrder.length <= b.inOrder.length ? [a, b] : [b, a];
  if (shorter.inOrder.length < minWords) return false;
  for (const word of shorter.distinct) if (!longer.distinct.has(word)) return false;
  for (const word of negations) {
    if (longer.distinct.has(word) && !shorter.distinct.has(word)) return false;
  }
  const shingles = shinglesOf(shorter);
  const others = shinglesOf(longer);
  const shared = [...shingles].filter((shingle) => others.has(shingle));
  return shared.length >= minContainment * shingles.size;
}

function shinglesOf({ inOrder }: TextWords): ReadonlySet<string> {
  const starts = inOrder.slice(shingleLength - 1);
  return new Set(
    starts.map((_word, index) => inOrder.slice(index, index + shingleLength).join(' ')),
  );
}
