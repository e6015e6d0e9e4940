import { goneMs } from '../shared/gone-ms.js';
import { createRateLimit, type Rate } from '../shared/rate-limit.js';
import type { WorkQueue } from '../shared/work-queue.js';
import { Refusal } from './refusal.js';

/** Whom a request is counted for. */
export interface Payer {
  /** A token's number, or an address. */
  readonly key: string;
  /** Whether it may ask as much as it likes, as what runs on this machine may. */
  readonly isUnmetered?: boolean;
}

/** Lets requests in one by one: no more than may be asked, and no more at a time than can be worked out. */
export interface Turns {
  /** Counts uses, and refuses what is too much with 429. `cost`: as how many it counts, 1 unless told. */
  admit(payer: Payer, cost?: number): void;
  /** Does the work when it is the payer's turn. */
  run<T>(payer: Payer, work: () => Promise<T>): Promise<T>;
}

export interface TurnsOptions {
  readonly queue: WorkQueue;
  /** For each payer; absent: as often as they like. */
  readonly rate?: Rate | undefined;
  /** A clock that only goes on; absent: the system's. */
  readonly now?: () => number;
}

export function createTurns({ queue, rate, now = goneMs }: TurnsOptions): Turns {
  const limit = rate && createRateLimit(rate, now);
  const most = rate?.uses ?? Infinity;
  return {
    admit({ key, isUnmetered }, cost = 1) {
      if (limit === undefined || isUnmetered === true) return;
      // One that costs more than may be had at once is let in with all uses there are, and pays the whole of it afterwards.
      const from = limit.allowedFrom(key, Math.min(cost, most));
      if (from !== undefined) {
        const retryAfterS = Math.max(1, Math.ceil((from - now()) / 1_000));
        throw new Refusal(429, 'This is asked too often.', { retryAfterS });
      }
      limit.count(key, cost);
    },
    run: ({ key }, work) => queue.run(key, work),
  };
}
