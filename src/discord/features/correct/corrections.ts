import type { Client } from 'discord.js';
import type { Logger } from '../../../shared/logger.js';
import { createSemaphore } from '../../../shared/semaphore.js';
import { followChanges, type Following } from '../../../store/follow-changes.js';
import type { RememberedSettings } from '../../../store/remembered-settings.js';
import type { SettledQuote, StaleQuote } from '../../../store/shown-quotes.js';
import type { Stores } from '../../../store/stores.js';
import { loggable } from '../../framework/discord-errors.js';
import { positionOf } from '../../ui/passage-reference.js';
import { createFates, type QuoteFate } from './fates.js';
import { isForGood, openPlace, putRight, type OpenPlace } from './put-right.js';
import type { Correction } from './render-correction.js';

export interface CorrectionsOptions {
  readonly client: Client;
  readonly stores: Pick<Stores, 'shownQuotes' | 'articles' | 'versions'>;
  readonly settings: Pick<RememberedSettings, 'known'>;
  readonly logger: Logger;
}

/** Puts public answers right once what they quote is changed or withdrawn. */
export interface Corrections {
  /** Looks now and then, and after every change, until it is stopped. To be called once Discord has told of its servers. */
  start(): Promise<void>;
  /** Looks at a server: what was remembered of it may be stale. */
  readonly look: (guildId: string) => void;
  /** Begins nothing new; resolves when what is under way is done. */
  stop(): Promise<void>;
}

/** An answer is one process's for so long: so late another one has it when that was killed. */
const leaseMs = 20_000;
/** Quotations that are looked at together. */
const maxStale = 200;
/** Channels in which answers are edited at the same time: Discord's rates are each channel's own. */
const maxChannels = 8;
/** What Discord cannot do now is tried again after so long, each time twice as long, at most half an hour: for half a day in all. */
const firstRetryMs = 5_000;
const longestRetryMs = 30 * 60_000;
const maxFailures = 30;
/** Servers that came to this process since, and what was missed for whatever reason. */
const scanEveryMs = 5 * 60_000;
/** A timer waits no longer than that; then it is looked again. */
const longestWaitMs = 60_000;

export function createCorrections(options: CorrectionsOptions): Corrections {
  const { client, stores, settings, logger } = options;
  const { shownQuotes: quotes } = stores;
  const places = createSemaphore(maxChannels);
  const looks = new Map<string, { again: boolean; readonly done: Promise<void> }>();
  const timers = new Set<NodeJS.Timeout>();
  let isStopped = false;
  let following: Following | undefined;

  function look(guildId: string): void {
    // Of a server that is another process's nothing is known here.
    if (isStopped || !client.guilds.cache.has(guildId)) return;
    const underWay = looks.get(guildId);
    if (underWay !== undefined) {
      underWay.again = true;
      return;
    }
    const done = lookAt(guildId)
      .catch((error: unknown) => {
        logger.warn('What answers quote could not be compared with the articles.', {
          guildId,
          error: loggable(error),
        });
        lookLater(guildId, longestWaitMs);
      })
      .finally(() => {
        const again = looks.get(guildId)?.again ?? false;
        looks.delete(guildId);
        if (again) look(guildId);
      });
    looks.set(guildId, { again: false, done });
  }

  function lookLater(guildId: string, waitMs: number): void {
    if (isStopped) return;
    const timer = setTimeout(
      () => {
        timers.delete(timer);
        look(guildId);
      },
      Math.min(longestWaitMs, Math.max(0, waitMs)),
    );
    timers.add(timer);
  }

  async function lookAt(guildId: string): Promise<void> {
    for (;;) {
      const stale = await quotes.stale(guildId, maxStale);
      const nowMs = Date.now();
      const free = stale.filter(({ leasedUntilMs }) => leasedUntilMs <= nowMs);
      const [first] = stale;
      if (free.length === 0) {
        if (first !== undefined) lookLater(guildId, first.leasedUntilMs - nowMs + 50);
        return;
      }
      await settleAll(free);
      if (mustStop()) return;
    }
  }

  /** What says the same is noted for all answers that quote it; the others are put right, one channel's one after the other. */
  async function settleAll(free: readonly StaleQuote[]): Promise<void> {
    const fateOf = createFates(stores.articles);
    const kept = new Set<string>();
    const byChannel = new Map<string, Set<string>>();
    for (const quote of free) {
      const { fate, newest } = await fateOf(quote);
      if (fate.kind === 'kept' && newest !== undefined && !quote.isWithdrawn) {
        const key = `${quote.articleId}@${quote.revision}#${quote.position}`;
        if (kept.has(key)) continue;
        kept.add(key);
        await quotes.keep(quote, {
          revision: newest.number,
          position: positionOf(fate.passage),
        });
      } else {
        const messages = byChannel.get(quote.channelId) ?? new Set();
        byChannel.set(quote.channelId, messages.add(quote.messageId));
      }
    }
    await Promise.all(
      [...byChannel.values()].map((messages) =>
        places.run(async () => {
          for (const messageId of messages) if (!mustStop()) await settleOne(messageId, fateOf);
        }),
      ),
    );
  }

  async function settleOne(
    messageId: string,
    fateOf: ReturnType<typeof createFates>,
  ): Promise<void> {
    const claimed = await quotes.claim(messageId, Date.now() + leaseMs);
    const [first] = claimed;
    if (first === undefined) return;
    try {
      const place = await openPlace(client, first, settings);
      const judged: Judged[] = [];
      for (const quote of claimed) judged.push(judge(quote, await fateOf(quote), place));
      const corrections = judged.flatMap(({ correction }) => correction ?? []);
      if (corrections.length > 0) await putRight(place, messageId, corrections);
      const settled = judged.map((each) => each.settled);
      await quotes.settle(first, settled, corrections.length > 0);
      if (corrections.length === 0) return;
      const { guildId, channelId, articleId } = first;
      logger.info('An answer was put right.', { guildId, channelId, article: articleId });
    } catch (error) {
      await giveUpOrWait(first, error);
    }
  }

  async function giveUpOrWait(quote: StaleQuote, error: unknown): Promise<void> {
    const { guildId, channelId, messageId, failures } = quote;
    const facts = { guildId, channelId, error: loggable(error) };
    if (isForGood(error) || failures >= maxFailures) {
      await quotes.forget(messageId);
      logger.info('An answer cannot be put right, and is left as it is.', facts);
      return;
    }
    const waitMs = Math.min(longestRetryMs, firstRetryMs * 2 ** failures);
    await quotes.postpone(messageId, Date.now() + waitMs);
    logger.warn('An answer could not be put right now; it is tried again.', facts);
  }

  async function scan(): Promise<void> {
    try {
      for (const guildId of await quotes.staleGuilds()) look(guildId);
    } catch (error) {
      logger.warn('What answers quote could not be compared with the articles.', { error });
    }
  }

  function mustStop(): boolean {
    return isStopped;
  }

  return {
    start: async () => {
      following = await followChanges({
        versions: stores.versions,
        onChanges: async ({ everything, guilds }) => {
          if (everything) await scan();
          for (const { guildId } of guilds) look(guildId);
        },
        logger,
        everyMs: followEveryMs,
      });
      await scan();
      timers.add(setInterval(() => void scan(), scanEveryMs).unref());
    },
    look,
    stop: async () => {
      isStopped = true;
      for (const timer of timers) clearTimeout(timer);
      await following?.stop();
      await Promise.all([...looks.values()].map(({ done }) => done));
    },
  };
}

/** Nobody reads an answer at the moment when its article is changed. */
const followEveryMs = 1_000;

interface Judged {
  readonly settled: SettledQuote;
  /** Absent: the part stays as it is. */
  readonly correction?: Correction;
}

/** What a part is to say, and how it stands then. New words are for those alone who may see the article there. */
function judge(
  { part, articleId, isWithdrawn, revision }: StaleQuote,
  { fate, earlier, article, newest }: QuoteFate,
  { sees }: OpenPlace,
): Judged {
  if (newest === undefined) {
    // To the day, so that it is the same when it is told once more.
    const atMs = Math.floor(Date.now() / dayMs) * dayMs;
    return {
      settled: { part, articleId, checked: revision, isWithdrawn: true, isGone: true },
      correction: { part, what: { kind: 'withdrawn' }, atMs },
    };
  }
  const { number: checked, createdAtMs: atMs, reason } = newest;
  const isSeen = article !== undefined && sees(article);
  const base = { part, articleId, checked };
  const told = { part, atMs, reason };
  if (fate.kind === 'unknown') return { settled: { ...base, isWithdrawn } };
  if (fate.kind === 'changed' && isSeen) {
    const { differences, passage } = fate;
    return {
      settled: { ...base, isWithdrawn: false, now: nowAt(checked, passage) },
      correction: { ...told, what: { kind: 'corrected', differences } },
    };
  }
  if (fate.kind === 'kept' && (!isWithdrawn || isSeen)) {
    const { passage } = fate;
    const settled = { ...base, isWithdrawn: false, now: nowAt(checked, passage) };
    return isWithdrawn
      ? { settled, correction: { ...told, what: { kind: 'restored', text: passage.text } } }
      : { settled };
  }
  const settled = { ...base, isWithdrawn: true };
  if (isWithdrawn) return { settled };
  const struck = earlier === undefined ? {} : { earlier: earlier.text };
  return { settled, correction: { ...told, what: { kind: 'withdrawn', ...struck } } };
}

const dayMs = 24 * 60 * 60_000;

function nowAt(
  revision: number,
  passage: Parameters<typeof positionOf>[0],
): NonNullable<SettledQuote['now']> {
  return { revision, position: positionOf(passage) };
}
