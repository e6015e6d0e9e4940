/** MB in use in this thread after collection, typed arrays included. Needs `--expose-gc`. */
export function heapAfterCollection(): number {
  global.gc?.();
  global.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}
