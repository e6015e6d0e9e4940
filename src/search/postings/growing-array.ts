/** What a typed array does that is used here. */
interface Numbers<Self> {
  readonly length: number;
  [index: number]: number;
  set(from: Self, offset?: number): void;
  subarray(start: number, end: number): Self;
}

export interface GrowingArray<Self> {
  push(value: number): void;
  readonly length: () => number;
  /** A view of what was pushed. */
  finish(): Self;
}

/** A typed array that doubles when it is full. */
export function createGrowingArray<Self extends Numbers<Self>>(
  Type: new (length: number) => Self,
): GrowingArray<Self> {
  let values = new Type(1_024);
  let length = 0;
  return {
    push(value) {
      if (length === values.length) {
        const larger = new Type(length * 2);
        larger.set(values);
        values = larger;
      }
      values[length] = value;
      length += 1;
    },
    length: () => length,
    finish: () => values.subarray(0, length),
  };
}
