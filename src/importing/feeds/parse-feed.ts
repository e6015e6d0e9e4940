import { type AtomFeed, type JsonFeed, parseFeed as parse, type RssFeed } from 'feedsmith';
import { ImportRefusal } from '../import-article.js';
import { namedFeeds } from './named-feeds.js';
import { webAddressIn } from './web-address-in.js';

/** One article that a feed announces. */
export interface FeedEntry {
  /** Absolute, http or https. */
  readonly url: string;
  /** On one line, at most 300 characters. */
  readonly title?: string | undefined;
}

export interface ParsedFeed {
  readonly title: string | undefined;
  /** Newest first where every entry says when, else in the order of the feed, as is the custom; no address twice. */
  readonly entries: readonly FeedEntry[];
}

/** Most entries that are looked at. */
const maxEntries = 500;
const maxTitleLength = 300;

/** What was read is no feed; it may be a page that names some. */
export class NoFeed extends ImportRefusal {
  /** The addresses of the feeds that it names, most important first. */
  readonly named: readonly string[];

  constructor(named: readonly string[], options: ErrorOptions) {
    super('no-feed', 'This is no feed: RSS, Atom and JSON Feed are read.', options);
    this.named = named;
  }
}

/** Reads RSS, Atom, RDF and JSON Feed. `address` is where it was read from. Throws {@link NoFeed} for anything else. */
export function parseFeed(text: string, address: string): ParsedFeed {
  const { title, items } = contentOf(text, address);
  const entries = new Map<string, FeedEntry>();
  for (const item of newestFirst(items).slice(0, maxEntries)) {
    const url = webAddressIn(item.link, address);
    if (url !== undefined && !entries.has(url)) entries.set(url, { url, title: shown(item.title) });
  }
  return { title: shown(title), entries: [...entries.values()] };
}

/** A date that cannot be read is none. */
function newestFirst(items: readonly FeedItem[]): readonly FeedItem[] {
  const dated = items.map((item) => ({ item, atMs: Date.parse(item.date ?? '') }));
  if (dated.some(({ atMs }) => Number.isNaN(atMs))) return items;
  return dated.sort((one, other) => other.atMs - one.atMs).map(({ item }) => item);
}

/** A title as one line; undefined when it says nothing. */
function shown(title: string | undefined): string | undefined {
  const line = title?.replace(/\s+/g, ' ').trim().slice(0, maxTitleLength);
  return line === '' ? undefined : line;
}

interface FeedItem {
  readonly link: string | undefined;
  readonly title: string | undefined;
  /** As it stands there: each kind of feed has a form of its own. */
  readonly date: string | undefined;
}

interface FeedContent {
  readonly title: string | undefined;
  readonly items: readonly FeedItem[];
}

function contentOf(text: string, address: string): FeedContent {
  try {
    const parsed = parse(text);
    switch (parsed.format) {
      case 'rss':
        return {
          title: parsed.feed.title,
          items: (parsed.feed.items ?? []).map((item) => ({
            link: linkOfRss(item),
            title: item.title,
            date: item.pubDate ?? item.dc?.dates?.[0],
          })),
        };
      case 'rdf':
        return {
          title: parsed.feed.title,
          items: (parsed.feed.items ?? []).map(({ link, title, dc }) => ({
            link,
            title,
            date: dc?.dates?.[0],
          })),
        };
      case 'atom':
        return {
          title: parsed.feed.title?.value,
          items: (parsed.feed.entries ?? []).map((entry) => ({
            link: linkOfAtom(entry),
            title: entry.title?.value,
            date: entry.published ?? entry.updated,
          })),
        };
      case 'json':
        return {
          title: parsed.feed.title,
          items: (parsed.feed.items ?? []).map((item) => ({
            link: linkOfJson(item),
            title: item.title,
            date: item.date_published ?? item.date_modified,
          })),
        };
    }
  } catch (error) {
    throw new NoFeed(namedFeeds(text, address), { cause: error });
  }
}

type ItemsOf<Feed extends { items?: readonly unknown[] }> = NonNullable<Feed['items']>[number];

function linkOfRss({
  link,
  guid,
}: Partial<Pick<RssFeed.Item<string>, 'link' | 'guid'>>): string | undefined {
  if (link !== undefined) return link;
  return guid?.isPermaLink === false ? undefined : guid?.value;
}

function linkOfAtom({ links }: Partial<Pick<AtomFeed.Entry<string>, 'links'>>): string | undefined {
  const found = links?.find(({ rel }) => rel === undefined || rel === 'alternate');
  return found?.href;
}

function linkOfJson({
  url,
  external_url: external,
}: Partial<ItemsOf<JsonFeed.Feed<string>>>): string | undefined {
  return url ?? external;
}
