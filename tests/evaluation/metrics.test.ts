import { describe, expect, test } from 'vitest';
import {
  auroc,
  mean,
  ndcgAt,
  percentile,
  recallAt,
  reciprocalRank,
} from '../../src/evaluation/metrics.js';

const ranking = ['b', 'a', 'd', 'c'];

describe('ranking metrics, against sums done by hand', () => {
  test('recall counts a gold item within the depth, and not below it', () => {
    expect(recallAt(1, ranking, new Set(['a']))).toBe(0);
    expect(recallAt(2, ranking, new Set(['a']))).toBe(1);
    expect(recallAt(4, ranking, new Set(['x']))).toBe(0);
  });

  test('reciprocal rank takes the first of several gold items', () => {
    expect(reciprocalRank(10, ranking, new Set(['a', 'c']))).toBe(1 / 2);
    expect(reciprocalRank(2, ranking, new Set(['c']))).toBe(0);
  });

  test('nDCG of gold at ranks 2 and 4', () => {
    const gain = 1 / Math.log2(3) + 1 / Math.log2(5);
    const best = 1 + 1 / Math.log2(3);
    expect(ndcgAt(10, ranking, new Set(['a', 'c']))).toBeCloseTo(gain / best, 12);
  });

  test('nDCG is 1 when the gold items come first, and 0 when there are none', () => {
    expect(ndcgAt(10, ranking, new Set(['a', 'b']))).toBeCloseTo(1, 12);
    expect(ndcgAt(10, ranking, new Set())).toBe(0);
  });
});

describe('area under the ROC curve', () => {
  test('counts the pairs in the right order, ties half', () => {
    // Pairs: 3>1, 3>2, 2>1 are right, 2=2 is half: 3.5 of 4.
    expect(auroc([3, 2], [1, 2])).toBe(3.5 / 4);
  });

  test('is undefined when a side is empty', () => {
    expect(auroc([], [1])).toBeUndefined();
    expect(auroc([1], [])).toBeUndefined();
  });
});

test('percentiles are values of the list, by nearest rank', () => {
  const values = [50, 15, 40, 20, 35];
  expect(percentile(0.3, values)).toBe(20);
  expect(percentile(0.5, values)).toBe(35);
  expect(percentile(1, values)).toBe(50);
  expect(percentile(0.5, [])).toBeUndefined();
});

test('the mean of nothing is undefined', () => {
  expect(mean([])).toBeUndefined();
  expect(mean([1, 2, 6])).toBe(3);
});
