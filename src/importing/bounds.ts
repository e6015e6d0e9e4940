import { ImportRefusal } from './import-article.js';

/** Bounds of what is taken for an article: several long novels. */
export const maxBlocks = 20_000;
/** In characters. */
export const maxTextLength = 4_000_000;

export function tooMuchText(): ImportRefusal {
  return new ImportRefusal('too-large', 'It has far more text than an article: split it.');
}
