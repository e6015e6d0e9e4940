import type { Example } from './examples.js';

/** One of two halves of the examples, chosen by their articles, so that no article is on both sides. */
export function halfOf(examples: readonly Example[], half: 0 | 1): readonly Example[] {
  return examples.filter(({ group }) => sideOf(group) === half);
}

/** The half that an article is in, by FNV-1a over its id: even, and the same on every machine. */
export function sideOf(articleId: string): 0 | 1 {
  let value = 0x811c9dc5;
  for (let index = 0; index < articleId.length; index += 1) {
    value = Math.imul(value ^ articleId.charCodeAt(index), 0x01000193) >>> 0;
  }
  return ((value ^ (value >>> 15)) >>> 0) % 2 === 0 ? 0 : 1;
}
