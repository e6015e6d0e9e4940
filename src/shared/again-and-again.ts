/** Work that is done again and again. */
export interface Repeating {
  /** Begins nothing new; resolves when what is under way is done. */
  stop(): Promise<void>;
}

/**
 * Does the work now, and then every `everyMs` until it is stopped, never twice at the same time; it does not keep the process
 * alive. `mustStop` tells work of several parts to begin no further one. What goes wrong the work is to catch itself: it must
 * not reject.
 */
export function againAndAgain(
  everyMs: number,
  work: (mustStop: () => boolean) => Promise<void>,
): Repeating {
  let isStopped = false;
  const next = async (): Promise<void> => {
    if (!isStopped) await work(() => isStopped);
  };
  let underWay = next();
  const timer = setInterval(() => {
    underWay = underWay.then(next);
  }, everyMs);
  timer.unref();
  return {
    stop: async () => {
      isStopped = true;
      clearInterval(timer);
      await underWay;
    },
  };
}
