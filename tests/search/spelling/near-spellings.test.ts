import { expect, test } from 'vitest';
import { nearestSpellings, slipsBetween } from '../../../src/search/spelling/near-spellings.js';

const spelling = (term: string, passageFrequency = 1) => ({ term, passageFrequency });

test.each([
  ['border', 'border', 0],
  ['border', 'boarder', 1],
  ['border', 'broder', 1],
  ['border', 'bordr', 1],
  ['border', 'bordet', 1],
  ['crossing', 'corssign', 2],
  ['', 'abc', 3],
])('%s and %s are %i slips apart', (a, b, slips) => {
  expect(slipsBetween(a, b)).toBe(slips);
});

test('only the nearest are suggested, the most frequent first', () => {
  const spellings = [spelling('bordering', 9), spelling('boarder', 1), spelling('borders', 5)];
  expect(nearestSpellings('border', spellings)).toEqual(['borders', 'boarder']);
});

test('short words and numbers are not guessed at', () => {
  expect(nearestSpellings('cat', [spelling('cut')])).toEqual([]);
  expect(nearestSpellings('2014', [spelling('2015')])).toEqual([]);
});

test('two slips are forgiven in a long word, one in a short one', () => {
  expect(nearestSpellings('crossing', [spelling('corssign')])).toEqual(['corssign']);
  expect(nearestSpellings('border', [spelling('broedr')])).toEqual([]);
});
