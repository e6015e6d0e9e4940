import { describe, expect, it } from 'vitest';
import { findTitle, type Title } from '../../../src/importing/clean/title.js';
import type { PageBlock } from '../../../src/importing/page.js';
import { block, sentence, textOf } from '../support/in-work.js';

const text = block(sentence(200));
const heading = (words: string): PageBlock => block(words, { kind: 'heading', level: 1 });
const lines = (count: number): readonly PageBlock[] =>
  Array.from({ length: count }, () => block('Share'));

function titleOf(blocks: readonly PageBlock[], title?: string, given?: string): Title {
  return findTitle({ facts: { title }, blocks }, given);
}

describe('the headline', () => {
  it('is the heading of the first level among the first thirty blocks', () => {
    expect(titleOf([...lines(29), heading('The pier'), text]).at).toBe(29);
    expect(titleOf([...lines(30), heading('The pier'), text]).at).not.toBe(30);
  });

  it('is else the first line of 16 characters, before shorter ones', () => {
    expect(titleOf([block('Rivers'), block(textOf(16)), text]).at).toBe(1);
    expect(titleOf([block('Rivers'), block(textOf(15)), text]).at).toBe(0);
  });

  it('is no picture, list or quotation, and a heading of any level', () => {
    for (const kind of ['caption', 'list', 'quotation'] as const) {
      const above = block(textOf(16), { kind });
      expect(titleOf([above, block('The last winter of the ferry'), text]).at).toBe(1);
    }
    expect(titleOf([block(textOf(16), { kind: 'heading', level: 3 }), text]).at).toBe(0);
  });

  it('is the beginning of the text where all above are lines of the page', () => {
    expect(titleOf([...lines(2), block(sentence(160))])).toEqual({ text: sentence(160), at: -1 });
  });

  it('is no paragraph: a sentence of 160 characters', () => {
    const question = (length: number): PageBlock => block(`${textOf(length - 1)}?`);
    expect(titleOf([question(159), text]).at).toBe(0);
    expect(titleOf([question(160), text])).toMatchObject({ at: -1 });
  });

  it('is no line that says where the article stands on its site, of fewer than 70 characters', () => {
    const kicker = (length: number): PageBlock => block(`News > ${textOf(length - 7)}`);
    const headline = block('The last winter of the ferry');
    expect(titleOf([kicker(69), headline, text]).at).toBe(1);
    expect(titleOf([kicker(70), headline, text]).at).toBe(0);
  });

  it('is none that is longer than a title: then the first sentence is the name', () => {
    expect(titleOf([block(textOf(250))]).at).toBe(0);
    expect(titleOf([block(`${textOf(30)}. ${textOf(219)}`)])).toMatchObject({
      text: `${textOf(30)}.`,
      at: -1,
    });
  });
});

describe('a title that is told', () => {
  it('is cut at a word behind 250 characters', () => {
    expect(titleOf([text], 'x'.repeat(250)).text).toBe('x'.repeat(250));
    expect(titleOf([text], 'x'.repeat(251)).text).toBe(`${'x'.repeat(249)}…`);
    expect(titleOf([text], `${'x'.repeat(126)} ${'x'.repeat(130)}`).text).toBe(
      `${'x'.repeat(126)}…`,
    );
    expect(titleOf([text], `${'x'.repeat(125)} ${'x'.repeat(130)}`).text).toHaveLength(250);
  });

  it.each([
    ['behind it', (headline: string) => `${headline} | Post`],
    ['before it', (headline: string) => `Post | ${headline}`],
  ])(
    'loses the name of the site %s, where twelve characters are shown as the headline',
    (_, of) => {
      const shown = (length: number): Title => {
        const words = 'The pier ofDara'.slice(0, length);
        return titleOf([heading(words), text], of(words));
      };
      expect(shown(12)).toEqual({ text: 'The pier ofD', at: 0, site: 'Post' });
      expect(shown(11)).toMatchObject({ text: of('The pier of'), at: -1 });
    },
  );

  it('may have much white space around its parts', () => {
    expect(titleOf([heading('The old pier'), text], ' The old pier  |  Post ')).toEqual({
      text: 'The old pier',
      at: 0,
      site: 'Post',
    });
  });

  it('with a site has at most 500 characters', () => {
    const told = (length: number): Title => {
      const headline = 'x'.repeat(length - 7);
      return titleOf([heading(headline), text], `${headline} | Post`);
    };
    expect([told(500).at, told(501).at]).toEqual([0, -1]);
  });

  it('is shown by a headline that has half of its words, where a person gave it', () => {
    const at = (given: string): number =>
      titleOf([heading('Ferry stops'), text], undefined, given).at;
    expect([at('Ferry runs'), at('Ferry runs again')]).toEqual([0, -1]);
  });
});
