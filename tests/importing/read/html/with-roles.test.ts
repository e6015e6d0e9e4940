import { describe, expect, it } from 'vitest';
import { importPage } from '../../page-fixtures.js';
import { paragraphs, textsOf } from '../../support/pages.js';

const comments = `<div class="comments">${Array.from(
  { length: 12 },
  (_, index) =>
    `<p>Reader ${index} writes that the old ferry was slow, cold and dear, and that nobody should be sorry for it now.</p>`,
).join('')}</div>`;

function page(open: string, close: string, below = comments): Buffer {
  const text = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('');
  return Buffer.from(
    `<html><body><h1>Six winters on the river</h1>${open}${text}${close}${below}</body></html>`,
  );
}

describe('a word in a class or id', () => {
  it.each([
    '<article class="post hentry category-news">',
    '<article class="post no-sidebar">',
    '<div class="paywall">',
    '<div class="teaser-text">',
  ])('says nothing against the element that holds the article: %s', async (open) => {
    const close = `</${/^<(\w+)/.exec(open)?.[1] ?? ''}>`;
    expect(textsOf(await importPage('page.html', page(open, close)))).toEqual(paragraphs);
  });

  it('says what a smaller part of the page is', async () => {
    const box = '<div class="related"><p>The story of the bridge that nobody ever built.</p></div>';
    const { draft, dropped } = await importPage(
      'page.html',
      page('<article>', `${box}</article>`, ''),
    );
    expect(draft.blocks.map(({ text }) => text)).toEqual(paragraphs);
    expect(dropped.map(({ kind }) => kind)).toEqual(['related']);
  });
});
