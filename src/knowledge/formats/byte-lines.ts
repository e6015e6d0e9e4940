/** A line of a file; `bytes` is absent when it is longer than allowed. */
export interface ByteLine {
  /** From 1. */
  readonly number: number;
  readonly bytes?: Uint8Array;
}

/**
 * The lines of a stream, without their line feeds. Holds one line at a time, and of a line over `maxBytes` nothing: what
 * follows in it is read and forgotten.
 */
export async function* byteLines(
  chunks: AsyncIterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<ByteLine> {
  let number = 1;
  let held: Uint8Array[] = [];
  let size = 0;

  function hold(bytes: Uint8Array): void {
    size += bytes.length;
    if (size > maxBytes) held = [];
    else held.push(bytes);
  }

  function take(): ByteLine {
    const line = size > maxBytes ? { number } : { number, bytes: Buffer.concat(held) };
    number += 1;
    held = [];
    size = 0;
    return line;
  }

  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(0x0a); end !== -1; end = chunk.indexOf(0x0a, start)) {
      hold(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    if (start < chunk.length) hold(chunk.subarray(start));
  }
  if (size > 0) yield take();
}
