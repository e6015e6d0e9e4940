import { describe, expect, it } from 'vitest';
import { isoDate } from '../../src/knowledge/identifiers.js';
import type { IsoDate } from '../../src/knowledge/article.js';
import { parseParticulars } from '../../src/knowledge/particulars.js';
import { isReviewDue, isServedAt, nextTurnMs } from '../../src/knowledge/validity.js';

function date(value: string): IsoDate {
  const parsed = isoDate(value);
  if (parsed === undefined) throw new Error(`${value} is no date.`);
  return parsed;
}

const at = (value: string): number => Date.parse(value);
const may = { from: date('2024-05-01'), until: date('2024-05-31') };

describe('an article that says when it is served', () => {
  it.each([
    ['2024-04-30T23:59:59.999Z', false],
    ['2024-05-01T00:00:00.000Z', true],
    ['2024-05-31T23:59:59.999Z', true],
    ['2024-06-01T00:00:00.000Z', false],
  ])('at %s: %s', (moment, isServed) => {
    expect(isServedAt(may, at(moment))).toBe(isServed);
  });

  it('may name moments', () => {
    const noon = { until: date('2024-05-31T12:00:00+02:00') };
    expect(isServedAt(noon, at('2024-05-31T09:59:59Z'))).toBe(true);
    expect(isServedAt(noon, at('2024-05-31T10:00:00Z'))).toBe(false);
    // Without an offset it is UTC, wherever the machine stands.
    expect(isServedAt({ from: date('2024-05-31T12:00') }, at('2024-05-31T11:59:59Z'))).toBe(false);
  });

  it('turns when the first of them begins or ends', () => {
    const later = { from: date('2024-05-20') };
    expect(nextTurnMs([may, later], at('2024-05-10T00:00:00Z'))).toBe(at('2024-05-20'));
    expect(nextTurnMs([may, later], at('2024-05-20T00:00:00Z'))).toBe(at('2024-06-01'));
    expect(nextTurnMs([may, later], at('2024-06-01T00:00:00Z'))).toBeUndefined();
  });

  it('is to be looked over from its day on', () => {
    const review = { review: date('2024-05-10') };
    expect(isReviewDue(review, at('2024-05-09T23:59:59Z'))).toBe(false);
    expect(isReviewDue(review, at('2024-05-10T00:00:00Z'))).toBe(true);
    expect(isReviewDue({}, at('2024-05-10T00:00:00Z'))).toBe(false);
  });

  it('is at fault where it would never be', () => {
    const days = (from: string, until: string) =>
      parseParticulars({ title: 'T', from, until }, { stem: 'a' });
    expect(days('2024-05-02', '2024-05-01')).toMatchObject({ faults: [{ key: 'until' }] });
    expect(days('2024-05-01', '2024-05-01')).toMatchObject({ kind: 'particulars' });
    expect(days('2024-05-01', 'soon')).toMatchObject({ faults: [{ key: 'until' }] });
  });
});
