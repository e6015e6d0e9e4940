import { expect, test } from 'vitest';
import type { Example } from '../../../src/evaluation/fit/examples.js';
import { countFirstGold, fitListwise } from '../../../src/evaluation/fit/listwise.js';
import { solve } from '../../../src/evaluation/fit/solve.js';

/** Candidates with two features each; the gold one is given by its row. */
const example = (rows: readonly (readonly [number, number])[], gold: number): Example => ({
  values: Float64Array.from(rows.flat()),
  gold: rows.map((_, row) => row === gold),
  group: 'a',
});

/** The first feature tells nine times in ten, the second never. */
const examples = Array.from({ length: 20 }, (_, index) =>
  example([index % 10 === 0 ? [0, 1] : [1, 0], index % 10 === 0 ? [1, 0] : [0, 1]], 0),
);

test('the weights are those of greatest likelihood', () => {
  const columns = [0];
  const [weight, unused] = fitListwise([{ examples, weight: 1 }], 2, columns);
  // Of a softmax between two, the best share is 0.9: weight × 1 = log(0.9 / 0.1), less a trace of ridge.
  expect(weight).toBeCloseTo(Math.log(9), 2);
  expect(unused).toBe(0);
});

test('two features that say the same share the weight', () => {
  const twins = examples.map(({ values, ...rest }) => ({
    ...rest,
    values: Float64Array.from([values[0] ?? 0, values[0] ?? 0, values[2] ?? 0, values[2] ?? 0]),
  }));
  const [first = 0, second = 0] = fitListwise([{ examples: twins, weight: 1 }], 2, [0, 1]);
  expect(first).toBeCloseTo(second, 6);
  expect(first + second).toBeCloseTo(Math.log(9), 2);
});

test('counts the examples whose best row is gold, ties to the earlier row', () => {
  expect(countFirstGold(examples, [1, 0])).toBe(18);
  expect(countFirstGold(examples, [0, 0])).toBe(20);
});

test('solves a linear system that needs a pivot', () => {
  const matrix = Float64Array.from([0, 2, 1, 1, 0, 3, 2, 1, 0]);
  // 2y + z = 7, x + 3z = 10, 2x + y = 4 → x = 1, y = 2, z = 3.
  const solution = solve(matrix, Float64Array.from([7, 10, 4]));
  expect([...solution].map((value) => Number(value.toFixed(9)))).toEqual([1, 2, 3]);
});
