import { totalmem } from 'node:os';

const megabyte = 1_000_000;

/**
 * What a process takes that serves the operator's articles, in bytes: measured without the model (tests/benchmarks/footprint.ts) as
 * 190 MB alone, 122 MB more with 10,000 passages and 468 MB more with 100,000. The model takes some 150 MB, and half a kilobyte
 * a passage.
 */
export function memoryNeeded(passages: number): number {
  const alone = 190 * megabyte;
  // Each takes less where there are many: they share their words.
  const index = Math.min(12_200 * passages, 80 * megabyte + 3_900 * passages);
  const model = 150 * megabyte + 500 * passages;
  return alone + index + model;
}

/** Of the memory that there is: the rest is for indexes of servers, for what is being indexed, and for the system. */
const share = 0.75;

/** Whether so many passages of the operator need more memory than is good, where there are so many bytes of it. */
export function needsMuchMemory(passages: number, memoryBytes = memoryThere()): boolean {
  return memoryNeeded(passages) > share * memoryBytes;
}

/** Bytes that this process may have: of its container where that is bounded, else of the machine. */
export function memoryThere(): number {
  const bound = process.constrainedMemory();
  return bound > 0 ? Math.min(bound, totalmem()) : totalmem();
}
