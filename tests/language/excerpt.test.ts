import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerptAround, shorten } from '../../src/language/excerpt.js';
import { hostileText } from '../discord/support/hostile-text.js';

const text = 'One two three four five six seven eight nine ten eleven twelve.';

describe('an excerpt', () => {
  test('is the whole text when that fits', () => {
    expect(cut(text, 'six', 100)).toBe(text);
  });

  test('has its focus in the middle and whole words at its ends', () => {
    expect(cut(text, 'six', 24)).toBe('five six seven eight');
  });

  test('at the beginning of a text gives its room to what follows, and at the end to what comes before', () => {
    expect(cut(text, 'One', 20)).toBe('One two three four');
    expect(cut(text, 'twelve', 23)).toBe('nine ten eleven twelve.');
  });

  test('of a focus that is too long is its beginning', () => {
    expect(cut(text, 'five six seven eight nine', 12)).toBe('five six');
  });

  test('cuts Chinese and Thai between words, though no space says where', () => {
    const chinese =
      '伊拉克和叙利亚之间的边境口岸在关闭五年之后重新开放，两国官员出席了开放仪式，许多居民也来到现场庆祝。';
    expect(cut(chinese, '边境口岸', 12)).toMatch(/边境口岸/u);
    expect(cut(chinese, '边境口岸', 12).length).toBeGreaterThan(8);
    const thai = 'ด่านชายแดนอัลกออิมระหว่างอิรักและซีเรียเปิดอีกครั้งหลังจากปิดมาห้าปี';
    expect(cut(thai, 'อิรัก', 30)).toContain('อิรัก');
  });

  test('of one word of ten thousand letters is as much of it as fits', () => {
    expect(cut('a'.repeat(10_000), 'a', 500)).toHaveLength(500);
  });

  test('fits, lies within the text, and never cuts a character in two', () => {
    fc.assert(
      fc.property(
        hostileText,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 8, max: 900 }),
        (any, where, most) => {
          const start = Math.floor(where * any.length);
          const range = excerptAround(any, {
            focus: { start, end: start },
            maxLength: most,
            fits: () => true,
          });
          expect(range.start).toBeGreaterThanOrEqual(0);
          expect(range.end).toBeLessThanOrEqual(any.length);
          expect(range.end - range.start).toBeLessThanOrEqual(most);
          expect(splitsPair(any, range.start)).toBe(false);
          expect(splitsPair(any, range.end)).toBe(false);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

test('an excerpt is as long as may be shown, when that is less than its greatest length', () => {
  const range = excerptAround(text, {
    focus: { start: 0, end: 0 },
    maxLength: 1_000,
    fits: ({ start, end }) => text.slice(start, end).split(' ').length <= 3,
  });
  expect(text.slice(range.start, range.end)).toBe('One two three');
});

describe('a shortened text', () => {
  test('ends with "…" only when something is left out', () => {
    expect(shorten('One two three', 13)).toBe('One two three');
    expect(shorten('One two three', 12)).toBe('One two…');
  });
});

function cut(whole: string, focus: string, most: number): string {
  const start = whole.indexOf(focus);
  const range = excerptAround(whole, {
    focus: { start, end: start + focus.length },
    maxLength: most,
    fits: () => true,
  });
  return whole.slice(range.start, range.end);
}

function splitsPair(whole: string, at: number): boolean {
  return at > 0 && at < whole.length && (whole.codePointAt(at - 1) ?? 0) > 0xffff;
}
