import { setTimeout } from 'node:timers/promises';

/** Others hold the file for milliseconds; a restore, for seconds. */
const longestWaitMs = 60_000;

/** Does the work once no other process holds the file; gives up, with SQLite's own error, after a minute. */
export async function whenFree<T>(work: () => T | Promise<T>): Promise<T> {
  const giveUpAtMs = performance.now() + longestWaitMs;
  for (let waitMs = 1; ; waitMs = Math.min(2 * waitMs, 50)) {
    try {
      return await work();
    } catch (error) {
      if (!isBusy(error) || performance.now() > giveUpAtMs) throw error;
    }
    // Not always the same, so that two who wait for one another do not meet again and again.
    await setTimeout(waitMs * (0.5 + Math.random()));
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY');
}
