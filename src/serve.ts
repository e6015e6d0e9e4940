import type { KnowledgeLibrary } from './answer/serve/knowledge-library.js';
import type { Config, DiscordConfig } from './config.js';
import { finishInquiries } from './curation/finish-inquiries.js';
import { followFeeds, type FollowedFeeds } from './curation/follow-feeds.js';
import { sendDigests } from './curation/send-digests.js';
import { watchStandingQuestions } from './curation/watch-standing-questions.js';
import { remindReviews } from './curation/remind-reviews.js';
import { createBot, type Bot } from './discord/gateway/bot.js';
import { holdShards } from './discord/gateway/hold-shards.js';
import { startPatiently } from './discord/gateway/start-patiently.js';
import type { FeedReader } from './importing/feeds/create-feed-reader.js';
import type { ArticleImporter } from './importing/import-article.js';
import type { Operation } from './operation.js';
import type { Repeating } from './shared/again-and-again.js';
import type { UserError } from './shared/errors.js';
import type { Logger } from './shared/logger.js';
import { isLeasing, leads, type ShardChoice } from './shared/shards.js';
import type { Stores } from './store/stores.js';
import { startSweep } from './store/sweep.js';
import { readVersion } from './version.js';

export interface ServeOptions {
  readonly discord: DiscordConfig;
  readonly config: Pick<Config, 'guildDataDays' | 'feedMinutes'>;
  readonly stores: Stores;
  readonly library: KnowledgeLibrary;
  readonly importer: ArticleImporter;
  readonly feedReader: FeedReader;
  readonly operation: Operation;
  readonly logger: Logger;
  /** Ends it. */
  readonly signal: AbortSignal;
}

/** How long answers under way may take once we are told to stop. */
const graceMs = 10_000;

/**
 * Serves the servers of this process's shards, until it is told to stop or Discord closes the connection for good, to the
 * reason for the latter. Where shards are leased, it waits for some first, and again when it has lost them.
 */
export async function serve(options: ServeOptions): Promise<UserError | undefined> {
  const { discord, stores, operation, logger, signal } = options;
  const { shards } = discord;
  if (!isLeasing(shards)) {
    const ended = await serveShards(shards, options);
    return ended === 'lost' ? undefined : ended;
  }
  for (;;) {
    operation.standBy();
    const held = await holdShards({ leases: stores.shardLeases, leasing: shards, logger, signal });
    if (held === undefined) return undefined;
    try {
      const ended = await serveShards(held.range, options, held);
      if (ended !== 'lost') return ended;
    } finally {
      await held.giveBack();
    }
  }
}

interface Hold {
  readonly lost: Promise<void>;
  readonly isLost: () => boolean;
}

/** Shards that nobody else takes. */
const forGood: Hold = { lost: new Promise(() => undefined), isLost: () => false };

async function serveShards(
  shards: ShardChoice,
  options: ServeOptions,
  { lost, isLost }: Hold = forGood,
): Promise<UserError | 'lost' | undefined> {
  const { discord, config, stores, importer, feedReader, operation, logger } = options;
  const { guildDataDays } = config;
  const sweep = leads(shards) ? startSweep({ stores, guildDataDays, logger }) : undefined;
  let feeds: FollowedFeeds | undefined;
  let reminders: Repeating | undefined;
  let finishing: Repeating | undefined;
  let watching: Repeating | undefined;
  let sending: Repeating | undefined;
  let bot: Bot | undefined;
  const create = (): Bot => {
    bot = createBot({
      config: { ...discord, shards, guildDataDays },
      library: options.library,
      stores,
      importer,
      fetchFeed: feedReader.fetchFeed,
      fetchList: feedReader.fetchList,
      isOver: isLost,
      logger,
      meter: operation.meter,
      version: readVersion(),
    });
    operation.watchBot(bot);
    return bot;
  };
  const ending = new AbortController();
  const signal = AbortSignal.any([options.signal, ending.signal]);
  const started = startPatiently({ create, signal, logger }).then((ready) => {
    if (ready === undefined) return undefined;
    // Not before: a run is reported in the channels that Discord tells of.
    feeds = followFeeds({
      stores,
      importer,
      ...feedReader,
      intervalMs: config.feedMinutes * 60_000,
      ...(shards !== 'auto' && { shards }),
      onReport: ready.reportFeedRun,
      meter: operation.meter,
      logger,
    });
    reminders = remindReviews({
      reviews: stores.reviews,
      questions: stores.questions,
      teller: ready.reviews,
      logger,
    });
    sending = sendDigests({
      digests: stores.digests,
      questions: stores.questions,
      teller: ready.digests,
      logger,
    });
    watching = watchStandingQuestions({
      questions: stores.standing,
      teller: ready.standing,
      logger,
    });
    finishing = finishInquiries({ inquiries: stores.inquiries, desk: ready.inquiries, logger });
    return ready.closed;
  });
  try {
    const ended = await Promise.race([
      aborted(options.signal),
      started,
      lost.then(() => 'lost' as const),
    ]);
    ending.abort();
    await bot?.stop(ended === 'lost' ? 0 : graceMs);
    return ended;
  } finally {
    ending.abort();
    await feeds?.stop();
    await reminders?.stop();
    await finishing?.stop();
    await watching?.stop();
    await sending?.stop();
    await sweep?.stop();
  }
}

function aborted(signal: AbortSignal): Promise<undefined> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(undefined);
    signal.addEventListener('abort', () => {
      resolve(undefined);
    });
  });
}
