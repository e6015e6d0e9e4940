/** True the first time for a key, and again when so much time has passed since it last was. */
export type OncePer = (key: string) => boolean;

/** At most so many keys are remembered: what is forgotten is said once more. */
const maxKeys = 2_000;

export function createOncePer(ms: number, now: () => number = Date.now): OncePer {
  const lastAt = new Map<string, number>();
  return (key) => {
    const at = now();
    const last = lastAt.get(key);
    if (last !== undefined && at - last < ms) return false;
    lastAt.delete(key);
    lastAt.set(key, at);
    const [oldest] = lastAt.keys();
    if (lastAt.size > maxKeys && oldest !== undefined) lastAt.delete(oldest);
    return true;
  };
}
