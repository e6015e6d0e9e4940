import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from '../../shared/logger.js';
import type { ShardLeasing, ShardRange } from '../../shared/shards.js';
import { randomId } from '../../store/random-id.js';
import type { ShardLeases } from '../../store/shard-leases.js';

/** Milliseconds. */
export interface LeaseTimes {
  /** For so long shards stay with a process that is not heard of. */
  readonly leaseMs: number;
  readonly renewEveryMs: number;
  /** Between two looks for a range that is free. */
  readonly lookEveryMs: number;
  /** So long before the lease is over the shards are given up, since two clocks do not go alike, and closing takes a moment. */
  readonly reserveMs: number;
}

/**
 * A process that dies is replaced after 22 seconds at most, and its first shard identifies; with five seconds for each other
 * shard of its range. Three renewals may fail, or be late on a busy machine, before anything is given up.
 */
const usualTimes: LeaseTimes = {
  leaseMs: 20_000,
  renewEveryMs: 4_000,
  lookEveryMs: 2_000,
  reserveMs: 3_000,
};

export interface HoldShardsOptions {
  readonly leases: ShardLeases;
  readonly leasing: ShardLeasing;
  readonly logger: Logger;
  /** Ends the waiting for a range. */
  readonly signal: AbortSignal;
  readonly times?: LeaseTimes;
  /** The clock on the wall, and one that only goes on; absent: the system's. */
  readonly wallMs?: () => number;
  readonly goneMs?: () => number;
}

/** A range of shards that is this process's until it is given back or lost. */
export interface HeldShards {
  readonly range: ShardRange;
  /** From then on another process may have them, so nothing may be done about what they bring. */
  readonly isLost: () => boolean;
  /** Settles when they are lost; never when they are given back. */
  readonly lost: Promise<void>;
  giveBack(): Promise<void>;
}

/** Waits until a range is free, and keeps it. Undefined when the signal came first. */
export async function holdShards(options: HoldShardsOptions): Promise<HeldShards | undefined> {
  const { leases, leasing, logger, signal, times = usualTimes } = options;
  const holder = randomId();
  let isTold = false;
  while (!signal.aborted) {
    const heldFor = createCountdown(times.leaseMs - times.reserveMs, options);
    const range = await take();
    if (range !== undefined) {
      logger.info('Shards are taken on.', { ...range });
      return keep(range, holder, heldFor, options);
    }
    await pause(times.lookEveryMs, undefined, { signal }).catch(() => undefined);
  }
  return undefined;

  async function take(): Promise<ShardRange | undefined> {
    try {
      const range = await leases.take(holder, leasing, times.leaseMs);
      if (range === undefined && !isTold) logger.info('All shards are held: standing by.');
      isTold ||= range === undefined;
      return range;
    } catch (error) {
      logger.warn('Which shards are free could not be found out; trying again.', { error });
      return undefined;
    }
  }
}

function keep(
  range: ShardRange,
  holder: string,
  first: Countdown,
  options: HoldShardsOptions,
): HeldShards {
  const { leases, logger, times = usualTimes } = options;
  const ended = new AbortController();
  let countdown = first;
  let isGivenBack = false;

  /** Whether the time passed with the lease still held. */
  async function hasPassed(ms: number): Promise<boolean> {
    return pause(ms, true, { signal: ended.signal }).catch(() => false);
  }

  async function renewAgainAndAgain(): Promise<void> {
    while (await hasPassed(times.renewEveryMs)) {
      // Counted from before it is asked for: the lease cannot begin earlier than that.
      const next = createCountdown(times.leaseMs - times.reserveMs, options);
      try {
        if (!(await leases.renew(holder, range, times.leaseMs))) ended.abort();
        else countdown = next;
      } catch (error) {
        logger.warn('The lease of the shards could not be renewed; trying again.', { error });
      }
    }
  }

  /** The countdown is looked at by itself: a renewal may hang for as long as the database is waited for. */
  async function watch(): Promise<void> {
    while (!ended.signal.aborted) {
      const left = countdown.leftMs();
      if (left <= 0) ended.abort();
      else await pause(left, undefined, { signal: ended.signal }).catch(() => undefined);
    }
  }

  void renewAgainAndAgain();
  const lost = watch().then(() => {
    if (isGivenBack) return new Promise<never>(() => undefined);
    logger.error('The lease of the shards is lost: they are given up.', { ...range });
    return undefined;
  });
  return {
    range,
    isLost: () => !isGivenBack && (ended.signal.aborted || countdown.leftMs() <= 0),
    lost,
    giveBack: async () => {
      isGivenBack = true;
      ended.abort();
      await leases.release(holder, range).catch((error: unknown) => {
        logger.warn('The shards could not be given back: they are free in a moment.', { error });
      });
    },
  };
}

interface Countdown {
  leftMs(): number;
}

/**
 * By both clocks, whichever has gone further: the one that only goes on stands still while the machine sleeps, and the one on
 * the wall may be set back.
 */
function createCountdown(
  ms: number,
  {
    wallMs = Date.now,
    goneMs = () => performance.now(),
  }: Pick<HoldShardsOptions, 'wallMs' | 'goneMs'>,
): Countdown {
  const [wall, gone] = [wallMs(), goneMs()];
  return { leftMs: () => ms - Math.max(wallMs() - wall, goneMs() - gone) };
}
