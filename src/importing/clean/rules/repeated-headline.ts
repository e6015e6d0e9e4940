import { lettersOf } from '../prose.js';
import type { PageInWork } from '../rule.js';
import { drop, isKept } from '../verdict.js';

/** The headline goes where it is shown again: above a picture, or in small letters on scrolling. So does the page's address. */
export function dropRepeatedHeadline({ blocks, title, stated }: PageInWork): undefined {
  const address = bareAddress(stated.url ?? '');
  for (const item of blocks) {
    const isAddress = address !== '' && bareAddress(item.block.text) === address;
    if (isKept(item) && isAddress) drop(item, 'duplicate');
  }
  const letters = lettersOf(title.text ?? '');
  // A text without a headline is called by its own first words, which stay.
  if (letters === '' || title.at === -1) return;
  for (const item of blocks) {
    if (isKept(item) && lettersOf(item.block.text) === letters) drop(item, 'duplicate');
  }
}

/** An address without what may be left out of it: empty for what is none. */
function bareAddress(text: string): string {
  return /^(?:https?:\/\/)(?:www\.)?([^\s?#]+?)\/?(?:[?#]\S*)?$/i.exec(text.trim())?.[1] ?? '';
}
