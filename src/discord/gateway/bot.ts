import { Client, Events } from 'discord.js';
import type { KnowledgeLibrary } from '../../answer/serve/knowledge-library.js';
import type { FetchFeed } from '../../importing/feeds/fetch-feed.js';
import type { FetchList } from '../../importing/feeds/fetch-list.js';
import type { ArticleImporter } from '../../importing/import-article.js';
import { UserError } from '../../shared/errors.js';
import type { Logger } from '../../shared/logger.js';
import { isPart, leads, type ShardChoice } from '../../shared/shards.js';
import { silentMeter, type Meter } from '../../shared/meter.js';
import { createCorrections } from '../features/correct/index.js';
import { createShownAnswers } from '../framework/shown-answers.js';
import { rememberSettings } from '../../store/remembered-settings.js';
import type { Stores } from '../../store/stores.js';
import { createAsking } from '../framework/asking.js';
import { attachmentOrigins } from '../framework/attachment.js';
import { createCourier } from '../framework/courier.js';
import { commands, components, modals } from '../features/index.js';
import { clientOptions } from './client-options.js';
import { identifyInTurn, longestTurnMs } from './identify-turns.js';
import { logIn, logOut } from './log-in.js';
import { recommendedShards } from './recommended-shards.js';
import { watchConnection } from './watch-connection.js';
import { loggable } from '../framework/discord-errors.js';
import type { DigestTeller } from '../../curation/send-digests.js';
import type { StandingTeller } from '../../curation/watch-standing-questions.js';
import type { Reply } from '../ui/reply.js';
import type { ReviewTeller } from '../../curation/remind-reviews.js';
import {
  createFeedReports,
  createReviewReminders,
  type ReportFeedRun,
} from '../features/knowledge/index.js';
import { createDigestTeller } from '../features/digest/index.js';
import { createInquiryDesk, type InquiryDesk } from '../features/moderators/index.js';
import { createStandingTeller } from '../features/standing/index.js';
import { keepGuildRoster } from './guild-roster.js';
import { createInFlight } from './in-flight.js';
import { createInteractionRouter } from '../framework/interaction-router.js';
import { listen } from './listen.js';
import { createCooldown, meteredCooldown, type CooldownRates } from '../framework/cooldown.js';
import { createWorkQueue, usualQueue, type WorkQueueOptions } from '../../shared/work-queue.js';
import { withTimeout } from '../../shared/with-timeout.js';
import { createAnswerChannels } from '../messages/answer-channels.js';
import { catchUp } from '../messages/catch-up.js';
import { createMessageHandler } from '../messages/message-handler.js';
import { operatorSettings } from '../framework/operator-settings.js';
import { createQuestionRecorder } from '../framework/question-recorder.js';
import {
  commandIdsNow,
  registerCommands,
  type CommandIds,
} from '../framework/register-commands.js';
import { clearStaleCommands } from '../framework/stale-commands.js';
import { watchShards, type ShardState } from './shard-states.js';

export interface BotOptions {
  readonly config: {
    readonly token: string;
    /** Register the commands in this server only. */
    readonly guildId?: string;
    /** Base of Discord's HTTP API without a version; absent: Discord itself. */
    readonly apiUrl?: string;
    /** Which part of the servers this process looks after; absent: all. */
    readonly shards?: ShardChoice;
    /** How often may be asked; absent: as often as one likes. */
    readonly cooldown?: CooldownRates;
    /** Channels in which every question is answered that we can answer; needs a privileged intent. */
    readonly answerChannelIds?: readonly string[];
    /** Whether servers may choose such channels, too; needs the same intent. */
    readonly readsMessages?: boolean;
    /** Days for which the data of a server that removed us are kept; 30 unless told. */
    readonly guildDataDays?: number;
  };
  /** True from the moment on at which the shards may be another process's: nothing they bring is dealt with any more. */
  readonly isOver?: () => boolean;
  /** How many questions are worked out at a time; absent: what suits one core. */
  readonly queue?: WorkQueueOptions;
  readonly library: KnowledgeLibrary;
  /** What is kept between two starts; whoever opened it closes it, after the bot has stopped. */
  readonly stores: Stores;
  /** Reads articles that moderators bring; absent: none can be brought. */
  readonly importer?: ArticleImporter;
  /** Reads a feed that is to be followed; absent: none can be. */
  readonly fetchFeed?: FetchFeed;
  /** Reads what a sitemap or a feed names; absent: none can be brought as a whole. */
  readonly fetchList?: FetchList;
  readonly logger: Logger;
  /** Counts what happens; absent: nobody does. */
  readonly meter?: Meter;
  /** Our own, for people to see. */
  readonly version: string;
}

export interface Bot {
  /**
   * Logs in, registers the commands and starts to answer. Throws a `UserError` that says what to mend when
   * Discord cannot be reached, does not accept the token, or disallows an intent.
   */
  start(): Promise<void>;
  /** Begins nothing new, waits up to `graceMs` for answers under way, and logs out. May be called at any time. */
  stop(graceMs: number): Promise<void>;
  /** Tells a guild what came in from a feed, where it wants to be told. */
  readonly reportFeedRun: ReportFeedRun;
  /** Tells a guild which of its articles are to be looked over. */
  readonly reviews: ReviewTeller;
  /** Tells guilds of their week, and of what is out of date. */
  readonly digests: DigestTeller;
  /** Finishes questions to the moderators. */
  readonly inquiries: InquiryDesk;
  /** Asks standing questions again, and tells who is answered. */
  readonly standing: StandingTeller<Reply>;
  /** Settles when Discord closes the connection for good, with what to mend: for instance a token that was reset. */
  readonly closed: Promise<UserError>;
  /** How the connections stand at this moment; empty before the first is tried. */
  shards(): readonly ShardState[];
  /** Questions that are being worked out, and that wait for their turn. */
  load(): { readonly running: number; readonly waiting: number };
}

/** Questions that are still to be written when we stop: some milliseconds each. */
const recordTimeoutMs = 2_000;

export function createBot(options: BotOptions): Bot {
  const { config, library, logger, version, meter = silentMeter } = options;
  const settings = rememberSettings(options.stores.settings);
  const stores: Stores = { ...options.stores, settings };
  const recorder = createQuestionRecorder(stores.questions, logger);
  const queue = createWorkQueue(options.queue ?? usualQueue);
  const asking = createAsking({ settings, recorder, queue, meter, logger });
  const operator = operatorSettings(config);
  let commandIds: CommandIds = new Map();
  const idOf = (name: string): string | undefined => commandIds.get(name);
  const { readsMessages, answerChannelIds } = operator;
  const { shards: part = 'auto' } = config;
  // Where other processes have the other shards, all of them together keep to what Discord allows.
  const turns = isPart(part) ? identifyInTurn({ turns: stores.shardLeases, logger }) : undefined;
  const client = new Client(clientOptions(config.apiUrl, readsMessages, part, turns));
  const shards = watchShards(client);
  const cooldown = meteredCooldown(createCooldown(operator.cooldown), meter);
  const shared = { idOf, commands, library, asking, settings, cooldown, logger };
  const courier = createCourier(client, logger);
  const corrections = createCorrections({ client, stores, settings, logger });
  const shown = createShownAnswers(stores.shownQuotes, corrections.look, logger);
  const router = createInteractionRouter({
    ...shared,
    courier,
    shown,
    components,
    modals,
    operator,
    stores,
    importer: options.importer,
    fetchFeed: options.fetchFeed,
    fetchList: options.fetchList,
    attachmentOrigins: attachmentOrigins(config.apiUrl),
    version,
  });
  const messages = createMessageHandler({
    ...shared,
    readsMessages,
    channels: createAnswerChannels(operator, settings),
    answered: stores.answered,
    shown,
  });
  const inFlight = createInFlight((error) => {
    logger.error('An event could not be handled.', { error: loggable(error) });
  }, options.isOver);
  const closed = watchConnection(client, {
    logger,
    isStopping: () => inFlight.closed,
    readsChannels: readsMessages,
  });

  keepGuildRoster(client, {
    roster: stores.roster,
    logger,
    run: (work) => {
      inFlight.run(work);
    },
  });

  listen(client, { router, messages, inFlight });

  client.on(Events.ShardReady, () => {
    if (!client.isReady()) client.once(Events.ClientReady, catchUpLater);
    else catchUpLater(client);
  });

  function catchUpLater(ready: Client<true>): void {
    inFlight.run(() =>
      catchUp(ready, {
        answered: stores.answered,
        answer: (asked) => messages.handleAsked(asked),
        logger,
        isStopping: () => inFlight.closed,
      }),
    );
  }

  return {
    closed,
    shards,
    load: () => queue.load(),
    reportFeedRun: createFeedReports(client, { settings, logger }),
    reviews: createReviewReminders(client, { settings, library, logger }),
    digests: createDigestTeller({ courier, stores, library }),
    inquiries: createInquiryDesk({ stores, courier, library, logger }),
    standing: createStandingTeller({ courier, library, queue }),
    start: async () => {
      const ready = await logIn(client, { ...config, mayWaitMs: longestTurnMs(part) }, closed);
      await register(ready);
      if (leads(part)) inFlight.run(() => clearStale(ready));
      warnOfUnseenChannels(ready);
      await corrections.start();
      const { articles, passages } = library.everywhere.corpus();
      logger.info('Ready.', {
        bot: ready.user.tag,
        guilds: ready.guilds.cache.size,
        articles: articles.length,
        passages: passages.length,
        commands: commands.length,
        shards: ready.ws.shards.size,
        recommendedShards: await recommendedShards(ready, logger),
      });
    },
    stop: async (graceMs) => {
      const corrected = withTimeout(corrections.stop(), graceMs, undefined);
      const finished = await inFlight.close(graceMs);
      await corrected;
      await withTimeout(recorder.settled(), recordTimeoutMs, undefined);
      if (!finished) logger.warn('Some answers were still under way and are lost.', { graceMs });
      await logOut(client);
    },
  };

  function warnOfUnseenChannels(ready: Client<true>): void {
    for (const channelId of answerChannelIds) {
      if (ready.channels.cache.has(channelId)) continue;
      logger.warn('QUOTH_ANSWER_CHANNELS names a channel that I cannot see.', { channelId });
    }
  }

  function clearStale(ready: Client<true>): Promise<void> {
    return clearStaleCommands({
      rest: ready.rest,
      applicationId: ready.application.id,
      guildIds: [...ready.guilds.cache.keys()].filter((id) => id !== config.guildId),
      logger,
      isStopping: () => inFlight.closed,
    });
  }

  /** Without commands the bot still answers mentions and direct messages: only a wrong setting ends it. */
  async function register(ready: Client<true>): Promise<void> {
    const { guildId } = config;
    try {
      const registration = {
        rest: ready.rest,
        applicationId: ready.application.id,
        commands,
        ...(guildId !== undefined && { guildId }),
      };
      commandIds = leads(part)
        ? await registerCommands({ ...registration, logger })
        : await commandIdsNow(registration);
    } catch (error) {
      if (error instanceof UserError) throw error;
      logger.error('The commands could not be registered; the next start tries again.', {
        error: loggable(error),
      });
    }
  }
}
