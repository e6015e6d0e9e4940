import { expect, test } from 'vitest';
import { parseParticulars } from '../../src/knowledge/particulars.js';

function kindOfTitled(title: string): string {
  return parseParticulars({ title }, { stem: 'a' }).kind;
}

test('a line is as long as it is shown, with any white space that goes', () => {
  expect(kindOfTitled('x'.repeat(300))).not.toBe('faults');
  expect(kindOfTitled('x'.repeat(301))).toBe('faults');
  expect(kindOfTitled(`x${' '.repeat(5_998)}x`)).not.toBe('faults');
});

test('what has too much white space is no line, and is not read any further', () => {
  expect(kindOfTitled(`x${' '.repeat(5_999)}x`)).toBe('faults');
});
