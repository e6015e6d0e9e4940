import { ImportRefusal } from '../import-article.js';
import { decodeText } from '../read/decode-text.js';
import type { GuardedFetch } from '../fetch/guarded-fetch.js';
import type { MayFetch } from '../fetch/robots-guard.js';
import { parseFeed, type ParsedFeed } from './parse-feed.js';

/** What a server said of a feed, so that it can be asked whether there is anything new. */
export interface FeedValidators {
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
}

export type FetchedFeed =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'read'; readonly feed: ParsedFeed; readonly validators: FeedValidators };

/** Reads a feed, or learns that it has not changed. Throws an {@link ImportRefusal}. */
export type FetchFeed = (
  feed: FeedValidators & { readonly url: string },
  signal?: AbortSignal,
) => Promise<FetchedFeed>;

/** Far above what feeds have. */
const maxBytes = 5_000_000;
const accept =
  'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.1';

export function createFetchFeed(fetchPage: GuardedFetch, mayFetch: MayFetch): FetchFeed {
  return async ({ url, etag, lastModified }, signal) => {
    if (!(await mayFetch(url, signal))) {
      throw new ImportRefusal(
        'robots',
        'The site asks programs not to read this feed (robots.txt).',
      );
    }
    const headers = {
      accept,
      ...(etag !== undefined && { 'if-none-match': etag }),
      ...(lastModified !== undefined && { 'if-modified-since': lastModified }),
    };
    const page = await fetchPage({ url, headers, maxBytes }, signal);
    if (page.status === 304) return { kind: 'unchanged' };
    if (page.status !== 200) {
      throw new ImportRefusal('http-status', `The server answered with status ${page.status}.`);
    }
    const charset = /charset\s*=\s*"?([\w-]+)/i.exec(page.header('content-type'))?.[1];
    const feed = parseFeed(decodeText(page.bytes, charset), page.url);
    const validators = {
      etag: textOrNothing(page.header('etag')),
      lastModified: textOrNothing(page.header('last-modified')),
    };
    return { kind: 'read', feed, validators };
  };
}

/** A header that cannot be sent back as it came is none. */
function textOrNothing(value: string): string | undefined {
  return value !== '' && value.length <= 1_000 && /^[\x20-\x7e]+$/.test(value) ? value : undefined;
}
