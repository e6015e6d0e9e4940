/**
 * The common beginning of two words as a share of the longer one, from 0 to 1: the larger, the likelier one is a form of the
 * other. Of two empty words 0.
 */
export function commonBeginning(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length / Math.max(1, a.length, b.length);
}
