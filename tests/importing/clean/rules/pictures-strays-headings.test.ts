import { describe, expect, it } from 'vitest';
import type { PageInWork } from '../../../../src/importing/clean/rule.js';
import { judgeCaptions } from '../../../../src/importing/clean/rules/credited-captions.js';
import { judgePictureDescriptions } from '../../../../src/importing/clean/rules/picture-descriptions.js';
import { dropStrays } from '../../../../src/importing/clean/rules/strays.js';
import { findSubheadings } from '../../../../src/importing/clean/rules/subheadings.js';
import type { PageBlock } from '../../../../src/importing/page.js';
import { block, fates, inWork, sentence, textOf } from '../../support/in-work.js';

function after(
  apply: (page: PageInWork) => unknown,
  ...blocks: readonly PageBlock[]
): readonly string[] {
  const page = inWork(blocks);
  apply(page);
  return fates(page);
}

const text = block(sentence(60));
const caption = block('The ferry leaves Selm [Mira Holt/Reuters]', { kind: 'caption' });

describe('the description of a picture', () => {
  it('has at most 120 characters and no full stop, right above a credited caption', () => {
    const of = (line: PageBlock, below = caption): string | undefined =>
      after(judgePictureDescriptions, line, below)[0];
    expect(of(block(textOf(120)))).toBe('caption');
    expect(of(block(textOf(121)))).toBe('kept');
    expect(of(block(sentence(60)))).toBe('kept');
    expect(of(block(textOf(60), { role: 'byline' }))).toBe('kept');
    expect(of(block(textOf(60), { kind: 'list' }))).toBe('kept');
    expect(of(block(textOf(60)), text)).toBe('kept');
  });
});

describe('a caption', () => {
  it('is told by its credit or its markup; a credit alone goes', () => {
    const fatesOf = after(
      judgeCaptions,
      { ...caption, kind: 'paragraph' },
      block('The pier', { role: 'caption' }),
      block('(Reuters)'),
      block('Mira Holt', { role: 'credit' }),
      block('(Reuters)', { kind: 'list' }),
      text,
    );
    expect(fatesOf).toEqual(['caption', 'caption', '-other', '-other', 'kept', 'kept']);
  });
});

describe('what the main text leaves out', () => {
  const stray = (also: Partial<PageBlock> & { readonly text: string }): string | undefined =>
    after(dropStrays, text, block(also.text, { main: false, ...also })).at(-1);

  it('stays where it reads like text: a sentence of 40 characters, or more than 120', () => {
    expect([stray({ text: sentence(40) }), stray({ text: sentence(39) })]).toEqual([
      ...['kept', '-other'],
    ]);
    expect([stray({ text: textOf(121) }), stray({ text: textOf(120) })]).toEqual([
      ...['kept', '-other'],
    ]);
  });

  it('goes where it is links, or another article', () => {
    const reads = sentence(60);
    expect([
      stray({ text: reads, linkShare: 0.6 }),
      stray({ text: reads, linkShare: 0.61 }),
      stray({ text: reads, beside: true }),
      stray({ text: reads, beside: false }),
    ]).toEqual(['kept', '-other', 'kept', '-other']);
    const above = block(reads, { main: false, beside: false });
    expect(after(dropStrays, above, text)).toEqual(['kept', 'kept']);
  });

  it('goes where it is said of a picture, or is the headline of another article', () => {
    expect(stray({ text: sentence(60), kind: 'caption' })).toBe('-other');
    expect(stray({ text: 'A line', kind: 'heading', linkShare: 0.61 })).toBe('-related');
    const above = block('A line', { kind: 'heading', linkShare: 1, main: false });
    expect(after(dropStrays, above, text)).toEqual(['kept', 'kept']);
  });

  it('is left to others where it is a heading or marked', () => {
    expect(stray({ text: 'A line', kind: 'heading', linkShare: 0.6 })).toBe('kept');
    expect(stray({ text: 'A line', role: 'byline' })).toBe('kept');
    expect(stray({ text: textOf(40), kind: 'list' })).toBe('kept');
  });
});

describe('a heading in a text without markup', () => {
  const line = (words: string, before = text, behind = text): string | undefined =>
    after(findSubheadings, before, block(words), behind)[1];

  it('is a short line between paragraphs', () => {
    expect(line('Apples and honey')).toBe('heading');
    expect(line(`A${'p'.repeat(79)}`)).toBe('heading');
    expect(line(`A${'p'.repeat(80)}`)).toBe('kept');
    expect(line('Who pays?')).toBe('heading');
  });

  it('has a capital, no stop and no quotation in it', () => {
    for (const words of ['apples and honey', 'It was late.', 'He said: "No"', 'One\nTwo']) {
      expect(line(words)).toBe('kept');
    }
  });

  it('stands between paragraphs, captions and lists alone', () => {
    const short = block('A line');
    expect(line('Apples and honey', short)).toBe('kept');
    expect(line('Apples and honey', text, short)).toBe('kept');
    expect(line('Apples and honey', text, block('• one', { kind: 'list' }))).toBe('heading');
    expect(line('Apples and honey', caption)).toBe('heading');
  });

  it('is none where the page has headings or markup of its own', () => {
    const heading = block('Apples', { kind: 'heading', level: 2 });
    const words = block('Apples and honey');
    const linked = { ...text, linkShare: 0.1 };
    expect(after(findSubheadings, heading, text, words, text)[2]).toBe('kept');
    expect(after(findSubheadings, text, words, linked)[1]).toBe('kept');
    expect(after(findSubheadings, text, words, { ...text, main: false })[1]).toBe('kept');
    expect(after(findSubheadings, text, words, { ...text, role: 'caption' })[1]).toBe('kept');
  });
});
