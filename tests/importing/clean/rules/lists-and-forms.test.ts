import { describe, expect, it } from 'vitest';
import type { CleanRule, PageInWork } from '../../../../src/importing/clean/rule.js';
import { dropAnnouncedLinks } from '../../../../src/importing/clean/rules/announced-links.js';
import { closeForms } from '../../../../src/importing/clean/rules/forms.js';
import { dropFurnitureWords } from '../../../../src/importing/clean/rules/furniture-words.js';
import { dropRelatedLists } from '../../../../src/importing/clean/rules/related-lists.js';
import type { PageBlock } from '../../../../src/importing/page.js';
import { block, fates, inWork, sentence, textOf } from '../../support/in-work.js';

function after(
  apply: (page: PageInWork) => ReturnType<CleanRule['apply']>,
  blocks: readonly PageBlock[],
): readonly string[] {
  const page = inWork(blocks);
  dropFurnitureWords(page);
  apply(page);
  return fates(page);
}

const lines = (count: number): readonly PageBlock[] =>
  Array.from({ length: count }, (_, index) => block(`Bridge number ${index}`));

describe('a link that is announced', () => {
  it('has at most 200 characters', () => {
    const fatesOf = (text: string): readonly string[] =>
      after(dropAnnouncedLinks, [block('- list 1 of 1'), block(text)]);
    expect(fatesOf(sentence(200))).toEqual(['-other', '-related']);
    expect(fatesOf(sentence(201))).toEqual(['-other', 'kept']);
  });
});

describe('a list of other articles', () => {
  it('has at most twelve lines', () => {
    const dropped = after(dropRelatedLists, [block('Most read'), ...lines(13)]);
    expect(dropped.filter((fate) => fate === '-related')).toHaveLength(13);
    expect(dropped.at(-1)).toBe('kept');
  });

  it('ends with a sentence, with a line that is longer than a headline, and where its end is told', () => {
    const fatesOf = (...texts: readonly string[]): readonly string[] =>
      after(dropRelatedLists, [block('Most read'), ...texts.map((text) => block(text))]);
    expect(fatesOf('It was late.', 'A line')).toEqual(['-related', 'kept', 'kept']);
    expect(fatesOf('Who pays?', textOf(130), textOf(131))).toEqual([
      ...['-related', '-related', '-related', 'kept'],
    ]);
    expect(fatesOf('End of list', 'A line')).toEqual(['-related', '-other', 'kept']);
    expect(fatesOf('Read more: The bridge', 'A line')).toEqual(['-related', '-related', 'kept']);
  });

  it('holds links alone where the page has links, and no tables, quotations, captions and headings', () => {
    const link = block('The bridge that was never built.', { linkShare: 0.61 });
    const text = block('A line', { linkShare: 0.6 });
    expect(after(dropRelatedLists, [block('Most read'), link, text, link])).toEqual([
      ...['-related', '-related', 'kept', 'kept'],
    ]);
    for (const kind of ['caption', 'quotation', 'table', 'heading'] as const) {
      expect(after(dropRelatedLists, [block('Most read'), block('A line', { kind })])).toEqual([
        ...['-related', 'kept'],
      ]);
    }
    const list = (text: string): PageBlock => block(text, { kind: 'list' });
    expect(after(dropRelatedLists, [block('Most read'), list('A bridge\nA pier')])).toContain(
      '-related',
    );
    expect(after(dropRelatedLists, [block('Most read'), list('A bridge\nIt fell.')])).toEqual([
      ...['-related', 'kept'],
    ]);
  });

  it('is a single link where half of a short line that opens with such words is one', () => {
    const link = (linkShare: number, length = 60): PageBlock =>
      block(`Read more ${textOf(length - 10)}`, { linkShare });
    expect(after(dropRelatedLists, [link(0.5), link(0.49)])).toEqual(['-related', 'kept']);
    expect(after(dropRelatedLists, [link(0.5, 200), link(0.5, 201)])).toEqual([
      ...['-related', 'kept'],
    ]);
  });
});

describe('a form', () => {
  const form = (...between: readonly PageBlock[]): readonly string[] =>
    after(closeForms, [block('Newsletter'), ...between, block('Subscribe')]);

  it('has at most four lines between its heading and its button', () => {
    expect(form(...lines(4)).every((fate) => fate === '-newsletter')).toBe(true);
    expect(form(...lines(5)).filter((fate) => fate === 'kept')).toHaveLength(5);
  });

  it('has lines of at most 120 characters', () => {
    expect(form(block(sentence(120)))).toEqual(['-newsletter', '-newsletter', '-newsletter']);
    expect(form(block(sentence(121)))).toEqual(['-newsletter', 'kept', '-newsletter']);
  });

  it('is none without a button, or without a heading', () => {
    const line = block('One letter a week');
    expect(after(closeForms, [block('Newsletter'), line, block('Newsletters')])).toContain('kept');
    expect(after(closeForms, [line, block('Subscribe')])).toEqual(['kept', '-newsletter']);
  });
});

describe('what its words tell to be furniture', () => {
  it('is no table and no code', () => {
    const fatesOf = (kind: PageBlock['kind']): readonly string[] =>
      after(() => undefined, [block('Share', { kind })]);
    expect([fatesOf('table'), fatesOf('code'), fatesOf('list')]).toEqual([
      ...[['kept'], ['kept'], ['-share']],
    ]);
  });
});
