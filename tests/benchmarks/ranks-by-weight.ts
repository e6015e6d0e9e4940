import type { Random } from '../support/seeded.js';

/** Draws ranks from 0 to below `size`, each with a probability proportional to its weight, which is more than 0. */
export function ranksByWeight(
  size: number,
  weightOf: (rank: number) => number,
  random: Random,
): () => number {
  const upTo = new Float64Array(size);
  let total = 0;
  for (let rank = 0; rank < size; rank += 1) upTo[rank] = total += weightOf(rank);
  return () => {
    const drawn = random() * total;
    let low = 0;
    let high = size - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((upTo[middle] ?? 0) <= drawn) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
