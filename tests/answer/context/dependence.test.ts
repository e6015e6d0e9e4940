import { expect, test } from 'vitest';
import { dependenceOf } from '../../../src/answer/context/follow-up.js';
import { rankedAs } from '../support/ranking.js';

async function dependence(question: string, isFound: boolean): Promise<number> {
  const ranking = await rankedAs(question, [
    { of: 'The bakery was closed in 2012.', score: 1 },
    { of: 'The pond freezes.', score: 0 },
  ]);
  const before = { text: '', terms: [], grams: [], articleId: undefined };
  return dependenceOf({ ranking, isFound, isNear: isFound }, before);
}

test('a question that goes on with "and" stands by itself where its words find something', async () => {
  expect(await dependence('And when was the bakery closed?', true)).toBe(0);
  expect(await dependence('And when was the bakery closed?', false)).toBeGreaterThan(0);
});

test('with one word it goes on, whatever that finds', async () => {
  expect(await dependence('And the bakery?', true)).toBeGreaterThan(0);
});
