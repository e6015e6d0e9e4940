import { createApp } from '../../../src/app.js';
import {
  createKnowledgeBase,
  type KnowledgeBase,
} from '../../../src/answer/serve/knowledge-base.js';
import type { KnowledgeLibrary } from '../../../src/answer/serve/knowledge-library.js';
import { createBot, type Bot, type BotOptions } from '../../../src/discord/gateway/bot.js';
import type { Stores } from '../../../src/store/stores.js';
import { emptyStores } from '../../store/support/empty-stores.js';
import { startFakeDiscord, type FakeDiscord } from '../../support/fake-discord/fake-discord.js';
import type { FakeDiscordOptions } from '../../support/fake-discord/options.js';
import { recorder, type LoggedLine } from '../../support/loggers.js';

export interface RunningBot {
  readonly bot: Bot;
  readonly discord: FakeDiscord;
  readonly stores: Stores;
  readonly log: readonly LoggedLine[];
  stop(): Promise<void>;
  /** Another process with the same token, at the same time. */
  beside(): Promise<Bot>;
  /** Another bot, as if its process had been started again, on the same Discord. */
  restart(options?: Pick<RunningBotOptions, 'knowledge' | 'config'>): Promise<RunningBot>;
}

export interface RunningBotOptions {
  readonly discord?: FakeDiscordOptions;
  /** The shipped story unless told; the same everywhere. */
  readonly knowledge?: KnowledgeBase;
  /** In its place, what differs by guild. */
  readonly library?: KnowledgeLibrary;
  readonly config?: Partial<BotOptions['config']>;
  readonly queue?: BotOptions['queue'];
  /** Nobody counts unless told. */
  readonly meter?: BotOptions['meter'];
  /** Empty ones in memory unless told; whoever opened them closes them. */
  readonly stores?: BotOptions['stores'];
  /** Nothing can be imported unless told. */
  readonly importer?: BotOptions['importer'];
  /** No feed can be followed unless told. */
  readonly fetchFeed?: BotOptions['fetchFeed'];
  readonly fetchList?: BotOptions['fetchList'];
}

let story: Promise<KnowledgeBase> | undefined;

/** The shipped articles with the real engine, built once. */
export function shippedStory(): Promise<KnowledgeBase> {
  story ??= openStory();
  return story;
}

async function openStory(): Promise<KnowledgeBase> {
  const app = createApp({});
  const { articles, aliases } = await app.openArticleStore().load();
  return createKnowledgeBase(articles, app.buildIndex, { aliases });
}

/** A bot that is logged in to a Discord of its own. */
export async function runBot(options: RunningBotOptions = {}): Promise<RunningBot> {
  return runOn(await startFakeDiscord(options.discord), options);
}

async function runOn(discord: FakeDiscord, options: RunningBotOptions): Promise<RunningBot> {
  const log: LoggedLine[] = [];
  const stores = options.stores ?? (await emptyStores());
  const bot = createBot({
    config: { token: discord.token, apiUrl: discord.apiUrl, ...options.config },
    library: options.library ?? alike(options.knowledge ?? (await shippedStory())),
    logger: recorder(log),
    version: '1.2.3',
    ...(options.queue && { queue: options.queue }),
    ...(options.meter && { meter: options.meter }),
    stores,
    ...(options.importer && { importer: options.importer }),
    ...(options.fetchFeed && { fetchFeed: options.fetchFeed }),
    ...(options.fetchList && { fetchList: options.fetchList }),
  });
  const stop = async (): Promise<void> => {
    await bot.stop(1_000);
    await discord.stop();
    if (options.stores === undefined) await stores.close();
  };
  try {
    await bot.start();
    await discord.ready();
  } catch (error) {
    await stop();
    throw error;
  }
  const restart = async (other: RunningBotOptions = {}): Promise<RunningBot> => {
    await bot.stop(1_000);
    return runOn(discord, { ...options, stores, ...other });
  };
  const beside = async (): Promise<Bot> => (await runOn(discord, { ...options, stores })).bot;
  return { bot, discord, stores, log, stop, restart, beside };
}

/** A library in which no guild has anything of its own. */
export function alike(everywhere: KnowledgeBase): KnowledgeLibrary {
  return {
    everywhere,
    of: () => Promise.resolve(everywhere),
    trial: (_, question) => everywhere.answer(question),
    refresh: () => Promise.resolve(),
  };
}

/** The knowledge, each of whose answers waits until it is let go. */
export interface HeldKnowledge extends KnowledgeBase {
  readonly waiting: number;
  letGo(): void;
}

export function held(knowledge: KnowledgeBase): HeldKnowledge {
  const waiting: (() => void)[] = [];
  return {
    corpus: () => knowledge.corpus(),
    answer: async (question) => {
      await new Promise<void>((resolve) => {
        waiting.push(resolve);
      });
      return knowledge.answer(question);
    },
    check: (quote) => knowledge.check(quote),
    get waiting() {
      return waiting.length;
    },
    letGo: () => {
      for (const resolve of waiting.splice(0)) resolve();
    },
  };
}

/** The knowledge, as if it were surer of a question only when none of its words is misspelt. */
export function unsureOfMisspelt(knowledge: KnowledgeBase): KnowledgeBase {
  return {
    ...knowledge,
    answer: async (question) => {
      const answer = await knowledge.answer(question);
      return answer.kind === 'found' && answer.correction !== undefined
        ? { ...answer, kind: 'uncertain' }
        : answer;
    },
  };
}

/** The same, as if it found nothing then. */
export function refusesMisspelt(knowledge: KnowledgeBase): KnowledgeBase {
  return {
    ...knowledge,
    answer: async (asked) => {
      const answer = await knowledge.answer(asked);
      if (answer.kind === 'nothing' || answer.correction === undefined) return answer;
      const { question, confidence, correction, evidence: nearest } = answer;
      return { kind: 'nothing', reason: 'no-match', question, confidence, correction, nearest };
    },
  };
}
