import type { Example } from './examples.js';

/** One of two halves of the examples, chosen by their articles, so that no article is on both sides. */
export function halfOf(examples: readonly Example[], half: 0 | 1): readonly Example[] {
  return examples.filter(({ group }) => hash(group) % 2 === half);
}

/** FNV-1a over UTF-16 units: spreads names evenly, and is the same on every machine. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return (value ^ (value >>> 15)) >>> 0;
}
