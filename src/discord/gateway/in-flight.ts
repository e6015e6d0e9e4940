/** Work that was begun and must not be cut off. */
export interface InFlight {
  /** Once closed, nothing new is begun. */
  readonly closed: boolean;
  run(work: () => Promise<void>): void;
  /** Closes, and waits for what was begun; false when that took longer than `graceMs`. */
  close(graceMs: number): Promise<boolean>;
}

/**
 * `onError` gets what work itself failed to handle: an event listener must never reject. `isOver` closes it from elsewhere.
 */
export function createInFlight(
  onError: (error: unknown) => void,
  isOver: () => boolean = () => false,
): InFlight {
  const running = new Set<Promise<void>>();
  let closed = false;
  return {
    get closed() {
      return closed || isOver();
    },
    run: (work) => {
      if (closed || isOver()) return;
      const promise = work()
        .catch(onError)
        .finally(() => running.delete(promise));
      running.add(promise);
    },
    close: async (graceMs) => {
      closed = true;
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<boolean>((resolve) => {
        timer = setTimeout(resolve, graceMs, false);
      });
      const done = Promise.all(running).then(() => true);
      const inTime = await Promise.race([done, late]);
      clearTimeout(timer);
      return inTime;
    },
  };
}
