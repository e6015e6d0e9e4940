import { ImportRefusal } from '../import-article.js';
import type { FetchFeed } from './fetch-feed.js';
import { NoFeed, type ParsedFeed } from './parse-feed.js';

/** A feed as it is when somebody wants to follow it. */
export interface FoundFeed {
  readonly url: string;
  readonly feed: ParsedFeed;
  /** The page that named it, where that was given in its place. */
  readonly namedBy?: string;
}

/** For all that it takes: `robots.txt`, a page, and the feed that it names. */
const usualTimeoutMs = 15_000;

/** Reads a feed, or the first that a page names. Throws an {@link ImportRefusal} when there is none. */
export async function findFeed(
  url: string,
  fetchFeed: FetchFeed,
  timeoutMs = usualTimeoutMs,
): Promise<FoundFeed> {
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    try {
      return { url, feed: await read(url, fetchFeed, signal) };
    } catch (error) {
      const named = error instanceof NoFeed ? error.named.find((each) => each !== url) : undefined;
      if (named === undefined) throw error;
      return { url: named, feed: await read(named, fetchFeed, signal), namedBy: url };
    }
  } catch (error) {
    if (!signal.aborted) throw error;
    throw new ImportRefusal('too-slow', 'The server took too long to send the feed.', {
      cause: error,
    });
  }
}

async function read(url: string, fetchFeed: FetchFeed, signal: AbortSignal): Promise<ParsedFeed> {
  const fetched = await fetchFeed({ url }, signal);
  if (fetched.kind === 'read') return fetched.feed;
  throw new ImportRefusal(
    'http-status',
    'The server says that the feed has not changed, and it was never read.',
  );
}
