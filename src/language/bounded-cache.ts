/**
 * Remembers what a pure function gave. At most `2 × limit` results are kept: when the young half is full it becomes the
 * old half, whose entries are forgotten unless they were asked for again.
 */
export function cached<Value>(
  compute: (key: string) => Value,
  limit: number,
): (key: string) => Value {
  let young = new Map<string, Value>();
  let old = new Map<string, Value>();
  return (key) => {
    let value = young.get(key);
    if (value !== undefined) return value;
    value = old.get(key) ?? compute(key);
    if (young.size >= limit) {
      old = young;
      young = new Map();
    }
    young.set(key, value);
    return value;
  };
}
