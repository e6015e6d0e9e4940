import { randomInt } from 'node:crypto';

const characters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Twelve letters and digits, of more than 10^21 equally probable ones: not to be guessed. */
export function randomId(): string {
  return Array.from({ length: 12 }, () => characters.charAt(randomInt(characters.length))).join('');
}
