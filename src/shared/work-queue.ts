import { TooManyWaiting } from './semaphore.js';

export interface WorkQueueOptions {
  /** At the same time. */
  readonly concurrency: number;
  /** Waiting for their turn. */
  readonly maxWaiting: number;
  /** At the same time for one alone; as many as there are unless told. */
  readonly atOnceForOne?: number;
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
 * What takes long waits for other servers, mostly, and must not keep questions from their turn. It has places of its own, of which
 * nobody gets more than two: else four addresses that hang would hold up the articles and figures of everybody.
 */
export const slowQueue: WorkQueueOptions = { concurrency: 8, maxWaiting: 32, atOnceForOne: 2 };

export function createWorkQueue({
  concurrency,
  maxWaiting,
  atOnceForOne = concurrency,
}: WorkQueueOptions): WorkQueue {
  /** In the order of their turns. */
  const waiting = new Map<string, (() => void)[]>();
  /** Places that each has. */
  const held = new Map<string, number>();
  const mostForOne = Math.max(1, Math.floor(maxWaiting / 2));
  let waitingInAll = 0;
  let taken = 0;

  const mayRun = (forWhom: string): boolean =>
    taken < concurrency && (held.get(forWhom) ?? 0) < atOnceForOne;

  function take(forWhom: string): void {
    taken += 1;
    held.set(forWhom, (held.get(forWhom) ?? 0) + 1);
  }

  async function enter(forWhom: string): Promise<void> {
    if (mayRun(forWhom)) {
      take(forWhom);
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

  /** Hands the place on at once, to whose turn it is: no newcomer can take it in between. */
  function leave(forWhom: string): void {
    taken -= 1;
    const left = (held.get(forWhom) ?? 0) - 1;
    if (left > 0) held.set(forWhom, left);
    else held.delete(forWhom);
    const turn = [...waiting].find(([each]) => mayRun(each));
    if (turn === undefined) return;
    const [whose, own] = turn;
    const next = own.shift();
    waiting.delete(whose);
    if (own.length > 0) waiting.set(whose, own);
    waitingInAll -= 1;
    take(whose);
    next?.();
  }

  return {
    load: () => ({ running: taken, waiting: waitingInAll }),
    run: async (forWhom, work) => {
      await enter(forWhom);
      try {
        return await work();
      } finally {
        leave(forWhom);
      }
    },
  };
}
