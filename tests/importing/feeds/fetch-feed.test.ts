import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFetchFeed } from '../../../src/importing/feeds/fetch-feed.js';
import { findFeed } from '../../../src/importing/feeds/find-feed.js';
import { namedFeeds } from '../../../src/importing/feeds/named-feeds.js';
import { parseFeed } from '../../../src/importing/feeds/parse-feed.js';
import { webOf } from '../../support/web.js';

const rss = (items: string): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>River  Post</title><link>http://news.example/</link>${items}</channel></rss>`;
const base = 'http://news.example/feed.xml';

describe('a feed', () => {
  it.each([
    [
      'RSS',
      rss(
        '<item><link>http://news.example/a</link></item><item><guid>http://news.example/b</guid></item><item><guid isPermaLink="false">7</guid></item>',
      ),
      ['http://news.example/a', 'http://news.example/b'],
    ],
    [
      'Atom',
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>River Post</title><link rel="self" href="/feed.xml"/><entry><id>1</id><link rel="enclosure" href="/x.mp3"/><link href="/a"/></entry></feed>',
      ['http://news.example/a'],
    ],
    [
      'JSON',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'River Post',
        items: [{ id: '1', url: '/a' }, { id: '2', url: '/a' }, { id: '3' }],
      }),
      ['http://news.example/a'],
    ],
    [
      'RDF',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="x"><title>River Post</title></channel><item rdf:about="a"><link>http://news.example/a</link></item></rdf:RDF>',
      ['http://news.example/a'],
    ],
  ])('in %s gives its title and the addresses of its entries', (_, text, urls) => {
    const feed = parseFeed(text, base);
    expect(feed.title).toBe('River Post');
    expect(feed.entries.map(({ url }) => url)).toEqual(urls);
  });

  const items = (...dates: readonly string[]): string =>
    rss(
      dates
        .map((date, at) => `<item><link>/${at}</link><pubDate>${date}</pubDate></item>`)
        .join(''),
    );
  const [monday, friday] = ['Mon, 06 May 2024 10:00:00 GMT', 'Fri, 10 May 2024 10:00:00 +0200'];
  it.each([
    ['RSS', items(monday, friday, monday), ['1', '0', '2']],
    ['RSS, of which one does not say when', items(monday, friday, 'soon'), ['0', '1', '2']],
    [
      'Atom',
      '<feed xmlns="http://www.w3.org/2005/Atom"><entry><updated>2024-05-06T10:00:00Z</updated><link href="/0"/></entry><entry><updated>2024-05-10T10:00:00Z</updated><link href="/1"/></entry></feed>',
      ['1', '0'],
    ],
    [
      'RDF',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>R</title></channel><item rdf:about="a"><link>/0</link><dc:date>2024-05-06</dc:date></item><item rdf:about="b"><link>/1</link><dc:date>2024-05-10</dc:date></item></rdf:RDF>',
      ['1', '0'],
    ],
    [
      'JSON',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'River Post',
        items: [
          { id: '1', url: '/0', date_published: '2024-05-06T10:00:00Z' },
          { id: '2', url: '/1', date_published: '2024-05-10T10:00:00Z' },
        ],
      }),
      ['1', '0'],
    ],
  ])('in %s gives the newest first', (_, text, order) => {
    const found = parseFeed(text, base).entries.map(({ url }) => new URL(url).pathname.slice(1));
    expect(found).toEqual(order);
  });

  it('gives no address that is none of the web', () => {
    const items =
      '<item><link>javascript:alert(1)</link></item><item><link>file:///etc/passwd</link></item>';
    expect(parseFeed(rss(items), base).entries).toEqual([]);
  });

  it.each([
    ['a page', '<html><body><p>No feed.</p></body></html>'],
    ['nothing', ''],
    ['other JSON', '{"a": 1}'],
  ])('is not: %s', (_, text) => {
    expect(() => parseFeed(text, base)).toThrow(
      expect.objectContaining({ reason: 'no-feed', named: [] }),
    );
  });

  it('with entities within entities expands none of them', () => {
    const entities = Array.from(
      { length: 9 },
      (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`,
    );
    const bomb = `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY l0 "lol">${entities.join('')}]>`;
    const text = rss('<item><title>&l9;</title><link>http://news.example/a</link></item>');
    expect(parseFeed(text.replace(/^<\?xml[^>]*>/, bomb), base).entries).toHaveLength(1);
  });

  it('is asked for with what its server said the last time', async () => {
    const { fetch } = await webOf((request, response) => {
      if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end();
      else response.writeHead(200, { etag: '"1"', 'last-modified': 'Mon' }).end(rss(''));
    });
    const fetchFeed = createFetchFeed(fetch, () => Promise.resolve(true));
    const first = await fetchFeed({ url: base });
    expect(first).toMatchObject({ kind: 'read', validators: { etag: '"1"', lastModified: 'Mon' } });
    expect(await fetchFeed({ url: base, etag: '"1"' })).toEqual({ kind: 'unchanged' });
  });

  it('whose site does not want programs is not asked for', async () => {
    let asked = 0;
    const { fetch } = await webOf((_, response) => {
      asked += 1;
      response.end();
    });
    const fetchFeed = createFetchFeed(fetch, () => Promise.resolve(false));
    await expect(fetchFeed({ url: base })).rejects.toMatchObject({ reason: 'robots' });
    expect(asked).toBe(0);
  });
});

describe('a page', () => {
  it.each([
    [
      '<link rel="alternate" type="application/rss+xml" href="/rss?a=1&amp;b=2">',
      ['http://news.example/rss?a=1&b=2'],
    ],
    [
      "<LINK href='atom.xml' TYPE='application/atom+xml' REL='home alternate'/>",
      ['http://news.example/atom.xml'],
    ],
    [
      '<link rel=alternate type=application/feed+json href=https://other.example/feed.json>',
      ['https://other.example/feed.json'],
    ],
    ['<link rel="alternate" type="text/html" hreflang="ar" href="/ar">', []],
    ['<link rel="stylesheet" type="application/rss+xml" href="/rss">', []],
    ['<link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">', []],
    ['<link rel="alternate" type="application/rss+xml" href="">', []],
  ])('names its feeds: %s', (html, named) => {
    expect(namedFeeds(`<html><head>${html}</head></html>`, base)).toEqual(named);
  });

  it('whatever it is, names only addresses of the web, and few', () => {
    const piece = fc.constantFrom(
      '<link ',
      'rel="alternate" ',
      'type="application/rss+xml"',
      ' href=',
      '"',
      "'",
      '>',
      'feed:x',
      '/a',
      'ftp://b/c',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const named = namedFeeds(pieces.join(''), base);
        expect(named.length).toBeLessThanOrEqual(5);
        for (const url of named) expect(url).toMatch(/^https?:/u);
      }),
    );
  });
});

describe('finding a feed', () => {
  const page = (href: string): string =>
    `<html><link rel="alternate" type="application/rss+xml" href="${href}"></html>`;

  it('takes the first that a page names, and no further one', async () => {
    const { fetch } = await webOf((request, response) => {
      const site: Record<string, string> = {
        '/': page('/feed.xml'),
        '/feed.xml': rss(''),
        '/loop': page('/'),
        '/self': page('/self'),
      };
      response.writeHead(200).end(site[request.url ?? ''] ?? '');
    });
    const fetchFeed = createFetchFeed(fetch, () => Promise.resolve(true));
    const at = (path: string): string => `http://news.example${path}`;
    expect(await findFeed(base, fetchFeed)).toMatchObject({
      url: base,
      feed: { title: 'River Post' },
    });
    expect(await findFeed(at('/'), fetchFeed)).toMatchObject({ url: base, namedBy: at('/') });
    for (const path of ['/loop', '/self', '/nothing']) {
      await expect(findFeed(at(path), fetchFeed)).rejects.toMatchObject({ reason: 'no-feed' });
    }
  });

  it('never reads an address that is not public because a page names it', async () => {
    const { fetch, dialled } = await webOf((_, response) =>
      response.end(page('http://169.254.169.254/feed')),
    );
    const fetchFeed = createFetchFeed(fetch, () => Promise.resolve(true));
    await expect(findFeed(base, fetchFeed)).rejects.toMatchObject({ reason: 'private-address' });
    expect(dialled).toHaveLength(1);
  });

  it('ends when its time is over', async () => {
    const { fetch } = await webOf(() => undefined);
    const fetchFeed = createFetchFeed(fetch, () => Promise.resolve(true));
    await expect(findFeed(base, fetchFeed, 50)).rejects.toMatchObject({ reason: 'too-slow' });
  });
});
