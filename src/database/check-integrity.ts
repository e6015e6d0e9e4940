import { once } from 'node:events';
import { startThread } from '../shared/start-module.js';

/** What is wrong with the file, in SQLite's words; empty where all is well. Read in a thread, so that nobody waits. */
export async function findDamage(path: string): Promise<readonly string[]> {
  const thread = startThread(new URL('./integrity-worker.js', import.meta.url), path);
  thread.unref();
  try {
    const messages: unknown = await once(thread, 'message');
    const faults: unknown = Array.isArray(messages) ? messages[0] : undefined;
    return Array.isArray(faults) ? faults.map(String) : [];
  } finally {
    await thread.terminate();
  }
}

export interface IntegrityWatch {
  stop(): void;
}

const dayMs = 24 * 60 * 60_000;

/** Looks now and every day, until it is stopped; `onDamage` is told what is wrong. */
export function watchIntegrity(
  path: string,
  onDamage: (reason: string) => void,
  onError: (error: Error) => void,
): IntegrityWatch {
  let isStopped = false;

  async function look(): Promise<void> {
    try {
      const [first] = await findDamage(path);
      if (first !== undefined && !isStopped) onDamage(`${path} is damaged (${first}).`);
    } catch (error) {
      if (!isStopped) onError(error instanceof Error ? error : new Error(String(error)));
    }
  }

  void look();
  const timer = setInterval(() => void look(), dayMs);
  timer.unref();
  return {
    stop: () => {
      isStopped = true;
      clearInterval(timer);
    },
  };
}
