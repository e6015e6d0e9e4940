/** Positions in two lists at which both have the same. */
export type Pair = readonly [number, number];

/**
 * The longest common subsequence of two lists, which may begin and end alike for free. Between, it takes the product of both
 * lengths: where that is more than `maxCells`, nothing there is taken as common.
 */
export function commonPairs(
  one: readonly string[],
  other: readonly string[],
  maxCells: number,
): readonly Pair[] {
  const start = commonLength(one, other);
  const most = Math.min(one.length, other.length) - start;
  const end = Math.min(most, commonLength(one.toReversed(), other.toReversed()));
  return [
    ...range(start).map((at): Pair => [at, at]),
    ...betweenPairs(
      one.slice(start, one.length - end),
      other.slice(start, other.length - end),
      maxCells,
    ).map(([first, second]): Pair => [first + start, second + start]),
    ...range(end).map((at): Pair => [one.length - end + at, other.length - end + at]),
  ];
}

function range(length: number): readonly number[] {
  return Array.from({ length }, (_, index) => index);
}

function commonLength(one: readonly string[], other: readonly string[]): number {
  const most = Math.min(one.length, other.length);
  let length = 0;
  while (length < most && one[length] === other[length]) length += 1;
  return length;
}

function betweenPairs(
  one: readonly string[],
  other: readonly string[],
  maxCells: number,
): readonly Pair[] {
  const width = other.length + 1;
  if ((one.length + 1) * width > maxCells) return [];
  const lengths = new Uint16Array((one.length + 1) * width);
  const at = (row: number, column: number): number => lengths[row * width + column] ?? 0;
  for (let row = one.length - 1; row >= 0; row -= 1) {
    for (let column = other.length - 1; column >= 0; column -= 1) {
      lengths[row * width + column] =
        one[row] === other[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const pairs: Pair[] = [];
  let [row, column] = [0, 0];
  while (row < one.length && column < other.length) {
    if (one[row] === other[column]) {
      pairs.push([row, column]);
      row += 1;
      column += 1;
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return pairs;
}
