/** Reads a text, or refuses it by throwing. */
export type ReadText = (text: string) => unknown;

export interface Growth {
  /** How much longer the double of a text takes. */
  readonly ratio: number;
  /** UTF-16 units of the shorter text. */
  readonly length: number;
  /** Of processor time, for the longer text. */
  readonly ms: number;
}

/** What is quick at this length is taken for linear, whatever the ratio. */
const maxLength = 64_000;
const firstLength = 500;
/** Below, the clock and what else the process does decide. In milliseconds of processor time. */
const leastMs = 3;
/** Above, it is not tried again at twice the length. */
const mostMs = 1_500;
const maxAttempts = 6;

/**
 * How the time of a function grows when a hostile text doubles: the least of several attempts, at growing lengths, because
 * whatever disturbs a measurement makes it larger. Linear is about 2, quadratic about 4.
 */
export async function growthOf(
  read: ReadText,
  text: (length: number) => string,
  enough: number,
): Promise<Growth> {
  let length = firstLength;
  let before = await timeOf(read, text(length));
  let best: Growth = { ratio: 0, length, ms: before };
  while (before < leastMs && length < maxLength) {
    length *= 2;
    before = await timeOf(read, text(length));
  }
  if (before < leastMs) return { ...best, length, ms: before };
  best = { ratio: Infinity, length, ms: before };
  for (let attempt = 0; attempt < maxAttempts; attempt += 1) {
    const after = await timeOf(read, text(2 * length));
    const ratio = after / before;
    if (ratio < best.ratio) best = { ratio, length, ms: after };
    if (best.ratio <= enough) break;
    if (after < mostMs / 8 && attempt % 2 === 1) {
      length *= 2;
      before = Math.max(after, await timeOf(read, text(length)));
    } else {
      before = await timeOf(read, text(length));
    }
  }
  return best;
}

/** Processor time of the whole process, so that a busy machine does not count. */
async function timeOf(read: ReadText, text: string): Promise<number> {
  const start = process.cpuUsage();
  try {
    await read(text);
  } catch {
    // A refusal is an answer.
  }
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}
