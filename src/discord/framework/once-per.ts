import { createBoundedMap } from '../../shared/bounded-map.js';
import { goneMs } from '../../shared/gone-ms.js';

/** True the first time for a key, and again when so much time has passed since it last was. */
export type OncePer = (key: string) => boolean;

/** At most so many keys are remembered: what is forgotten is said once more. */
const maxKeys = 4_000;

export function createOncePer(ms: number, now: () => number = goneMs): OncePer {
  const lastAt = createBoundedMap<string, number>(maxKeys);
  return (key) => {
    const at = now();
    const last = lastAt.get(key);
    if (last !== undefined && at - last < ms) return false;
    lastAt.set(key, at);
    return true;
  };
}
