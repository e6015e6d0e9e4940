import { ImportRefusal } from '../import-article.js';
import { decodeText } from '../read/decode-text.js';
import type { GuardedFetch } from '../fetch/guarded-fetch.js';
import type { MayFetch } from '../fetch/robots-guard.js';
import { parseFeed } from './parse-feed.js';
import { readSitemap } from './read-sitemap.js';

/** The addresses that a sitemap or a feed names. */
export interface AddressList {
  readonly title: string | undefined;
  /** Newest first where the list says when; no address twice, and none that programs should stay away from. */
  readonly urls: readonly string[];
  /** Of those, how many its site asks programs not to read. */
  readonly forbidden: number;
}

/** Reads a sitemap, an index of sitemaps, or a feed. Throws an {@link ImportRefusal}; `NoFeed` where it is neither. */
export type FetchList = (url: string, signal?: AbortSignal) => Promise<AddressList>;

/** As of feeds; a sitemap with tens of thousands of addresses has more, and names more than anybody looks over. */
const maxBytes = 5_000_000;
/** Sitemaps that an index names and that are read; in an index within an index, none. */
const maxSitemaps = 5;
/** Most addresses that are told of. */
const maxUrls = 500;

export function createFetchList(fetchPage: GuardedFetch, mayFetch: MayFetch): FetchList {
  async function textAt(
    url: string,
    signal: AbortSignal | undefined,
  ): Promise<{ readonly text: string; readonly address: string }> {
    if (!(await mayFetch(url, signal))) {
      throw new ImportRefusal('robots', 'The site asks programs not to read this (robots.txt).');
    }
    const page = await fetchPage({ url, headers: { accept }, maxBytes }, signal);
    if (page.status !== 200) {
      throw new ImportRefusal('http-status', `The server answered with status ${page.status}.`);
    }
    const charset = /charset\s*=\s*"?([\w-]+)/i.exec(page.header('content-type'))?.[1];
    return { text: decodeText(page.bytes, charset), address: page.url };
  }

  return async (url, signal) => {
    const { text, address } = await textAt(url, signal);
    const sitemap = readSitemap(text, address);
    let title: string | undefined;
    let found: readonly string[];
    if (sitemap === undefined) {
      const feed = parseFeed(text, address);
      title = feed.title;
      found = feed.entries.map((entry) => entry.url);
    } else if (sitemap.kind === 'pages') {
      found = sitemap.urls;
    } else {
      const pages: string[] = [];
      for (const each of sitemap.urls.slice(0, maxSitemaps)) {
        const below = await textAt(each, signal);
        const read = readSitemap(below.text, below.address);
        if (read?.kind === 'pages') pages.push(...read.urls);
      }
      found = pages;
    }
    const urls: string[] = [];
    let forbidden = 0;
    for (const each of new Set(found.slice(0, maxUrls))) {
      if (await mayFetch(each, signal)) urls.push(each);
      else forbidden += 1;
    }
    return { title, urls, forbidden };
  };
}

const accept =
  'application/xml, text/xml, application/rss+xml, application/atom+xml, application/feed+json, */*;q=0.1';
