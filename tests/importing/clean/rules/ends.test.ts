import { describe, expect, it } from 'vitest';
import { takeClosingSource } from '../../../../src/importing/clean/rules/closing-source.js';
import { dropFoot } from '../../../../src/importing/clean/rules/foot.js';
import { dropFurnitureWords } from '../../../../src/importing/clean/rules/furniture-words.js';
import { learnReporters } from '../../../../src/importing/clean/rules/reporters.js';
import type { PageBlock } from '../../../../src/importing/page.js';
import { drop } from '../../../../src/importing/clean/verdict.js';
import { block, fates, inWork, sentence, textOf } from '../../support/in-work.js';

const text = block(sentence(100));
const texts = (count: number): readonly PageBlock[] => Array.from({ length: count }, () => text);
const source = block('SOURCE: RIVER POST');

describe('the closing line', () => {
  function closed(...blocks: readonly PageBlock[]): readonly [string | undefined, ...string[]] {
    const page = inWork(blocks);
    return [takeClosingSource(page)?.source, ...fates(page)];
  }

  it('tells the source, and all below it goes', () => {
    expect(closed(text, source, block('A line'))).toEqual([
      ...['River Post', 'kept', '-source-line', '-footer'],
    ]);
  });

  it('has at most 15 in 100 of the running text below it', () => {
    expect(closed(...texts(17), source, ...texts(3))[0]).toBe('River Post');
    expect(closed(...texts(16), source, ...texts(3))[0]).toBeUndefined();
  });

  it('may have the name on the next line, of 100 characters', () => {
    const name = (length: number): string => `N${'a'.repeat(length - 1)}`;
    expect(closed(text, block('Source:'), block(name(100)), block('A line'))).toEqual([
      ...[name(100), 'kept', '-source-line', '-source-line', '-footer'],
    ]);
    expect(closed(text, block('Source:'), block(name(101)))).toEqual([
      ...[undefined, 'kept', '-source-line', '-footer'],
    ]);
  });

  it('is a paragraph or a heading', () => {
    expect(closed(text, { ...source, kind: 'heading' })[0]).toBe('River Post');
    expect(closed(text, { ...source, kind: 'caption' })[0]).toBeUndefined();
  });

  it('is found where the rest of the foot is, but not in an advertisement', () => {
    for (const [kind, found] of [
      ['other', 'River Post'],
      ['footer', 'River Post'],
      ['advertisement', undefined],
    ] as const) {
      const page = inWork([text, source]);
      const line = page.blocks.at(-1);
      if (line !== undefined) drop(line, kind);
      expect(takeClosingSource(page)?.source).toBe(found);
    }
  });
});

describe('the foot', () => {
  function footOf(...blocks: readonly PageBlock[]): readonly string[] {
    const page = inWork(blocks);
    dropFurnitureWords(page);
    dropFoot(page);
    return fates(page);
  }

  it('begins with furniture below the last paragraph', () => {
    expect(footOf(text, block('A line'), block('Share'), block('Rivers'))).toEqual([
      ...['kept', 'kept', '-share', '-footer'],
    ]);
    expect(footOf(text, block('Advertisement'), block('Rivers')).at(-1)).toBe('kept');
    expect(footOf(block('Share'), block('Rivers'))).toEqual(['-share', 'kept']);
  });

  it.each(['caption', 'table', 'quotation', 'code'] as const)('has no %s in it', (kind) => {
    expect(footOf(text, block('Share'), block('A part', { kind })).at(-1)).toBe('kept');
  });

  it('has no list of more than 120 characters of the main text', () => {
    const list = (length: number, main = true): string | undefined =>
      footOf(text, block('Share'), block(textOf(length), { kind: 'list', main })).at(-1);
    expect([list(120), list(121), list(121, false)]).toEqual(['-footer', 'kept', '-footer']);
  });
});

describe('who reported', () => {
  it('stands among the last twelve blocks of the main text', () => {
    const authorOf = (...below: readonly PageBlock[]): string | undefined => {
      const page = inWork([text, block('Reporting by Mira Holt'), ...below]);
      const line = page.blocks[2];
      if (line !== undefined) drop(line, 'byline');
      return learnReporters(page).author;
    };
    expect(authorOf(...texts(11))).toBe('Mira Holt');
    expect(authorOf(...texts(12))).toBeUndefined();
    expect(authorOf(...texts(12).map((below) => ({ ...below, main: false })))).toBe('Mira Holt');
  });

  it('stands in brackets behind the last sentence: two to four words', () => {
    const signedBy = (signature: string): string | undefined =>
      learnReporters(inWork([text, block(`The pier stays open. ${signature}`)])).author;
    expect(signedBy('(Mira Holt)')).toBe('Mira Holt');
    expect(signedBy('(Mira)')).toBeUndefined();
    expect(signedBy('(Mira Anna Eva Holt)')).toBe('Mira Anna Eva Holt');
    expect(signedBy('(Mira Anna Eva Ida Holt)')).toBeUndefined();
    expect(signedBy('(Associated Press)')).toBeUndefined();
  });

  it('begins there within the last 70 characters', () => {
    const signedBefore = (stars: number): string | undefined =>
      learnReporters(inWork([block(`The pier stays open. (Mira Holt)${'*'.repeat(stars)}`)]))
        .author;
    expect(signedBefore(57)).toBe('Mira Holt');
    expect(signedBefore(58)).toBeUndefined();
  });
});
