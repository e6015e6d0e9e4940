/** Work of which only so much is done at a time. */
export interface WorkQueue {
  /** Does the work when it is its turn. Throws {@link QueueFull} at once when too much is waiting already. */
  run<T>(work: () => Promise<T>): Promise<T>;
}

export interface WorkQueueOptions {
  /** At the same time. */
  readonly concurrency: number;
  /** Waiting for their turn. */
  readonly maxWaiting: number;
}

/** Too much is waiting. Better said at once than answered much later, when nobody waits for it any more. */
export class QueueFull extends Error {
  override readonly name = 'QueueFull';
}

/**
 * Most of an answer is waiting for Discord, some is computing on one core. Eight at a time keep both busy; 64 more
 * wait a second or two at most.
 */
export const usualQueue: WorkQueueOptions = { concurrency: 8, maxWaiting: 64 };

/**
 * What takes long waits for other servers, mostly, and must not keep questions from their turn. It has a few places of its own.
 */
export const slowQueue: WorkQueueOptions = { concurrency: 4, maxWaiting: 16 };

export function createWorkQueue({ concurrency, maxWaiting }: WorkQueueOptions): WorkQueue {
  let running = 0;
  const waiting: (() => void)[] = [];

  return {
    run: async (work) => {
      if (running < concurrency) running += 1;
      else if (waiting.length >= maxWaiting) throw new QueueFull('Too much is waiting already.');
      // Whoever wakes us hands us its place.
      else await new Promise<void>((resolve) => waiting.push(resolve));
      try {
        return await work();
      } finally {
        const next = waiting.shift();
        if (next === undefined) running -= 1;
        else next();
      }
    },
  };
}
