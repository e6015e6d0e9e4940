import { describe, expect, it } from 'vitest';
import { importPage } from '../../page-fixtures.js';
import { paragraphs, textsOf } from '../../support/pages.js';

const headline = 'Six winters on the river';

async function textsIn(body: string, head = ''): Promise<readonly string[]> {
  const html = `<html><head>${head}</head><body><h1>${headline}</h1>${body}</body></html>`;
  return textsOf(await importPage('page.html', Buffer.from(html)));
}

const [first = '', ...others] = paragraphs;
const below = others.map((text) => `<p>${text}</p>`).join('');

describe('what a reader does not see of a sentence', () => {
  it.each([
    '<span role="tooltip">A boat that carries cars.</span>',
    '<span class="tooltiptext">A boat that carries cars.</span>',
    '<span class="tooltip-content">A boat that carries cars.</span>',
    '<span class="rollover-people-block"><a href="/ferry">A boat that carries cars.</a></span>',
    '<span class="popover-body">A boat that carries cars.</span>',
    '<span hidden>A boat that carries cars.</span>',
    '\u00ad',
    '&shy;',
  ])('is no part of it: %s', async (unseen) => {
    const ferry = first.replace('ferry', `<span class="tooltip">fer${unseen}ry</span>`);
    expect(await textsIn(`<main><p>${ferry}</p>${below}</main>`)).toEqual(paragraphs);
  });
});

describe('a card that is shown when a pointer rests on a word', () => {
  it('is no paragraph, whatever stands in it', async () => {
    const card = `<div class="term-tooltip"><p>${first.replace('ferry', 'boat')}</p></div>`;
    expect(await textsIn(`<main><p>${first}</p>${card}${below}</main>`)).toEqual(paragraphs);
  });
});

describe('what somebody posted elsewhere', () => {
  const words = 'I crossed on the last ferry with my dog, and he slept all the way.';

  it('is a quotation of the article, whatever the element around it is called', async () => {
    const quoted = `<blockquote class="twitter-tweet"><p>${words}</p></blockquote><script src="x.js"></script>`;
    const page = `<main><p>${first}</p><div class="social-embed">${quoted}</div>${below}</main>`;
    expect(await textsIn(page)).toEqual([first, words, ...others]);
  });

  it('is none where the element holds something else', async () => {
    const invitation = `<blockquote>${words}</blockquote>`;
    const page = `<main><p>${first}</p><div class="social-share">${invitation}</div>${below}</main>`;
    expect(await textsIn(page)).toEqual(paragraphs);
  });
});

describe('the text of an article in structured data', () => {
  const script = JSON.stringify({
    '@type': 'NewsArticle',
    headline,
    articleBody: paragraphs.join('\n\n'),
  });
  const head = `<script type="application/ld+json">${script}</script>`;

  it('is the article where the page shows none', async () => {
    expect(await textsIn('<div id="app"></div>', head)).toEqual(paragraphs);
  });

  it('is not needed where the page shows one', async () => {
    expect(await textsIn(`<main><p>${first}</p></main>`, head)).toEqual([first]);
  });
});

describe('a text that is shown where there are no scripts', () => {
  const noscript = (inner: string): string =>
    `<div class="post"><noscript>${inner}</noscript></div>`;
  const text = [...paragraphs, ...paragraphs.map((paragraph) => `Then again: ${paragraph}`)];
  const marked = text.map((paragraph) => `<p>${paragraph}</p>`).join('');

  it('is the article where the page has less', async () => {
    expect(await textsIn(`<main>${noscript(marked)}<p>${first}</p></main>`)).toContain(text.at(-1));
  });

  it('is none where the page shows its text, or the text is a request to switch scripts on', async () => {
    const page = `<main>${marked}${noscript('<p>Turn scripts on, or you see nothing of this page.</p>')}</main>`;
    expect(await textsIn(page)).toEqual(text);
    expect(await textsIn(`<main>${marked}${noscript(marked)}</main>`)).toEqual(text);
  });
});

describe('white space around what nobody sees', () => {
  it('is one space', async () => {
    const seen = first.replace(' ferry ', ' <span hidden>boat</span> ferry ');
    expect(await textsIn(`<main><p>${seen}</p>${below}</main>`)).toEqual(paragraphs);
  });
});
