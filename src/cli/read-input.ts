import { usageError } from './arguments.js';
import type { InputStream } from './command.js';

/** All of standard input as text; refused with `tooLong` beyond so many UTF-16 units: a wrong file must not fill the memory. */
export async function readInput(
  input: InputStream,
  most: number,
  tooLong: string,
): Promise<string> {
  input.setEncoding('utf8');
  let read = '';
  for await (const chunk of input) {
    read += chunk.toString();
    if (read.length > most) throw usageError(tooLong);
  }
  return read.replace(/^\ufeff/, '').trim();
}
