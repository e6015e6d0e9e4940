import { describe, expect, test } from 'vitest';
import { findDates } from '../../../src/language/time/find-dates.js';

const read = (text: string): string[] =>
  findDates(text, 'en').map(({ period: { from = '', to = '' } }) => `${from}..${to}`);

describe('the dates of a text', () => {
  test.each([
    [
      'IS captured al-Qaim in August 2014, and Iraqi forces freed it in November 2017.',
      ['2014-08-01..2014-08-31', '2017-11-01..2017-11-30'],
    ],
    ['The crossing had been closed since 2012.', ['2012-01-01..']],
    ['They put the closure between 2013 and 2014.', ['2013-01-01..2014-12-31']],
    ['IS held the towns until 2017, when they were taken.', ['..2017-12-31']],
    ['On Monday, 30 September 2019, it reopened.', ['2019-09-30..2019-09-30']],
    ['In April it came to nothing. On Monday they met.', []],
    ['More than 2,019 men and 2000 soldiers walked 1999 km.', []],
    ['There is no 31 June 2019.', ['2019-01-01..2019-12-31']],
  ])('%s', (text, periods) => {
    expect(read(text)).toEqual(periods);
  });
});
