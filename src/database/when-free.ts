import { setTimeout } from 'node:timers/promises';
import { Unavailable } from '../shared/errors.js';
import { patienceMs } from './patience.js';

/**
 * Does the work once no other process holds the file: others hold it for milliseconds, a restore for seconds. Gives up with
 * {@link Unavailable}.
 */
export async function whenFree<T>(work: () => T | Promise<T>): Promise<T> {
  const giveUpAtMs = performance.now() + patienceMs;
  for (let waitMs = 1; ; waitMs = Math.min(2 * waitMs, 50)) {
    try {
      return await work();
    } catch (error) {
      if (!isBusy(error)) throw error;
      if (performance.now() > giveUpAtMs) {
        throw new Unavailable('Another process holds the database.', { cause: error });
      }
    }
    // Not always the same, so that two who wait for one another do not meet again and again.
    await setTimeout(waitMs * (0.5 + Math.random()));
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY');
}
