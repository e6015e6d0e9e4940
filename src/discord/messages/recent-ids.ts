import { createBoundedMap } from '../../shared/bounded-map.js';

/** Ids of what was met lately. */
export interface RecentIds {
  has(id: string): boolean;
  /** False when it was there already. */
  add(id: string): boolean;
}

/** Most ids remembered; the half that was met last is sure to be. */
export function createRecentIds(most = 20_000): RecentIds {
  const ids = createBoundedMap<string, true>(most);
  return {
    has: (id) => ids.get(id) === true,
    add: (id) => {
      const isNew = ids.get(id) === undefined;
      ids.set(id, true);
      return isNew;
    },
  };
}
