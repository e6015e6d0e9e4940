import { createHash } from 'node:crypto';
import { fold } from '../language/fold.js';
import type { ArticleDraft } from './article-draft.js';

/**
 * The print of an article's text: letters and digits alone, folded, so that two copies of one text have one print whatever
 * their quotation marks, spaces and captions. 64 hexadecimal digits.
 */
export function textPrint({ blocks }: ArticleDraft): string {
  const hash = createHash('sha256');
  for (const { kind, text } of blocks) {
    if (kind !== 'caption') hash.update(fold(text).replace(/[^\p{L}\p{N}]+/gu, ''));
  }
  return hash.digest('hex');
}
