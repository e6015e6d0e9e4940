import { describe, expect, it } from 'vitest';
import type { ImportedArticle } from '../../../../src/importing/import-article.js';
import { importPage } from '../../page-fixtures.js';
import { paragraphs, textsOf } from '../../support/pages.js';

const text = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('');

async function imported(headings: string, title = ''): Promise<ImportedArticle> {
  const html = `<html lang="en"><head><title>${title}</title></head><body><main>${headings}${text}</main></body></html>`;
  return importPage('page.html', Buffer.from(html));
}

async function titleOf(headings: string, title?: string): Promise<string> {
  return (await imported(headings, title)).draft.particulars.source.title;
}

describe('the headline of a page', () => {
  it.each([
    ['<span class="kicker">Rivers</span>'],
    ['<span class="headline--topline">Rivers</span><span class="visually-hidden">: </span>'],
    ['<small class="article-subtitle">What the towns wait for</small>'],
    ['<span hidden>External link</span>'],
  ])('is without what stands in it beside: %s', async (beside) => {
    expect(await titleOf(`<h1>${beside}Six winters on the river</h1>`)).toBe(
      'Six winters on the river',
    );
  });

  it('is all of a heading that has nothing but a section', async () => {
    expect(await titleOf('<h1><span class="kicker">Six winters on the river</span></h1>')).toBe(
      'Six winters on the river',
    );
  });

  it('is no heading that nobody sees', async () => {
    const unseen = '<div style="display:none"><h1>Show the original</h1></div>';
    expect(await titleOf(unseen, 'Six winters on the river')).toBe('Six winters on the river');
  });

  it.each(['/', 'https://river.example', 'https://river.example/'])(
    'is not the name of the site, which leads to %s',
    async (address) => {
      const site = `<h1><a href="${address}">The towns on the river</a></h1>`;
      const headline = '<h2>Six winters</h2>';
      expect(await titleOf(site + headline, 'Six winters · The towns on the river')).toBe(
        'Six winters',
      );
    },
  );

  it('is the first-level heading with which the title begins', async () => {
    const headings = '<h1>Six winters on the river</h1><h2>What a captain saw from his ferry</h2>';
    const title = 'Six winters on the river - What a captain saw from his ferry';
    expect(await titleOf(headings, title)).toBe('Six winters on the river');
  });
});

describe('a heading within a text', () => {
  it('keeps what stands in it beside, as no paragraph of its own', async () => {
    const heading = '<h2><span class="kicker">Part two</span> The bridge</h2>';
    const { draft, dropped } = await imported(`<h1>Six winters on the river</h1>${text}${heading}`);
    expect(draft.blocks.at(-1)?.headings).toEqual(['The bridge']);
    expect(textsOf({ draft, dropped })).not.toContain('Part two');
    expect(dropped).toContainEqual({ kind: 'other', text: 'Part two' });
  });
});
