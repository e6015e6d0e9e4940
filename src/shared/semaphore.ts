/** Places for work: as many pieces as there are places are done at a time. */
export interface Semaphore {
  /**
   * Does the work when it is its turn, first come first served. Throws {@link TooManyWaiting} at once when as many wait as
   * may.
   */
  run<Result>(work: () => Promise<Result>): Promise<Result>;
}

export interface SemaphoreOptions {
  /** Most pieces of work that wait for a place; absent: any number. */
  readonly maxWaiting?: number;
}

/** Too much is waiting. Better said at once than done much later, when nobody waits for it any more. */
export class TooManyWaiting extends Error {
  override readonly name = 'TooManyWaiting';
}

export function createSemaphore(
  places: number,
  { maxWaiting = Infinity }: SemaphoreOptions = {},
): Semaphore {
  const waiting: (() => void)[] = [];
  let taken = 0;

  async function enter(): Promise<void> {
    if (taken < places) taken += 1;
    else if (waiting.length >= maxWaiting) throw new TooManyWaiting('Too much is waiting already.');
    else await new Promise<void>((resolve) => waiting.push(resolve));
  }

  /** Hands the place to whoever waits first: it is never free in between, so that no newcomer can take it as well. */
  function leave(): void {
    const next = waiting.shift();
    if (next === undefined) taken -= 1;
    else next();
  }

  return {
    run: async (work) => {
      await enter();
      try {
        return await work();
      } finally {
        leave();
      }
    },
  };
}
