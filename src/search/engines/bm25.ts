/**
 * BM25+ (Lv and Zhai 2011) with the parameters that were best, if only by little, for paragraphs of articles:
 * `k` saturates term frequency, `b` normalises length, `d` is the least a match is worth in a long passage.
 */
export const bm25 = { k: 1.2, b: 0.4, d: 0.5 } as const;

/** How much a term that occurs in `frequency` of `total` documents tells them apart; never negative. */
export function inverseDocumentFrequency(frequency: number, total: number): number {
  return Math.log(1 + (total - frequency + 0.5) / (frequency + 0.5));
}

/** What `occurrences` of a term add to a document's score, per unit of its idf; `length` is relative to the average. */
export function termWeight(occurrences: number, length: number): number {
  const { k, b, d } = bm25;
  if (occurrences === 0) return 0;
  return d + (occurrences * (k + 1)) / (occurrences + k * (1 - b + b * length));
}

/** The most that one term can add, per unit of its idf. */
export const maxTermWeight = bm25.k + 1 + bm25.d;
