import { pushVariableLength } from '../postings/variable-length.js';

/** How often words occur, by their numbers: a few bytes each, as variable-length numbers (LEB128) in ascending order. */
export function packCounts(counts: ReadonlyMap<number, number>): Buffer {
  const bytes: number[] = [];
  let last = 0;
  for (const id of [...counts.keys()].sort((a, b) => a - b)) {
    pushVariableLength(bytes, id - last);
    pushVariableLength(bytes, counts.get(id) ?? 0);
    last = id;
  }
  return Buffer.from(bytes);
}

/** Gives each of them to `each`. */
export function readCounts(packed: Uint8Array, each: (id: number, count: number) => void): void {
  let at = 0;
  function next(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = packed[at++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  }
  let id = 0;
  while (at < packed.length) {
    id += next();
    each(id, next());
  }
}
