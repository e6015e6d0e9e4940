/** Does the work of one key in the order in which it came, that of different keys at the same time. */
export type InTurn = (key: string, work: () => Promise<void>) => Promise<void>;

export function createInTurn(): InTurn {
  const last = new Map<string, Promise<void>>();
  return (key, work) => {
    const before = last.get(key) ?? Promise.resolve();
    const done = before
      // Whoever asked for it hears of its failure; the next in turn does not care.
      .catch(() => undefined)
      .then(work)
      .finally(() => {
        if (last.get(key) === done) last.delete(key);
      });
    last.set(key, done);
    return done;
  };
}
