import { hashCounts, hashOf, startLength } from '../../search/postings/forms.js';

/**
 * Which words of a passage may be anything to a question: 1 by the hash of each term, word and start that is. Nearly every one
 * of the twenty thousand words of the candidates and their neighbours is nothing to it, and is passed over by its code
 * alone; what is let through, some by chance, is looked at exactly (a Bloom filter with one hash).
 */
export interface FormFilter {
  readonly terms: Uint8Array;
  readonly words: Uint8Array;
  readonly starts: Uint8Array;
}

/** What a question looks for in passages. */
interface LookedFor {
  readonly termIndex: ReadonlyMap<string, number>;
  /** Other spellings of terms, by their first term. */
  readonly spellings: ReadonlyMap<string, unknown>;
  /** Related words of terms, by their first term. */
  readonly related: ReadonlyMap<string, unknown>;
  readonly wordIds: ReadonlyMap<string, number>;
  readonly terms: readonly { readonly term: string }[];
}

export function createFormFilter({
  termIndex,
  spellings,
  related,
  wordIds,
  terms,
}: LookedFor): FormFilter {
  const starts = terms
    .filter(({ term }) => term.length >= startLength)
    .map(({ term }) => term.slice(0, startLength));
  return {
    terms: marked([...termIndex.keys(), ...spellings.keys(), ...related.keys()], hashCounts.term),
    words: marked(wordIds.keys(), hashCounts.word),
    starts: marked(starts, hashCounts.start),
  };
}

function marked(texts: Iterable<string>, count: number): Uint8Array {
  const marks = new Uint8Array(count);
  for (const text of texts) marks[hashOf(text, count)] = 1;
  return marks;
}
