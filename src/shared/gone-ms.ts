/**
 * Milliseconds that only go on: for how long ago something was, and how long it is to wait. The clock on the wall may be set, by
 * years too, and set back again; whoever was told to wait until then would wait for years.
 */
export function goneMs(): number {
  return performance.now();
}
