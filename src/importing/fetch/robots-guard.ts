import { createBoundedMap } from '../../shared/bounded-map.js';
import { decodeText } from '../read/decode-text.js';
import { ImportRefusal } from '../import-article.js';
import type { GuardedFetch } from './guarded-fetch.js';
import {
  allowAll,
  allowNothing,
  maxRobotsLength,
  parseRobots,
  type RobotsRules,
} from './robots.js';

/** Whether the site of an address lets programs like this one fetch it. */
export type MayFetch = (url: string, signal?: AbortSignal) => Promise<boolean>;

/** As RFC 9309 advises: no longer than a day. */
const keptMs = 24 * 60 * 60_000;
/** A site that did not answer is asked again sooner. */
const failedKeptMs = 30 * 60_000;
const maxSites = 1_000;

interface Known {
  readonly rules: RobotsRules;
  readonly untilMs: number;
}

/** Asks each site once a day, by a clock that only goes on. A site without the file allows everything; one that does not answer, nothing for a while. */
export function createRobotsGuard(
  fetchPage: GuardedFetch,
  program: string,
  now: () => number,
): MayFetch {
  const sites = createBoundedMap<string, Known>(maxSites);

  async function rulesOf(origin: string, signal: AbortSignal | undefined): Promise<RobotsRules> {
    const known = sites.get(origin);
    if (known !== undefined && known.untilMs > now()) return known.rules;
    const { rules, lastsMs } = await askSite(origin, signal);
    sites.set(origin, { rules, untilMs: now() + lastsMs });
    return rules;
  }

  async function askSite(
    origin: string,
    signal: AbortSignal | undefined,
  ): Promise<{ readonly rules: RobotsRules; readonly lastsMs: number }> {
    try {
      const request = { url: `${origin}/robots.txt`, maxBytes: 4 * maxRobotsLength };
      const { status, bytes } = await fetchPage(request, signal);
      if (status === 200) {
        return { rules: parseRobots(decodeText(bytes, 'utf-8'), program), lastsMs: keptMs };
      }
      if (status >= 400 && status < 500) return { rules: allowAll, lastsMs: keptMs };
    } catch (error) {
      if (!(error instanceof ImportRefusal)) throw error;
    }
    return { rules: allowNothing, lastsMs: failedKeptMs };
  }

  return async (url, signal) => {
    if (!URL.canParse(url)) return false;
    const { origin, pathname, search } = new URL(url);
    return (await rulesOf(origin, signal)).allows(pathname + search);
  };
}
