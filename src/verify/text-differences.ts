import { writtenUnits, type WrittenUnit } from '../language/written-units.js';
import { commonPairs } from './common-pairs.js';
import type { QuoteDifference } from './quote-check.js';

/** Most cells of the table, between where both texts begin and end alike: 20 ms. Longer ones are taken as replaced as a whole. */
const maxCells = 4_000_000;

/**
 * Two texts word by word from beginning to end: what both have and what only one has, by their longest common subsequence.
 * `quoted` of a difference is of the earlier text, `original` of the later one.
 */
export function textDifferences(earlier: string, later: string): readonly QuoteDifference[] {
  const before = writtenUnits(earlier);
  const after = writtenUnits(later);
  const pairs = commonPairs(
    before.map(({ form }) => form),
    after.map(({ form }) => form),
    maxCells,
  );
  const differences: QuoteDifference[] = [];
  let [nextBefore, nextAfter] = [0, 0];
  const push = (toBefore: number, toAfter: number, isSame: boolean): void => {
    const quoted = textOf(earlier, before, nextBefore, toBefore);
    const original = textOf(later, after, nextAfter, toAfter);
    [nextBefore, nextAfter] = [toBefore, toAfter];
    if (quoted === '' && original === '') return;
    const kind = original === '' ? 'added' : quoted === '' ? 'left-out' : 'replaced';
    differences.push({ kind: isSame ? 'same' : kind, quoted, original });
  };
  let isInRun = false;
  for (const [index, [one, other]] of pairs.entries()) {
    if (!isInRun) push(one, other, false);
    // A run of words that both have ends where either goes on with another.
    const next = pairs[index + 1];
    isInRun = next?.[0] === one + 1 && next[1] === other + 1;
    if (!isInRun) push(one + 1, other + 1, true);
  }
  push(before.length, after.length, false);
  return differences;
}

function textOf(text: string, units: readonly WrittenUnit[], from: number, to: number): string {
  return from >= to ? '' : text.slice(units[from]?.start ?? 0, units[to - 1]?.end ?? 0);
}
