/**
 * Work that brings something up to date, one run at a time. A call resolves with a run that began after it: calls that come
 * during a run share the next one.
 */
export function createLatest(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let next: Promise<void> | undefined;

  function run(): Promise<void> {
    const started = work().finally(() => {
      if (running === started) running = undefined;
    });
    running = started;
    return started;
  }

  return () => {
    if (running === undefined) return run();
    next ??= running
      // Whoever asked for that run hears of its failure.
      .catch(() => undefined)
      .then(() => {
        next = undefined;
        return run();
      });
    return next;
  };
}
