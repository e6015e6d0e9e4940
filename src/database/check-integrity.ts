import { once } from 'node:events';
import { startThread } from '../shared/start-module.js';
import { withTimeout } from '../shared/with-timeout.js';

/**
 * What is wrong with the file, in SQLite's words; empty where all is well. Read in a thread, so that nobody waits. Rejects when
 * the signal comes first; the thread has let go of the file by then.
 */
export async function findDamage(path: string, signal?: AbortSignal): Promise<readonly string[]> {
  const thread = startThread(new URL('./integrity-worker.js', import.meta.url), path);
  thread.unref();
  try {
    const messages: unknown = await once(thread, 'message', { signal });
    const faults: unknown = Array.isArray(messages) ? messages[0] : undefined;
    return Array.isArray(faults) ? faults.map(String) : [];
  } finally {
    await thread.terminate();
  }
}

export interface IntegrityWatch {
  /**
   * Settles when nobody reads the file any more, since a reader makes files beside it, also where it is being taken away; or
   * after five seconds, since SQLite cannot be stopped in the middle of a large one.
   */
  stop(): Promise<void>;
}

const stopTimeoutMs = 5_000;

const dayMs = 24 * 60 * 60_000;

/** Looks now and every day, until it is stopped; `onDamage` is told what is wrong. */
export function watchIntegrity(
  path: string,
  onDamage: (reason: string) => void,
  onError: (error: Error) => void,
): IntegrityWatch {
  const stopped = new AbortController();
  const { signal } = stopped;

  async function look(): Promise<void> {
    try {
      const [first] = await findDamage(path, signal);
      if (first !== undefined && !signal.aborted) onDamage(`${path} is damaged (${first}).`);
    } catch (error) {
      if (!signal.aborted) onError(error instanceof Error ? error : new Error(String(error)));
    }
  }

  let last = look();
  const timer = setInterval(() => {
    last = look();
  }, dayMs);
  timer.unref();
  return {
    stop: async () => {
      stopped.abort();
      clearInterval(timer);
      await withTimeout(last, stopTimeoutMs, undefined);
    },
  };
}
