import { createHash } from 'node:crypto';

const characters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const length = 12;

/**
 * Twelve letters and digits for what Discord calls by an id: the same in every process, so that two which are told of one
 * event keep one row. Of more than 10^21, by SHA-256: no two in a hundred million are alike.
 */
export function idOfEvent(eventId: string): string {
  let rest = BigInt(`0x${createHash('sha256').update(eventId).digest('hex')}`);
  let id = '';
  while (id.length < length) {
    id += characters.charAt(Number(rest % BigInt(characters.length)));
    rest /= BigInt(characters.length);
  }
  return id;
}
