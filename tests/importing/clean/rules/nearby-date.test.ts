import { describe, expect, it } from 'vitest';
import { learnNearbyDate } from '../../../../src/importing/clean/rules/nearby-date.js';
import type { PageBlock } from '../../../../src/importing/page.js';
import { block, inWork, sentence } from '../../support/in-work.js';

const text = block(sentence(90));
const day = block('4 March 2021', { main: false });
const lines = (count: number): readonly PageBlock[] =>
  Array.from({ length: count }, () => block('A line', { main: false }));

const dayOf = (...blocks: readonly PageBlock[]): string | undefined =>
  learnNearbyDate(inWork(blocks))?.published;

describe('the day of a page that does not say it', () => {
  it('stands at most twelve blocks below the headline', () => {
    expect(dayOf(...lines(11), day, text)).toBe('2021-03-04');
    expect(dayOf(...lines(12), day, text)).toBeUndefined();
  });

  it('stands at most fifteen blocks below the text', () => {
    expect(dayOf(text, ...lines(14), day)).toBe('2021-03-04');
    expect(dayOf(text, ...lines(15), day)).toBeUndefined();
  });

  it('stands beside at most three words', () => {
    const beside = (words: string): PageBlock => ({ ...day, text: `${words} 4 March 2021` });
    expect(dayOf(beside('Mira Holt Travel'), text)).toBe('2021-03-04');
    expect(dayOf(beside('Mira Holt Ferry Travel'), text)).toBeUndefined();
  });
});
