/** What a text means, as a direction: 8-bit numbers, the whole as long as 127. Texts of like meaning point the same way. */
export type Vector = Int8Array;

/** What texts are encoded for: some models want to be told. */
export type Purpose = 'question' | 'passages';

/** Port: turns texts into vectors. */
export interface SentenceEncoder {
  /** Names model and version: vectors of another one cannot be compared with its own. */
  readonly name: string;
  /** The languages that it understands, as BCP 47 primary subtags; absent: whoever chose it says that it does. */
  readonly languages?: readonly string[] | undefined;
  /** Numbers in a vector. */
  readonly dimensions: number;
  /** One vector a text, in order. A question comes before passages that wait. Rejects when the model cannot be used. */
  encode(texts: readonly string[], purpose: Purpose): Promise<readonly Vector[]>;
  /** Frees the model. What is being encoded is rejected. */
  close(): Promise<void>;
}

/** The length of every vector. */
const unit = 127;

/** Numbers of any size, as a vector. */
export function toVector(numbers: readonly number[]): Vector {
  const length = Math.hypot(...numbers);
  return Int8Array.from(numbers, (number) =>
    length === 0 ? 0 : Math.round((unit * number) / length),
  );
}

/** How alike two texts are: the cosine of the angle between their vectors, from -1 to 1, to about 0.01. */
export function likeness(a: Vector, b: Vector): number {
  let sum = 0;
  for (let index = 0; index < a.length; index += 1) sum += (a[index] ?? 0) * (b[index] ?? 0);
  return sum / (unit * unit);
}
