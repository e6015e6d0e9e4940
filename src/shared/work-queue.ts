import { TooManyWaiting } from './semaphore.js';

export interface WorkQueueOptions {
  /** At the same time. */
  readonly concurrency: number;
  /** Waiting for their turn. */
  readonly maxWaiting: number;
}

/**
 * Bounds what is worked out at a time. A place is for computing alone: whoever waits for Discord, or for an index that is
 * still being made, does so before or after, so that no server is held up by what another one waits for.
 */
export interface WorkQueue {
  /**
   * Does the work when it is its turn. Those for whom it is done (a server, or a person in direct messages) take turns, so
   * that one that asks much waits for itself. Throws `TooManyWaiting` at once when as many wait as may: in all, or half of
   * that for one alone.
   */
  run<Result>(forWhom: string, work: () => Promise<Result>): Promise<Result>;
  /** Pieces of work that are being done, and that wait, at this moment. */
  load(): { readonly running: number; readonly waiting: number };
}

/** Questions are computed on one core, in steps between which others come in. 64 more wait a second or two at most. */
export const usualQueue: WorkQueueOptions = { concurrency: 8, maxWaiting: 64 };

/**
 * What takes long waits for other servers, mostly, and must not keep questions from their turn. It has a few places of its own.
 */
export const slowQueue: WorkQueueOptions = { concurrency: 4, maxWaiting: 16 };

export function createWorkQueue({ concurrency, maxWaiting }: WorkQueueOptions): WorkQueue {
  /** In the order of their turns. */
  const waiting = new Map<string, (() => void)[]>();
  const mostForOne = Math.max(1, Math.floor(maxWaiting / 2));
  let waitingInAll = 0;
  let taken = 0;

  async function enter(forWhom: string): Promise<void> {
    if (taken < concurrency) {
      taken += 1;
      return;
    }
    const own = waiting.get(forWhom) ?? [];
    if (waitingInAll >= maxWaiting || own.length >= mostForOne) {
      throw new TooManyWaiting('Too much is waiting already.');
    }
    waitingInAll += 1;
    waiting.set(forWhom, own);
    await new Promise<void>((resolve) => own.push(resolve));
  }

  /** Hands the place on: it is never free in between, so that no newcomer can take it as well. */
  function leave(): void {
    const [turn] = waiting;
    if (turn === undefined) {
      taken -= 1;
      return;
    }
    const [forWhom, own] = turn;
    const next = own.shift();
    waiting.delete(forWhom);
    if (own.length > 0) waiting.set(forWhom, own);
    waitingInAll -= 1;
    next?.();
  }

  return {
    load: () => ({ running: taken, waiting: waitingInAll }),
    run: async (forWhom, work) => {
      await enter(forWhom);
      try {
        return await work();
      } finally {
        leave();
      }
    },
  };
}
