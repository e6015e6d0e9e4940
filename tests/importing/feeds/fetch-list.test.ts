import { describe, expect, it } from 'vitest';
import { createFetchList, type AddressList } from '../../../src/importing/feeds/fetch-list.js';
import type { GuardedFetch } from '../../../src/importing/fetch/guarded-fetch.js';

const site = 'https://harbour.example';

function listOf(
  pages: Readonly<Record<string, string>>,
  mayFetch: (url: string) => boolean = () => true,
): Promise<AddressList> {
  const fetchPage: GuardedFetch = ({ url }) => {
    const page = pages[url.slice(site.length)];
    const status = page === undefined ? 404 : 200;
    return Promise.resolve({ url, status, bytes: Buffer.from(page ?? ''), header: () => '' });
  };
  const fetchList = createFetchList(fetchPage, (url) => Promise.resolve(mayFetch(url)));
  return fetchList(`${site}/list`);
}

const entry = (loc: string, lastmod = ''): string =>
  `<url><loc>${loc}</loc>${lastmod && `<lastmod>${lastmod}</lastmod>`}<image:image><image:loc>${site}/p.jpg</image:loc></image:image></url>`;

describe('a list of addresses', () => {
  it('is a sitemap, last changed first where each page says when', async () => {
    const dated = `<?xml version="1.0"?><urlset>${entry(`${site}/old`, '2024-05-01')}${entry(`${site}/new?a=1&amp;b=2`, '2024-05-02')}</urlset>`;
    expect((await listOf({ '/list': dated })).urls).toEqual([`${site}/new?a=1&b=2`, `${site}/old`]);
    const undated = `<urlset>${entry('/b')}${entry('/a', '2024-05-02')}${entry('/b')}${entry('javascript:x')}</urlset>`;
    expect((await listOf({ '/list': undated })).urls).toEqual([`${site}/b`, `${site}/a`]);
  });

  it('is an index of sitemaps, one level deep', async () => {
    const index = (...names: readonly string[]): string =>
      `<sitemapindex>${names.map((name) => `<sitemap><loc>${site}${name}</loc></sitemap>`).join('')}</sitemapindex>`;
    const pages = {
      '/list': index('/one.xml', '/two.xml', '/deeper.xml'),
      '/one.xml': `<urlset>${entry('/a')}</urlset>`,
      '/two.xml': `<urlset>${entry('/b')}</urlset>`,
      '/deeper.xml': index('/one.xml'),
    };
    expect((await listOf(pages)).urls).toEqual([`${site}/a`, `${site}/b`]);
  });

  it('is a feed', async () => {
    const feed = `<rss><channel><title>News</title><item><title>A</title><link>/a</link></item></channel></rss>`;
    expect(await listOf({ '/list': feed })).toEqual({
      title: 'News',
      urls: [`${site}/a`],
      forbidden: 0,
    });
  });

  it('is none that is a page, or is not there', async () => {
    await expect(listOf({ '/list': '<html><p>Hello</p></html>' })).rejects.toMatchObject({
      reason: 'no-feed',
    });
    await expect(listOf({})).rejects.toMatchObject({ reason: 'http-status' });
  });

  it('keeps to what its site asks of programs', async () => {
    const pages = { '/list': `<urlset>${entry('/a')}${entry('/private')}</urlset>` };
    const allowed = (url: string): boolean => !url.endsWith('/private');
    expect(await listOf(pages, allowed)).toMatchObject({ urls: [`${site}/a`], forbidden: 1 });
    await expect(listOf(pages, () => false)).rejects.toMatchObject({ reason: 'robots' });
  });
});
