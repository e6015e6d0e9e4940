import { type AtomFeed, type JsonFeed, parseFeed as parse, type RdfFeed, type RssFeed } from 'feedsmith';
import { ImportRefusal } from '../import-article.js';

/** One article that a feed announces. */
export interface FeedEntry {
  /** Absolute, http or https. */
  readonly url: string;
}

export interface ParsedFeed {
  readonly title: string | undefined;
  /** In the order of the feed, which is newest first by custom; no address twice. */
  readonly entries: readonly FeedEntry[];
}

/** Most entries that are looked at. */
const maxEntries = 500;
const maxTitleLength = 300;

/** Reads RSS, Atom, RDF and JSON Feed. `address` is where it was read from. Throws an {@link ImportRefusal} for anything else. */
export function parseFeed(text: string, address: string): ParsedFeed {
  const { title, links } = contentOf(text);
  const urls = links
    .slice(0, maxEntries)
    .map((link) => absolute(link, address))
    .filter((url) => url !== undefined);
  const shown = title?.replace(/\s+/g, ' ').trim().slice(0, maxTitleLength);
  return {
    title: shown === '' ? undefined : shown,
    entries: [...new Set(urls)].map((url) => ({ url })),
  };
}

interface FeedContent {
  readonly title: string | undefined;
  readonly links: readonly (string | undefined)[];
}

function contentOf(text: string): FeedContent {
  try {
    const parsed = parse(text);
    switch (parsed.format) {
      case 'rss':
        return { title: parsed.feed.title, links: (parsed.feed.items ?? []).map(linkOfRss) };
      case 'rdf':
        return { title: parsed.feed.title, links: (parsed.feed.items ?? []).map(linkOfRdf) };
      case 'atom':
        return {
          title: parsed.feed.title?.value,
          links: (parsed.feed.entries ?? []).map(linkOfAtom),
        };
      case 'json':
        return { title: parsed.feed.title, links: (parsed.feed.items ?? []).map(linkOfJson) };
    }
  } catch (error) {
    throw new ImportRefusal('unsupported-type', 'This is no feed: RSS, Atom and JSON Feed are read.', { cause: error });
  }
}

type ItemsOf<Feed extends { items?: readonly unknown[] }> = NonNullable<Feed['items']>[number];

function linkOfRss({ link, guid }: Partial<Pick<RssFeed.Item<string>, 'link' | 'guid'>>): string | undefined {
  if (link !== undefined) return link;
  return guid?.isPermaLink === false ? undefined : guid?.value;
}

function linkOfRdf({ link }: Partial<Pick<RdfFeed.Item<string>, 'link'>>): string | undefined {
  return link;
}

function linkOfAtom({ links }: Partial<Pick<AtomFeed.Entry<string>, 'links'>>): string | undefined {
  const found = links?.find(({ rel }) => rel === undefined || rel === 'alternate');
  return found?.href;
}

function linkOfJson({ url, external_url: external }: Partial<ItemsOf<JsonFeed.Feed<string>>>): string | undefined {
  return url ?? external;
}

function absolute(link: string | undefined, address: string): string | undefined {
  if (link === undefined || !URL.canParse(link, address)) return undefined;
  const url = new URL(link, address);
  return /^https?:$/.test(url.protocol) ? url.href : undefined;
}
