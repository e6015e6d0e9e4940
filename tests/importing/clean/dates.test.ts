import { describe, expect, it } from 'vitest';
import { importPage } from '../page-fixtures.js';
import { paragraphs, textsOf } from '../support/pages.js';

const text = paragraphs.map((paragraph) => `<p>${paragraph}</p>`);

function page(body: string, head = ''): Buffer {
  return Buffer.from(`<html lang="en"><head>${head}</head><body>${body}</body></html>`);
}

async function publishedOf(body: string, head = ''): Promise<string | undefined> {
  const { draft } = await importPage('page.html', page(body, head));
  return draft.particulars.source.published;
}

const headline = '<h1>Six winters on the river</h1>';

describe('the day of a page', () => {
  it.each([
    ['above the headline', `<div>4 March 2021</div>${headline}<main>${text.join('')}</main>`],
    ['below the headline', `${headline}<div>4 March 2021</div><main>${text.join('')}</main>`],
    ['at the foot', `${headline}<main>${text.join('')}</main><div>4 March 2021</div>`],
    [
      'in the time nearest to the headline',
      `<nav><time datetime="2023-01-01">today</time></nav>${headline}<time datetime="2021-03-04">4 March</time><main>${text.join('')}</main><time datetime="2022-02-02">2 February</time>`,
    ],
    [
      'in an aside whose class does not say what it is',
      `${headline}<main>${text.join('')}</main><aside class="meta"><time datetime="2021-03-04">4 March</time></aside>`,
    ],
    [
      'behind the place with which a report opens',
      `${headline}<main><p>Selm, 4 March 2021 – ${paragraphs[0] ?? ''}</p>${text.join('')}</main>`,
    ],
    [
      'in brackets behind that place',
      `${headline}<main><p>Selm, (4.3.2021). ${paragraphs[0] ?? ''}</p>${text.join('')}</main>`,
    ],
    ['with a year of two figures', `${headline}<span class="date">04.03.21</span>${text.join('')}`],
    [
      'in an attribute of what is marked as the day',
      `${headline}<span property="schema:dateCreated" content="2021-03-04">lately</span>${text.join('')}`,
    ],
    [
      'in the title of an abbreviation',
      `${headline}<abbr title="2021-03-04">lately</abbr>${text.join('')}`,
    ],
  ])('stands %s', async (_where, body) => {
    expect(await publishedOf(body)).toBe('2021-03-04');
  });

  it('is none of the future, which would be the newest for years', async () => {
    const head = '<meta property="article:published_time" content="2099-03-04T10:00:00Z">';
    expect(await publishedOf(headline + text.join(''), head)).toBeUndefined();
  });

  it('is not the day with which a story opens', async () => {
    const story = `<main><p>4 March 2021 – ${paragraphs[0] ?? ''}</p>${text.join('')}</main>`;
    expect(await publishedOf(headline + story)).toBeUndefined();
  });

  it('stands behind a place in the first 60 characters of a report', async () => {
    const report = (place: number): string => {
      const opening = `S${'e'.repeat(place - 1)}, 4 March 2021 – `;
      return `${headline}<main><p>${opening}${paragraphs[0] ?? ''}</p>${text.join('')}</main>`;
    };
    expect(await publishedOf(report(43))).toBe('2021-03-04');
    expect(await publishedOf(report(44))).toBeUndefined();
  });

  it('is not that of a box with another article', async () => {
    const aside = '<aside class="related"><time datetime="2021-03-04">4 March</time></aside>';
    expect(await publishedOf(headline + text.join('') + aside)).toBeUndefined();
  });

  it.each(['/2021/3/4/ferry', '/news/20210304/ferry', '/news/04-03-2021-ferry'])(
    'stands in the address %s',
    async (path) => {
      const head = `<link rel="canonical" href="https://river.example${path}">`;
      expect(await publishedOf(headline + text.join(''), head)).toBe('2021-03-04');
    },
  );

  it.each(['2021-3-4', '20210304T07:00:00Z', '20210304T070000Z', '20210304'])(
    'is read as machines write it: %s',
    async (day) => {
      const head = `<meta name="bt:pubDate" content="${day}">`;
      expect(await publishedOf(headline + text.join(''), head)).toBe('2021-03-04');
    },
  );

  it('is the one of publication where the head tells that of a change, too', async () => {
    const head =
      '<meta property="article:modified_time" content="2021-05-05"><meta property="article:published_time" content="2021-03-04">';
    expect(await publishedOf(headline + text.join(''), head)).toBe('2021-03-04');
  });

  it('is that of the last change where the head tells nothing else', async () => {
    const head = '<meta property="article:modified_time" content="2021-05-05">';
    expect(await publishedOf(headline + text.join(''), head)).toBe('2021-05-05');
  });

  it('is not read out of an endless text', async () => {
    const head = `<meta property="article:published_time" content="${'2019 '.repeat(40_000)}">`;
    expect(await publishedOf(headline + text.join(''), head)).toBeUndefined();
  });

  it('is none that stands between paragraphs: those stay, with hours and times', async () => {
    const told = ['4 May 1998', 'Monday to Friday 9 am to 5 pm', '30 minutes'];
    const [one = '', two = '', three = '', four = ''] = text;
    const [day, hours, time] = told.map((line) => `<p>${line}</p>`);
    const body = `<main>${headline}${one}${two}${day ?? ''}${three}${hours ?? ''}${time ?? ''}${four}</main>`;
    const imported = await importPage('page.html', page(body));
    expect(imported.draft.particulars.source.published).toBeUndefined();
    expect(textsOf(imported)).toEqual([
      ...paragraphs.slice(0, 2),
      told[0],
      paragraphs[2],
      ...told.slice(1),
      paragraphs[3],
    ]);
  });
});
