/** 1 when a gold item is among the first `depth` of the ranking, else 0. */
export function recallAt(
  depth: number,
  ranking: readonly string[],
  gold: ReadonlySet<string>,
): number {
  return ranking.slice(0, depth).some((id) => gold.has(id)) ? 1 : 0;
}

/** 1 / rank of the first gold item among the first `depth`, else 0. */
export function reciprocalRank(
  depth: number,
  ranking: readonly string[],
  gold: ReadonlySet<string>,
): number {
  const index = ranking.slice(0, depth).findIndex((id) => gold.has(id));
  return index === -1 ? 0 : 1 / (index + 1);
}

/**
 * Normalised discounted cumulative gain with binary gains: Σ 1 / log2(rank + 1) over the gold items among the first
 * `depth`, divided by the sum of the best ranking possible (Järvelin and Kekäläinen 2002).
 */
export function ndcgAt(
  depth: number,
  ranking: readonly string[],
  gold: ReadonlySet<string>,
): number {
  if (gold.size === 0) return 0;
  const discount = (index: number): number => 1 / Math.log2(index + 2);
  const gain = sum(
    ranking.slice(0, depth).map((id, index) => (gold.has(id) ? discount(index) : 0)),
  );
  const best = sum(
    Array.from({ length: Math.min(depth, gold.size) }, (_, index) => discount(index)),
  );
  return gain / best;
}

/**
 * Area under the ROC curve: how often a positive scores above a negative, ties counted half
 * (the Mann–Whitney U statistic over the number of pairs). Undefined when either side is empty.
 */
export function auroc(
  positives: readonly number[],
  negatives: readonly number[],
): number | undefined {
  if (positives.length === 0 || negatives.length === 0) return undefined;
  const sorted = Float64Array.from(negatives).sort();
  const wins = positives.map((score) => (countBelow(sorted, score) + countUpTo(sorted, score)) / 2);
  return sum(wins) / (positives.length * negatives.length);
}

/** The arithmetic mean; undefined for an empty list. */
export function mean(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : sum(values) / values.length;
}

/** The smallest value that at least `share` of the values do not exceed (nearest rank); undefined for an empty list. */
export function percentile(share: number, values: readonly number[]): number | undefined {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function countBelow(sorted: Float64Array, value: number): number {
  return lowerBound(sorted, (other) => other >= value);
}

function countUpTo(sorted: Float64Array, value: number): number {
  return lowerBound(sorted, (other) => other > value);
}

/** The first index at which the condition holds, in a list where it holds from some point on. */
function lowerBound(sorted: Float64Array, holds: (value: number) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(sorted[middle] ?? Infinity)) high = middle;
    else low = middle + 1;
  }
  return low;
}
