import { withTimeout } from '../shared/with-timeout.js';

/** What stands in the way, in plain English; undefined: nothing. May throw: then that is what stands in the way. */
export type ReadinessCheck = () => Promise<string | undefined> | string | undefined;

/** Whether questions can be answered, and if not, why. */
export interface Readiness {
  /** Sets the check of a part in place of the one before. */
  set(part: string, check: ReadinessCheck): void;
  /** Each part: `ready`, or what stands in the way. Takes no longer than a few seconds, whatever does not answer. */
  examine(): Promise<Readonly<Record<string, string>>>;
}

/** Whoever asks us waits seconds, too: Kubernetes one, Docker thirty, Prometheus ten. */
const patienceMs = 2_000;

export function createReadiness(timeoutMs = patienceMs): Readiness {
  const checks = new Map<string, ReadinessCheck>();

  async function stateOf(check: ReadinessCheck): Promise<string> {
    try {
      const late = `no answer in ${timeoutMs / 1_000} seconds`;
      return (await withTimeout(Promise.resolve(check()), timeoutMs, late)) ?? 'ready';
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }

  return {
    set: (part, check) => {
      checks.set(part, check);
    },
    examine: async () => {
      const parts = [...checks].map(async ([part, check]) => [part, await stateOf(check)] as const);
      return Object.fromEntries(await Promise.all(parts));
    },
  };
}
