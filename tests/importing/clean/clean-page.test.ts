import { describe, expect, it } from 'vitest';
import { cleanPage } from '../../../src/importing/clean/clean-page.js';
import { keptBlocks } from '../../../src/importing/clean/kept-blocks.js';
import { agreedLanguage, languageOf } from '../../../src/importing/clean/page-language.js';
import { unjudged } from '../../../src/importing/clean/verdict.js';
import type { CleanedPage, PageBlock, PageFacts } from '../../../src/importing/page.js';
import { block, sentence, textOf } from '../support/in-work.js';

const headline = block('Ferry runs again', { kind: 'heading', level: 1 });
const text = block(sentence(200));

function cleaned(blocks: readonly PageBlock[], facts: PageFacts = {}): CleanedPage {
  return cleanPage({ facts, blocks });
}

describe('a text of short lines', () => {
  it('is called by the first where none has 40 characters, and keeps all others', () => {
    const of = (length: number): CleanedPage =>
      cleaned([block('We are open.'), block('We open at nine.'), block(sentence(length))]);
    expect(of(39)).toMatchObject({ facts: { title: 'We are open.' }, blocks: [{}, {}] });
    expect(of(40).blocks).toHaveLength(3);
  });
});

describe('the summary that a page states', () => {
  it('has 20 letters', () => {
    const of = (letters: number): string | undefined =>
      cleaned([headline, text], { summary: 'y'.repeat(letters) }).facts.summary;
    expect([of(20), of(19)]).toEqual(['y'.repeat(20), undefined]);
  });

  it('is none that is cut off, or the beginning of the text', () => {
    for (const summary of [`${'y'.repeat(30)}…`, text.text.slice(0, 60)]) {
      expect(cleaned([headline, text], { summary }).facts.summary).toBeUndefined();
    }
  });
});

describe('what was left out', () => {
  const shares = (count: number, share = block('Share')): readonly PageBlock[] =>
    Array.from({ length: count }, () => share);

  it('is shown up to three hundred blocks', () => {
    expect(cleaned([headline, text, ...shares(299)]).dropped).toHaveLength(299);
    expect(cleaned([headline, text, ...shares(301)]).dropped).toHaveLength(300);
  });

  it('is shown up to 400 characters of each', () => {
    const shown = (length: number): string | undefined =>
      cleaned([headline, text, block('y'.repeat(length), { role: 'related' })]).dropped[0]?.text;
    expect(shown(400)).toBe('y'.repeat(400));
    expect(shown(401)).toBe(`${'y'.repeat(400)}…`);
  });
});

describe('a document', () => {
  it('says within six blocks below its headline who wrote it', () => {
    const of = (lines: number): string | undefined =>
      cleanPage({
        form: 'document',
        facts: {},
        blocks: [
          headline,
          ...Array.from({ length: lines }, () => block('A line')),
          block('By Mira Holt'),
          block(textOf(200)),
        ],
      }).facts.author;
    expect([of(5), of(6)]).toEqual(['Mira Holt', undefined]);
  });

  it('keeps the heading below its headline, whatever stands below that', () => {
    const heading = block('What the two towns ask of the council', { kind: 'heading', level: 2 });
    const { blocks } = cleanPage({
      form: 'document',
      facts: {},
      blocks: [headline, heading, block('30 September 2019'), text],
    });
    expect(blocks).toMatchObject([{ text: text.text, headings: [heading.text] }]);
  });
});

describe('the language of a page', () => {
  const spanish = 'El barco entre los dos pueblos salió por última vez un domingo de marzo.';

  it('is that of its blocks of 60 characters', () => {
    const of = (length: number): string | undefined =>
      languageOf({ facts: {}, blocks: [block(spanish.slice(0, length))] });
    expect([of(60), of(59)]).toEqual(['es', 'en']);
  });

  it('is not that of what is around the text', () => {
    expect(languageOf({ facts: {}, blocks: [block(spanish, { main: false })] })).toBe('en');
  });

  it('is the stated one where the text is in it', () => {
    expect([agreedLanguage('es-MX', 'es'), agreedLanguage('en', 'es')]).toEqual([
      ...['es-MX', undefined],
    ]);
  });
});

it('a line that became a heading is as high as one of the second level', () => {
  const line = block('Six winters on the river');
  const part = block('The bridge', { kind: 'heading', level: 2 });
  const below = block('The pier', { kind: 'heading', level: 3 });
  const judged = [line, below, text, part, text].map(unjudged);
  for (const item of judged.slice(0, 1)) item.verdict = { kind: 'keep', as: 'heading' };
  expect(keptBlocks(judged).map(({ headings }) => headings)).toEqual([
    ['Six winters on the river', 'The pier'],
    ['The bridge'],
  ]);
});
