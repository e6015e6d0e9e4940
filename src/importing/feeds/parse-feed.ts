import { ImportRefusal } from '../import-article.js';
import { readJsonFeed } from './json-feed.js';
import { namedFeeds } from './named-feeds.js';
import { type FeedItem, readXmlFeed } from './xml-feed.js';

/** One article that a feed announces. */
export interface FeedEntry {
  /** Absolute, http or https. */
  readonly url: string;
  /** On one line, at most 300 characters. */
  readonly title?: string | undefined;
  /** When it was changed, where that was after it was published. */
  readonly changedAtMs?: number | undefined;
}

export interface ParsedFeed {
  readonly title: string | undefined;
  /** Newest first where every entry says when, else in the order of the feed, as is the custom; no address twice. */
  readonly entries: readonly FeedEntry[];
}

/** Most entries that are looked at. */
const maxEntries = 500;

/** What was read is no feed; it may be a page that names some. */
export class NoFeed extends ImportRefusal {
  /** The addresses of the feeds that it names, most important first. */
  readonly named: readonly string[];

  constructor(named: readonly string[]) {
    super('no-feed', 'This is no feed: RSS, Atom and JSON Feed are read.');
    this.named = named;
  }
}

/** Reads RSS, Atom, RDF and JSON Feed. `address` is where it was read from. Throws {@link NoFeed} for anything else. */
export function parseFeed(text: string, address: string): ParsedFeed {
  const content = text.trimStart().startsWith('{')
    ? readJsonFeed(text, address)
    : readXmlFeed(text, address);
  if (content === undefined) throw new NoFeed(namedFeeds(text, address));
  const entries = new Map<string, FeedEntry>();
  for (const item of newestFirst(content.items).slice(0, maxEntries)) {
    const { url, title } = item;
    if (url === undefined || entries.has(url)) continue;
    entries.set(url, { url, title, changedAtMs: changedAt(item) });
  }
  return { title: content.title, entries: [...entries.values()] };
}

/** A date that cannot be read is none. */
function newestFirst(items: readonly FeedItem[]): readonly FeedItem[] {
  const dated = items.map((item) => ({ item, atMs: Date.parse(item.published ?? '') }));
  if (dated.some(({ atMs }) => Number.isNaN(atMs))) return items;
  return dated.sort((one, other) => other.atMs - one.atMs).map(({ item }) => item);
}

function changedAt({ published, updated }: FeedItem): number | undefined {
  const [publishedMs, updatedMs] = [Date.parse(published ?? ''), Date.parse(updated ?? '')];
  return updatedMs > publishedMs ? updatedMs : undefined;
}
