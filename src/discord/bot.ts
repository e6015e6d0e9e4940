import {
  Client,
  Events,
  GatewayIntentBits,
  Options,
  Partials,
  type ClientOptions,
} from 'discord.js';
import type { KnowledgeLibrary } from '../answer/knowledge-library.js';
import type { FetchFeed } from '../knowledge/feeds/fetch-feed.js';
import type { ArticleImporter } from '../knowledge/import-article.js';
import { UserError } from '../shared/errors.js';
import type { Logger } from '../shared/logger.js';
import { rememberSettings } from '../store/remembered-settings.js';
import type { Stores } from '../store/stores.js';
import { createAnswerChannels } from './messages/answer-channels.js';
import { createAsking } from './asking.js';
import { attachmentOrigins } from './attachment.js';
import { commands } from './commands/index.js';
import { components } from './components/index.js';
import { closedForGood, loggable, unreachable, wrongToken } from './discord-errors.js';
import { keepGuildRoster } from './guild-roster.js';
import { createFeedReports, type ReportFeedRun } from './feed-reports.js';
import { createInFlight } from './in-flight.js';
import { createInteractionRouter } from './interaction-router.js';
import { createCooldown, type CooldownRates } from './manners/cooldown.js';
import { createWorkQueue, usualQueue, type WorkQueueOptions } from './manners/work-queue.js';
import { createMessageHandler } from './messages/message-handler.js';
import { modals } from './modals/index.js';
import { registerCommands } from './register-commands.js';
import type { OperatorSettings } from './operator-settings.js';
import { createQuestionRecorder } from './question-recorder.js';
import { clearStaleCommands } from './stale-commands.js';

export interface BotOptions {
  readonly config: {
    readonly token: string;
    /** Register the commands in this server only. */
    readonly guildId?: string;
    /** Base of Discord's HTTP API without a version; absent: Discord itself. */
    readonly apiUrl?: string;
    /** How often may be asked; absent: as often as one likes. */
    readonly cooldown?: CooldownRates;
    /** Channels in which every question is answered that we can answer; needs a privileged intent. */
    readonly answerChannelIds?: readonly string[];
    /** Whether servers may choose such channels, too; needs the same intent. */
    readonly readsMessages?: boolean;
    /** Days for which the data of a server that removed us are kept; 30 unless told. */
    readonly guildDataDays?: number;
  };
  /** How much is done at a time; absent: what suits one core. */
  readonly queue?: WorkQueueOptions;
  readonly library: KnowledgeLibrary;
  /** What is kept between two starts; whoever opened it closes it, after the bot has stopped. */
  readonly stores: Stores;
  /** Reads articles that moderators bring; absent: none can be brought. */
  readonly importer?: ArticleImporter;
  /** Reads a feed that is to be followed; absent: none can be. */
  readonly fetchFeed?: FetchFeed;
  readonly logger: Logger;
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
  /** Settles when Discord closes the connection for good, with what to mend: for instance a token that was reset. */
  readonly closed: Promise<UserError>;
}

/** From login to READY; Discord itself needs a second or two. */
const startTimeoutMs = 30_000;

/** Takes some 20 ms. */
const logOutTimeoutMs = 2_000;

/** Questions that are still to be written when we stop: some milliseconds each. */
const recordTimeoutMs = 2_000;

export function createBot(options: BotOptions): Bot {
  const { config, library, logger, version } = options;
  const settings = rememberSettings(options.stores.settings);
  const stores: Stores = { ...options.stores, settings };
  const recorder = createQuestionRecorder(stores.questions, logger);
  const asking = createAsking({ settings, recorder, logger });
  const operator = operatorSettings(config);
  const { readsMessages, answerChannelIds } = operator;
  const client = new Client(clientOptions(config.apiUrl, readsMessages));
  const cooldown = createCooldown(operator.cooldown);
  const queue = createWorkQueue(options.queue ?? usualQueue);
  const shared = { commands, library, asking, settings, cooldown, queue, logger };
  const router = createInteractionRouter({
    ...shared,
    components,
    modals,
    operator,
    stores,
    importer: options.importer,
    fetchFeed: options.fetchFeed,
    attachmentOrigins: attachmentOrigins(config.apiUrl),
    version,
  });
  const messages = createMessageHandler({
    ...shared,
    readsMessages,
    channels: createAnswerChannels(operator, settings),
    answered: stores.answered,
  });
  const inFlight = createInFlight((error) => {
    logger.error('An event could not be handled.', { error: loggable(error) });
  });
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

  client.on(Events.InteractionCreate, (interaction) => {
    if (inFlight.closed) void router.refuse(interaction);
    else inFlight.run(() => router.handle(interaction));
  });
  client.on(Events.MessageCreate, (message) => {
    inFlight.run(() => messages.handle(message));
  });
  client.on(Events.MessageUpdate, (_, message) => {
    inFlight.run(() => messages.handleEdit(message));
  });
  client.on(Events.MessageDelete, (message) => {
    inFlight.run(() => messages.handleRemoval(message));
  });
  client.on(Events.MessageBulkDelete, (removed, channel) => {
    for (const id of removed.keys()) inFlight.run(() => messages.handleRemoval({ id, channel }));
  });
  client.on(Events.ThreadCreate, (thread, isNew) => {
    if (isNew) inFlight.run(() => messages.handlePost(thread));
  });

  return {
    closed,
    reportFeedRun: createFeedReports(client, { settings, logger }),
    start: async () => {
      const ready = await login(client, config, closed);
      await register(ready);
      inFlight.run(() => clearStale(ready));
      warnOfUnseenChannels(ready);
      const { articles, passages } = library.everywhere.corpus();
      logger.info('Ready.', {
        bot: ready.user.tag,
        guilds: ready.guilds.cache.size,
        articles: articles.length,
        passages: passages.length,
        commands: commands.length,
      });
    },
    stop: async (graceMs) => {
      const finished = await inFlight.close(graceMs);
      await atMost(recorder.settled(), recordTimeoutMs);
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
      await registerCommands({
        rest: ready.rest,
        applicationId: ready.application.id,
        commands,
        ...(guildId !== undefined && { guildId }),
        logger,
      });
    } catch (error) {
      if (error instanceof UserError) throw error;
      logger.error('The commands could not be registered; the next start tries again.', {
        error: loggable(error),
      });
    }
  }
}

function operatorSettings(config: BotOptions['config']): OperatorSettings {
  const { answerChannelIds = [], readsMessages = false, guildDataDays = 30 } = config;
  return {
    readsMessages: readsMessages || answerChannelIds.length > 0,
    answerChannelIds,
    cooldown: config.cooldown ?? {},
    guildDataDays,
  };
}

function clientOptions(apiUrl: string | undefined, readsChannels: boolean): ClientOptions {
  return {
    // Nothing privileged unless channels are to be read: mentions, replies and direct messages bring their text all the same.
    intents: [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.DirectMessages,
      ...(readsChannels ? [GatewayIntentBits.MessageContent] : []),
    ],
    // Direct messages come in channels that are not cached; edits and deletions, of messages that are not.
    partials: [Partials.Channel, Partials.Message],
    allowedMentions: { parse: [], repliedUser: false },
    waitGuildTimeout: 2_000,
    // We look nothing up in the past, so memory stays level in busy servers.
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 10,
      ReactionManager: 0,
      UserManager: { maxSize: 500, keepOverLimit: ({ id, client }) => id === client.user.id },
      GuildMemberManager: { maxSize: 50, keepOverLimit: ({ id, client }) => id === client.user.id },
    }),
    ...(apiUrl !== undefined && { rest: { api: apiUrl.replace(/\/+$/u, '') } }),
  };
}

/** Logs in and waits until Discord says READY. */
async function login(
  client: Client,
  { token, apiUrl }: BotOptions['config'],
  closed: Promise<UserError>,
): Promise<Client<true>> {
  let timer: NodeJS.Timeout | undefined;
  const ready = new Promise<Client<true>>((resolve) => {
    client.once(Events.ClientReady, resolve);
  });
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`no answer in ${startTimeoutMs / 1_000} seconds`));
    }, startTimeoutMs);
  });
  const refused = closed.then((error) => Promise.reject(error));
  try {
    return await Promise.race([client.login(token).then(() => ready), refused, late]);
  } catch (error) {
    await logOut(client);
    if (error instanceof UserError) throw error;
    throw isInvalidToken(error) ? wrongToken() : unreachable(error, apiUrl);
  } finally {
    clearTimeout(timer);
  }
}

/** A client that is still trying to connect may never say that it is gone, so it is not waited for long. */
async function logOut(client: Client): Promise<void> {
  await atMost(client.destroy(), logOutTimeoutMs);
}

async function atMost(work: Promise<void>, ms: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await Promise.race([work, late]);
  clearTimeout(timer);
}

function isInvalidToken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'TokenInvalid';
}

/** Logs what becomes of the connection; settles when it is closed for good. */
function watchConnection(
  client: Client,
  {
    logger,
    isStopping,
    readsChannels,
  }: {
    readonly logger: Logger;
    readonly isStopping: () => boolean;
    readonly readsChannels: boolean;
  },
): Promise<UserError> {
  // Without a listener an error event would end the process.
  client.on(Events.Error, (error) => {
    logger.error('The Discord client met an error.', { error: loggable(error) });
  });
  let isOver = false;
  client.on(Events.ShardError, (error) => {
    // Said already, and better, by the reason for which it was closed.
    if (isOver) return;
    logger.warn('The connection to Discord met an error.', { error: loggable(error) });
  });
  // A long outage is two lines, not one for each of its hundreds of attempts.
  let isAway = false;
  client.on(Events.ShardReconnecting, () => {
    // Our own logging out looks the same.
    if (!isAway && !isStopping())
      logger.warn('The connection to Discord dropped; connecting again.');
    isAway = true;
  });
  const back = (): void => {
    if (isAway) logger.info('The connection to Discord is back.');
    isAway = false;
  };
  client.on(Events.ShardResume, back);
  client.on(Events.ShardReady, back);
  return new Promise((resolve) => {
    client.on(Events.ShardDisconnect, ({ code }) => {
      const reason = closedForGood(code, readsChannels);
      if (reason === undefined) return;
      isOver = true;
      resolve(reason);
    });
  });
}
