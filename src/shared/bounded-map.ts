/** A map that forgets. */
export interface BoundedMap<Key, Value> {
  /** Counts as a use: the entry becomes one of those used last. */
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): void;
}

/**
 * Keeps at most `most` entries; the half of them that was used last is never forgotten. No value may be undefined.
 *
 * The entries are in two generations. Where the young one is full it becomes the old one, and what was in the old one is
 * forgotten unless it was used again meanwhile. So every call takes constant time; a Map from whose front entries are
 * deleted one by one does not give that, since it skips the deleted ones each time.
 */
export function createBoundedMap<Key, Value>(most: number): BoundedMap<Key, Value> {
  const mostYoung = Math.max(1, Math.floor(most / 2));
  let young = new Map<Key, Value>();
  let old = new Map<Key, Value>();

  function set(key: Key, value: Value): void {
    if (young.size >= mostYoung && !young.has(key)) {
      old = young;
      young = new Map();
    }
    young.set(key, value);
  }

  return {
    set,
    get: (key) => {
      const current = young.get(key);
      if (current !== undefined) return current;
      const aging = old.get(key);
      if (aging !== undefined) set(key, aging);
      return aging;
    },
  };
}

/** The function, which works nothing out twice for as long as it remembers: at most `most` results. */
export function memoized<Key, Value>(
  compute: (key: Key) => Value,
  most: number,
): (key: Key) => Value {
  const known = createBoundedMap<Key, Value>(most);
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      value = compute(key);
      known.set(key, value);
    }
    return value;
  };
}
