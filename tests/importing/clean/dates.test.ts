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

  const stated = (moment: string, changed = ''): string =>
    `<meta property="article:published_time" content="${moment}">` +
    (changed === '' ? '' : `<meta property="article:modified_time" content="${changed}">`);

  it.each([
    ['moments of the next day in UTC', stated('2021-03-05T02:30:00Z')],
    ['the day on which the system got it', stated('2021-02-27T10:00:00+01:00')],
    ['the first of several versions', stated('2020-11-29T14:13:00+00:00', '2021-03-04T09:00:00Z')],
  ])('is the one that is shown where programs are told %s', async (_what, head) => {
    const body = `${headline}<p>A summary in one sentence, as it often is.</p><div>4 March 2021, 9.30 pm</div><main>${text.join('')}</main>`;
    expect(await publishedOf(body, head)).toBe('2021-03-04');
  });

  it.each([
    ['a change', '<div>Updated 9 March 2021</div>'],
    ['a change, behind it', '<div>9 March 2021 (last modified)</div>'],
    ['the same and a change', '<div>Published 4 March 2021, updated 9 March 2021</div>'],
    ['something else', '<div>Opening of the bridge: 9.1.2021</div>'],
    ['what is to come', '<div>24 December 2021</div>'],
    ['whoever is quoted', '<div>— Mira Holt (@mira) 9 January 2021</div>'],
    [
      'another article',
      '<a href="/b">Seven summers in the valley of the Selm</a><div>9 January 2021</div>',
    ],
    [
      'several days that the article tells of',
      '<p>9 January 2021</p><p>A pier.</p><p>10 January 2021</p><p>A boat.</p><p>11 January 2021</p>',
    ],
  ])('is the one that programs are told where the day shown is of %s', async (_what, shown) => {
    const moment = '2021-03-04T09:00:00+01:00';
    const body = `<main>${headline}${shown}${text.join('')}</main>`;
    expect(await publishedOf(body, stated(moment, '2021-03-09T10:00:00+01:00'))).toBe(moment);
  });

  it('is that of the address where programs are told a moment in UTC', async () => {
    const link = '<link rel="canonical" href="https://river.example/2021/03/04/ferry">';
    const published = (moment: string): Promise<string | undefined> =>
      publishedOf(headline + text.join(''), link + stated(moment));
    expect(await published('2021-03-05T02:30:00Z')).toBe('2021-03-04');
    expect(await published('2021-03-05T02:30:00+02:00')).toBe('2021-03-05T02:30:00+02:00');
  });

  it.each([
    ['pt', '4 de março de 2021'],
    ['it', 'Giovedì 4 marzo 2021 | 00:36'],
    ['nl', '4 maart 2021 11:12'],
    ['ro', 'joi, 4 martie 2021'],
    ['pl', '4 marca 2021'],
    ['hr', '4. ožujka 2021.'],
    ['uk', '4 березня 2021'],
    ['en', '4 maart 2021'],
    ['en', '04.03.21'],
    ['en', '4.3.2021'],
  ])('is read in a page in %s: %s', async (language, line) => {
    const body = `${headline}<p>${line}</p><main>${text.join('')}</main>`;
    const html = `<html lang="${language}"><body>${body}</body></html>`;
    const { draft } = await importPage('page.html', Buffer.from(html));
    expect(draft.particulars.source.published).toBe('2021-03-04');
  });

  it('is none where two figures would be a year to come, or a time stands behind them', async () => {
    for (const line of ['04.03.99', '19.10.1912:48']) {
      const body = `${headline}<p>${line}</p><main>${text.join('')}</main>`;
      expect(await publishedOf(body)).toBeUndefined();
    }
  });

  it('is the first that is a date', async () => {
    const head = `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"{{date}}"}</script><meta name="datePublished" content="1988"><meta name="dc.date" content="2021-03-04">`;
    expect(await publishedOf(headline + text.join(''), head)).toBe('2021-03-04');
  });

  it.each([
    'Thu Mar 04 09:35:14 CET 2021',
    'Thu, 4 Mar 2021 23:30:00 -0800',
    'March 4, 2021 9:35 PM',
  ])('is the day as it is written: %s', async (day) => {
    expect(await publishedOf(headline + text.join(''), stated(day))).toBe('2021-03-04');
  });

  it('is of the publication where the foot tells of a change, too', async () => {
    const foot = '<p>Last modified: 9.3.2021</p><p>Published on: 4.3.2021</p>';
    expect(await publishedOf(headline + text.join('') + foot)).toBe('2021-03-04');
    expect(await publishedOf(`${headline}${text.join('')}<p>Last modified: 9.3.2021</p>`)).toBe(
      '2021-03-09',
    );
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

  it.each(['/2021/3/4/ferry', '/news/20210304/ferry', '/news/04-03-2021-ferry', '/04032021-ferry'])(
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
