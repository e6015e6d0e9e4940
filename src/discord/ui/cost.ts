import { limits } from './limits.js';

/**
 * What a text takes of a message, in one currency for both of Discord's bounds (characters and bytes): texts
 * whose costs add up to `limits.messageText` fit.
 */
export function cost(text: string): number {
  const characterPrice = limits.messageText / limits.messageBytes;
  return Math.max(text.length, Buffer.byteLength(text) * characterPrice);
}
