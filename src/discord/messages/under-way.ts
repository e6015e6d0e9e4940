/** Counts work that is under way, by key. */
export interface UnderWay {
  count(key: string): number;
  during(key: string, work: () => Promise<void>): Promise<void>;
}

export function createUnderWay(): UnderWay {
  const counts = new Map<string, number>();
  const count = (key: string): number => counts.get(key) ?? 0;
  return {
    count,
    during: async (key, work) => {
      counts.set(key, count(key) + 1);
      try {
        await work();
      } finally {
        if (count(key) === 1) counts.delete(key);
        else counts.set(key, count(key) - 1);
      }
    },
  };
}
