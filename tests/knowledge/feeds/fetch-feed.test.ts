import { describe, expect, it } from 'vitest';
import { createFetchFeed } from '../../../src/knowledge/feeds/fetch-feed.js';
import { parseFeed } from '../../../src/knowledge/feeds/parse-feed.js';
import { webOf } from '../../support/web.js';

const rss = (items: string): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>River  Post</title><link>http://news.example/</link>${items}</channel></rss>`;
const base = 'http://news.example/feed.xml';

describe('a feed', () => {
  it.each([
    [
      'RSS',
      rss('<item><link>http://news.example/a</link></item><item><guid>http://news.example/b</guid></item><item><guid isPermaLink="false">7</guid></item>'),
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

  it('gives no address that is none of the web', () => {
    const items = '<item><link>javascript:alert(1)</link></item><item><link>file:///etc/passwd</link></item>';
    expect(parseFeed(rss(items), base).entries).toEqual([]);
  });

  it.each([
    ['a page', '<html><body><p>No feed.</p></body></html>'],
    ['nothing', ''],
    ['other JSON', '{"a": 1}'],
  ])('is not: %s', (_, text) => {
    expect(() => parseFeed(text, base)).toThrow(expect.objectContaining({ reason: 'unsupported-type' }));
  });

  it('with entities within entities expands none of them', () => {
    const entities = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`);
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
