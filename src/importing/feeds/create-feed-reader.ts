import { goneMs } from '../../shared/gone-ms.js';
import { createGuardedFetch } from '../fetch/guarded-fetch.js';
import { createRobotsGuard, type MayFetch } from '../fetch/robots-guard.js';
import { createFetchFeed, type FetchFeed } from './fetch-feed.js';
import { createFetchList, type FetchList } from './fetch-list.js';

/** What it takes to follow feeds without being a nuisance. */
export interface FeedReader {
  readonly fetchFeed: FetchFeed;
  readonly mayFetch: MayFetch;
  /** For what is brought in one go. */
  readonly fetchList: FetchList;
}

/** The name by which a `robots.txt` calls this program. */
const program = 'Quoth';

export function createFeedReader({ userAgent }: { readonly userAgent: string }): FeedReader {
  const fetchPage = createGuardedFetch({ userAgent });
  const mayFetch = createRobotsGuard(fetchPage, program, goneMs);
  return {
    fetchFeed: createFetchFeed(fetchPage, mayFetch),
    mayFetch,
    fetchList: createFetchList(fetchPage, mayFetch),
  };
}
