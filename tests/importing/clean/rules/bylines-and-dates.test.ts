import { describe, expect, it } from 'vitest';
import { takeHeaderLines } from '../../../../src/importing/clean/rules/bylines-and-dates.js';
import type { Learned } from '../../../../src/importing/clean/rule.js';
import type { PageBlock } from '../../../../src/importing/page.js';
import { block, fates, inWork, sentence } from '../../support/in-work.js';

const text = block(sentence(90));
const line = block('A line');
const texts = (count: number): readonly PageBlock[] => Array.from({ length: count }, () => text);

function taken(...blocks: readonly PageBlock[]): Learned & { readonly fates: readonly string[] } {
  const page = inWork(blocks);
  const learned = Object.entries(takeHeaderLines(page)).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(learned), fates: fates(page) };
}

describe('lines that tell author and day', () => {
  it('go, and tell them', () => {
    expect(taken(block('By Mira Holt'), block('30 September 2019'), text)).toEqual({
      author: 'Mira Holt',
      published: '2019-09-30',
      fates: ['-byline', '-dateline', 'kept'],
    });
  });

  it('may be a heading of the fourth level: a higher one is a heading', () => {
    const heading = (level: number): PageBlock => block('By Mira Holt', { kind: 'heading', level });
    expect(taken(heading(4), text)).toEqual({ author: 'Mira Holt', fates: ['-byline', 'kept'] });
    expect(taken(heading(3), text)).toEqual({ fates: ['kept', 'kept'] });
  });

  it('tell them within the first eight blocks, and go below those, too', () => {
    const lines = Array.from({ length: 7 }, () => line);
    expect(taken(...lines, block('By Mira Holt')).author).toBe('Mira Holt');
    expect(taken(...lines, line, block('By Mira Holt'))).toEqual({
      fates: [...lines, line].map(() => 'kept').concat('-byline'),
    });
  });

  it('stay below two paragraphs, unless a word says whose day it is', () => {
    const day = block('4 May 1998');
    expect(taken(text, day).fates).toEqual(['kept', '-dateline']);
    expect(taken(text, text, day).fates).toEqual(['kept', 'kept', 'kept']);
    expect(taken(text, text, block('Monday, 4 May 1998')).fates.at(-1)).toBe('kept');
    expect(taken(text, text, block('Published 4 May 1998')).fates.at(-1)).toBe('-dateline');
    expect(taken(text, text, { ...day, role: 'dateline' }).fates.at(-1)).toBe('-dateline');
    expect(taken(text, text, { ...day, main: false }).fates.at(-1)).toBe('-dateline');
  });

  it('in a marked byline are the name alone', () => {
    const marked = block('Mira Holt | The River Post', { role: 'byline' });
    expect(taken(marked, text)).toEqual({ author: 'Mira Holt', fates: ['-byline', 'kept'] });
    const long = 'Mira '.repeat(16).trim();
    expect(taken(block(`${long}x`, { role: 'byline' })).author).toBe(`${long}x`);
    expect(taken(block(`${long}xx`, { role: 'byline' })).author).toBeUndefined();
  });

  it('are no paragraphs: at most 160 characters, or 120 of a marked date', () => {
    const marked = (length: number, role: 'byline' | 'dateline'): readonly string[] =>
      taken(block(sentence(length), { role })).fates;
    expect(marked(160, 'byline')).toEqual(['-byline']);
    expect(marked(161, 'byline')).toEqual(['kept']);
    expect(marked(120, 'dateline')).toEqual(['-dateline']);
    expect(marked(121, 'dateline')).toEqual(['kept']);
  });

  it('are a name beside a date, below at most two blocks', () => {
    const named = [block('Mira Holt'), block('30 September 2019')];
    expect(taken(line, line, ...named).author).toBe('Mira Holt');
    expect(taken(line, line, line, ...named).author).toBeUndefined();
    expect(taken(block('Reuters News'), block('30 September 2019')).author).toBeUndefined();
    expect(taken(block('Mira Holt'), line).fates).toEqual(['kept', 'kept']);
  });

  it('are a name and a date on one line: six words and 90 characters', () => {
    const dated = (words: string): readonly string[] =>
      taken(block(`${words}, 30 September 2019`)).fates;
    expect(dated('one two three four five six')).toEqual(['-dateline']);
    expect(dated('one two three four five six seven')).toEqual(['kept']);
    const wide = (length: number): string => `${'x'.repeat(length - 19)}, 30 September 2019`;
    expect(taken(block(wide(90))).fates).toEqual(['-dateline']);
    expect(taken(block(wide(91))).fates).toEqual(['kept']);
  });

  it('are a place above the text: 50 characters, at the top', () => {
    const place = (length: number): PageBlock => block(`S${'e'.repeat(length - 3)} –`);
    expect(taken(place(50), text).fates).toEqual(['-dateline', 'kept']);
    expect(taken(place(51), text).fates).toEqual(['kept', 'kept']);
    expect(taken(line, place(20)).fates).toEqual(['kept', '-dateline']);
    expect(taken(line, line, place(20)).fates).toEqual(['kept', 'kept', 'kept']);
  });

  it('are the word alone, where the name stands on the next', () => {
    expect(taken(block('By'), text).fates).toEqual(['-byline', 'kept']);
    expect(taken(line, line, block('By')).fates).toEqual(['kept', 'kept', '-byline']);
    expect(taken(line, line, line, block('By')).fates.at(-1)).toBe('kept');
  });

  it('are no captions, headings and tables', () => {
    for (const kind of ['caption', 'heading', 'table', 'quotation'] as const) {
      expect(taken(block('By Mira Holt', { kind })).fates).toEqual(['kept']);
    }
  });

  it('count only paragraphs that are read', () => {
    expect(taken(line, line, block('4 May 1998')).fates.at(-1)).toBe('-dateline');
    expect(taken(...texts(1), line, block('4 May 1998')).fates.at(-1)).toBe('-dateline');
  });

  it('are a name and, on the next line, what the person does; nothing below', () => {
    const named = [block('Mira Holt'), block('Political correspondent'), line];
    expect(taken(...named)).toEqual({ author: 'Mira Holt', fates: ['-byline', '-byline', 'kept'] });
  });

  it('are no chronology: three days or times on lines of their own', () => {
    const days = (count: number): readonly PageBlock[] =>
      Array.from({ length: count }, (_, index) => block(`${index + 1} May 1998`));
    expect(taken(...days(2)).fates).toEqual(['-dateline', '-dateline']);
    expect(taken(...days(3)).fates).toEqual(['kept', 'kept', 'kept']);
    const times = ['3:37 PM', '3:45 PM', '9:36:00 am'].map((time) => block(time));
    expect(taken(...times.slice(1)).fates).toEqual(['-dateline', '-dateline']);
    expect(taken(...times).fates).toEqual(['kept', 'kept', 'kept']);
  });
});
