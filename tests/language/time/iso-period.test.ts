import { describe, expect, test } from 'vitest';
import { isoPeriod } from '../../../src/language/time/iso-period.js';

describe('the days that a text of ISO 8601 names', () => {
  test.each([
    ['2019', '2019-01-01', '2019-12-31'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2019-12', '2019-12-01', '2019-12-31'],
    ['2019-09-30', '2019-09-30', '2019-09-30'],
  ])('%s: from %s to %s', (text, from, to) => {
    expect(isoPeriod(text)).toEqual({ from, to });
  });

  test.each([
    ...['', '19', '0999', '20190', '2019-', '2019-9', '2019-13', '2019-00', '2019-02-30'],
    ...['2019-09-00', '2019-09-30T10:00', ' 2019', '2019-W10', 'last week', '٢٠١٩'],
  ])('%s: none', (text) => {
    expect(isoPeriod(text)).toBeUndefined();
  });
});
