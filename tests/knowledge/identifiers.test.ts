import { expect, it } from 'vitest';
import { articleId, isoDate } from '../../src/knowledge/identifiers.js';

it.each(['a', '2019-09-30.Al_Qaim', '.', 'x'.repeat(80)])('%j is an article id', (value) => {
  expect(articleId(value)).toBe(value);
});

it.each(['', 'a b', 'a#1', 'é', 'a/b', 'a\n', 'x'.repeat(81)])('%j is no article id', (value) => {
  expect(articleId(value)).toBeUndefined();
});

it.each([
  '2019-09-30',
  '2020-02-29',
  '0001-01-01',
  '2019-09-30T23:59',
  '2019-09-30T10:00:00Z',
  '2019-09-30T10:00:00.123+03:00',
])('%j is a date', (value) => {
  expect(isoDate(value)).toBe(value);
});

it.each([
  ...['', '2019', '2019-09', '2019-9-30', '2019-02-29', '2019-13-01', '2019-00-10', '2019-01-00'],
  ...['30.09.2019', '2019-09-30 10:00', '2019-09-30T24:00', '2019-09-30T10:00:61', '2019-09-30\n'],
])('%j is no date', (value) => {
  expect(isoDate(value)).toBeUndefined();
});
