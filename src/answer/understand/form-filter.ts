import { hashCounts, hashOf, startLength } from '../../search/postings/forms.js';

/**
 * Which words of a passage may be anything to a question: 1 by the hash of each term, start and pair of words that is. Nearly every one
 * of the twenty thousand words of the candidates and their neighbours is nothing to it, and is passed over by its code
 * alone; what is let through, some by chance, is looked at exactly (a Bloom filter with one hash).
 */
export interface FormFilter {
  /** Terms of the question, in whatever spelling. */
  readonly own: Uint8Array;
  /** The same, and what says them in other words. */
  readonly terms: Uint8Array;
  readonly starts: Uint8Array;
  /** By {@link pairHash}. */
  readonly pairs: Uint8Array;
}

const pairHashes = 4_096;

/** A hash of two words side by side, by their own hashes. */
export const pairHash = (first: number, second: number): number =>
  (Math.imul(first, 31) + second) & (pairHashes - 1);

/** What a question looks for in passages. */
interface LookedFor {
  readonly termIndex: ReadonlyMap<string, number>;
  /** Other spellings of terms, by their first term. */
  readonly spellings: ReadonlyMap<string, unknown>;
  /** Related words of terms, by their first term. */
  readonly related: ReadonlyMap<string, unknown>;
  /** Its words in their order. */
  readonly tokens: readonly { readonly word: string }[];
  readonly terms: readonly { readonly term: string }[];
}

export function createFormFilter({
  termIndex,
  spellings,
  related,
  tokens,
  terms,
}: LookedFor): FormFilter {
  const starts = terms
    .filter(({ term }) => term.length >= startLength)
    .map(({ term }) => term.slice(0, startLength));
  return {
    own: marked([...termIndex.keys(), ...spellings.keys()], hashCounts.term),
    terms: marked([...termIndex.keys(), ...spellings.keys(), ...related.keys()], hashCounts.term),
    starts: marked(starts, hashCounts.start),
    pairs: pairsOf(tokens),
  };
}

function pairsOf(tokens: readonly { readonly word: string }[]): Uint8Array {
  const marks = new Uint8Array(pairHashes);
  let previous: number | undefined;
  for (const { word } of tokens) {
    const hash = hashOf(word, hashCounts.word);
    if (previous !== undefined) marks[pairHash(previous, hash)] = 1;
    previous = hash;
  }
  return marks;
}

function marked(texts: Iterable<string>, count: number): Uint8Array {
  const marks = new Uint8Array(count);
  for (const text of texts) marks[hashOf(text, count)] = 1;
  return marks;
}
