import { createHash } from 'node:crypto';

/** Characters of a print: enough that two texts of one passage never share it. */
const printLength = 16;

/** A short hash of a passage's text, of `[A-Za-z0-9_-]`: tells whether it still says what it said. */
export function passagePrint(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, printLength);
}
