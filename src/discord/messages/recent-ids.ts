/** Ids of what was met lately: the newest so many. */
export interface RecentIds {
  has(id: string): boolean;
  /** False when it was there already. */
  add(id: string): boolean;
}

export function createRecentIds(max = 10_000): RecentIds {
  const ids = new Set<string>();
  return {
    has: (id) => ids.has(id),
    add: (id) => {
      const isNew = !ids.has(id);
      ids.delete(id);
      ids.add(id);
      const [oldest] = ids;
      if (ids.size > max && oldest !== undefined) ids.delete(oldest);
      return isNew;
    },
  };
}
