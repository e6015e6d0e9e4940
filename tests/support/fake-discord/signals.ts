import { setTimeout as sleep } from 'node:timers/promises';

/** Tells those who wait that something changed. */
export interface Signals {
  changed(): void;
  /**
   * The first value of `probe` that is not undefined, asked again at every change, and now and then between them for
   * what changes in the client alone.
   * Fails after `timeoutMs` with what was awaited and what `seen` tells then.
   */
  until<T>(what: string, probe: () => T | undefined, options?: { timeoutMs?: number }): Promise<T>;
  /** Resolves when nothing changed for so long. */
  idle(quietMs: number): Promise<void>;
}

export function createSignals(defaultTimeoutMs: number, seen: () => string): Signals {
  const waiting = new Set<() => void>();
  let lastChange = performance.now();
  return {
    changed() {
      lastChange = performance.now();
      for (const wake of [...waiting]) wake();
    },
    until(what, probe, { timeoutMs = defaultTimeoutMs } = {}) {
      return new Promise((resolve, reject) => {
        const done = (): void => {
          clearTimeout(timer);
          clearInterval(poll);
          waiting.delete(attempt);
        };
        const attempt = (): void => {
          try {
            const value = probe();
            if (value === undefined) return;
            done();
            resolve(value);
          } catch (error) {
            done();
            reject(error instanceof Error ? error : new Error(String(error)));
          }
        };
        const timer = setTimeout(() => {
          done();
          reject(new Error(`Waited ${timeoutMs} ms for ${what}.\n${seen()}`));
        }, timeoutMs);
        const poll = setInterval(() => {
          attempt();
        }, 20);
        waiting.add(attempt);
        attempt();
      });
    },
    async idle(quietMs) {
      for (;;) {
        const restMs = lastChange + quietMs - performance.now();
        if (restMs <= 0) return;
        await sleep(restMs);
      }
    },
  };
}
