import type { Logger } from '../shared/logger.js';
import type { ShardRange } from '../shared/shards.js';
import { silentMeter, type Meter } from '../shared/meter.js';
import type { Feed, FeedRun } from '../store/feeds.js';
import { runFeed, type RunFeedContext } from './run-feed.js';

export interface FollowFeedsOptions extends Pick<
  RunFeedContext,
  'stores' | 'importer' | 'fetchFeed' | 'mayFetch' | 'intervalMs'
> {
  readonly logger: Logger;
  /** Told of every run that is over. */
  readonly onReport: (feed: Feed, run: FeedRun) => Promise<void>;
  /** Counts the runs; absent: nobody does. */
  readonly meter?: Meter;
  /** Only feeds of servers on these; absent: all. */
  readonly shards?: ShardRange | undefined;
  readonly now?: () => number;
  /** Between two looks at which feeds are due. */
  readonly everyMs?: number;
}

export interface FollowedFeeds {
  /** Gives up what is under way, and resolves when nothing is any more. */
  stop(): Promise<void>;
}

const usualEveryMs = 60_000;
/** As long as a run may take: another process has its feed afterwards. */
const leaseMs = 10 * 60_000;
/** A run begins its last entry so long before that. */
const reserveMs = 90_000;
/** Feeds that are taken on at once, and run one after the other. */
const maxFeeds = 3;

/**
 * Runs the feeds that are due, now and then every minute, until it is stopped. Several processes may follow at once: each feed
 * is one process's at a time. A feed that fails is logged and comes again later; the others are not kept from their turn.
 */
export function followFeeds(options: FollowFeedsOptions): FollowedFeeds {
  const { stores, logger, onReport, now = Date.now, everyMs = usualEveryMs } = options;
  const { meter = silentMeter } = options;
  const stopping = new AbortController();
  const { signal } = stopping;
  const isStopping = (): boolean => signal.aborted;
  let underWay: Promise<void> | undefined;

  async function runDue(): Promise<void> {
    try {
      while (!isStopping()) {
        const leased = await stores.feeds.lease(now(), leaseMs, maxFeeds, options.shards);
        if (leased.length === 0) return;
        const deadlineMs = now() + leaseMs - reserveMs;
        for (const feed of leased) await runOne(feed, deadlineMs);
      }
    } catch (error) {
      logger.error('The feeds that are due could not be found out.', { error });
    }
  }

  async function runOne(feed: Feed, deadlineMs: number): Promise<void> {
    // Feeds that are left when time is over come again by themselves.
    if (isStopping() || now() > deadlineMs) return;
    const facts = { feed: feed.id, guildId: feed.guildId };
    try {
      const run = await runFeed(feed, { ...options, now, deadlineMs, signal });
      meter.count('feedRun', { outcome: run.failure?.kind === 'feed' ? 'failed' : 'read' });
      logger.info('A feed was read.', { ...facts, ...run });
      await onReport(feed, run);
    } catch (error) {
      if (isStopping()) return;
      meter.count('feedRun', { outcome: 'failed' });
      logger.error('A feed could not be run.', { ...facts, error });
    }
  }

  function look(): void {
    underWay ??= runDue().finally(() => {
      underWay = undefined;
    });
  }

  look();
  const timer = setInterval(look, everyMs);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      stopping.abort(new Error('The feeds are not followed any more.'));
      await underWay;
    },
  };
}
