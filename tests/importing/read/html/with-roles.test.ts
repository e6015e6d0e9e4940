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
    '<div class="with-sidebar comments-open has-share-buttons">',
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

  it('says nothing against running text that is a part of the article', async () => {
    const [first = '', ...others] = paragraphs;
    const below = others.map((text) => `<p>${text}</p>`).join('');
    const open = `<article><div class="teaser"><p>${first}</p></div>${below}</article>`;
    const html = Buffer.from(`<html><body><h1>Six winters</h1>${open}</body></html>`);
    expect(textsOf(await importPage('page.html', html))).toEqual(paragraphs);
  });
});

describe('running text that the search for the main text passed over', () => {
  const stray =
    'Another town has had its bridge for a year by now, and the people there do not want to go back.';
  const body = paragraphs.map((text) => `<p>${text}</p>`);

  it('goes when it stands in a part of the page without any of it', async () => {
    const part = `<section class="sidebar-box"><div><p>${stray}</p></div></section>`;
    const html = `<html><body><main><h1>Six winters</h1><div>${body.slice(0, 3).join('')}</div>${part}<div>${body[3] ?? ''}</div></main></body></html>`;
    expect(textsOf(await importPage('page.html', Buffer.from(html)))).toEqual(paragraphs);
  });
});
