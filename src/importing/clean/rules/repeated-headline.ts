import { lettersOf } from '../prose.js';
import type { PageInWork } from '../rule.js';
import { drop, isKept } from '../verdict.js';

/** The headline goes where it is shown again: above a picture, or in small letters on scrolling. */
export function dropRepeatedHeadline({ blocks, title }: PageInWork): undefined {
  const letters = lettersOf(title.text ?? '');
  // A text without a headline is called by its own first words, which stay.
  if (letters === '' || title.at === -1) return;
  for (const item of blocks) {
    if (isKept(item) && lettersOf(item.block.text) === letters) drop(item, 'duplicate');
  }
}
