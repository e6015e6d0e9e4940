/** Whether the passage of this number may be a hit. */
export type MayCount = (number: number) => boolean;

/**
 * The numbers with the highest totals above 0, best first, at most `limit`; equals in the order of their positions. One
 * pass over all totals; a few are held in order while it goes.
 */
export function bestOf(
  totals: Float64Array,
  limit: number,
  position: (number: number) => number,
  mayCount: MayCount = () => true,
): readonly number[] {
  const best: number[] = [];
  const before = (a: number, b: number): boolean => {
    const difference = (totals[a] ?? 0) - (totals[b] ?? 0);
    return difference > 0 || (difference === 0 && position(a) < position(b));
  };
  let least = 0;
  for (let number = 0; number < totals.length; number += 1) {
    const total = totals[number] ?? 0;
    if (total <= 0 || total < least || !mayCount(number)) continue;
    const last = best.at(-1);
    if (best.length === limit && last !== undefined && !before(number, last)) continue;
    let low = 0;
    let high = best.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (before(best[middle] ?? 0, number)) low = middle + 1;
      else high = middle;
    }
    best.splice(low, 0, number);
    if (best.length > limit) best.pop();
    if (best.length === limit) least = totals[best.at(-1) ?? 0] ?? 0;
  }
  return best;
}
