import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../../src/cli/render/display-width.js';
import { wrap } from '../../../src/cli/render/wrap.js';

function lines(text: string, width: number): readonly string[] {
  return wrap(text, width).map(({ start, end }) => text.slice(start, end));
}

const wordsOfManyScripts = fc
  .array(fc.oneof(fc.lorem({ maxCount: 1 }), fc.string({ unit: 'grapheme', maxLength: 60 })))
  .map((words) => words.join(' '));

describe('wrap', () => {
  it('cuts at spaces, and drops the space at the cut', () => {
    expect(lines('the frontier is long and dry', 16)).toEqual(['the frontier is', 'long and dry']);
  });

  it('keeps the line feeds of the text', () => {
    expect(lines('one\n\ntwo', 20)).toEqual(['one', '', 'two']);
  });

  it('cuts a word that is longer than a line, never inside a character', () => {
    const family = '👨‍👩‍👧‍👦';
    expect(lines(family.repeat(10), 16)).toEqual([family.repeat(8), family.repeat(2)]);
  });

  it('never cuts an address', () => {
    const address = `https://example.org/${'path/'.repeat(8)}`;
    expect(lines(`See ${address} for more.`, 16)).toEqual(['See', address, 'for more.']);
    expect(lines(`(${address})`, 16)).toEqual([`(${address})`]);
  });

  it('counts Chinese characters as two columns', () => {
    expect(lines('边境口岸重新开放了', 16)).toEqual(['边境口岸重新开放', '了']);
  });

  it('makes no line wider than asked, and loses nothing but blanks', () => {
    fc.assert(
      fc.property(wordsOfManyScripts, fc.integer({ min: 16, max: 100 }), (text, width) => {
        const wrapped = lines(text, width);
        for (const line of wrapped) expect(displayWidth(line.trim())).toBeLessThanOrEqual(width);
        const withoutBlanks = (part: string): string => part.replace(/[ \t\n]/g, '');
        expect(withoutBlanks(wrapped.join(''))).toBe(withoutBlanks(text));
      }),
    );
  });
});
