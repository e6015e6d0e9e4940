import { readByline } from './byline.js';
import { readDateline } from './dateline.js';
import type { Judged } from './verdict.js';

/** How many kept blocks below the headline may be part of the header. */
export const maxHeaderBlocks = 8;

/** Whether a block says who wrote the article, or when, and nothing more. */
export function isBylineOrDate(item: Judged, language: string): boolean {
  const { text, role } = item.block;
  return (
    role === 'byline' ||
    role === 'dateline' ||
    readByline(text, language) !== undefined ||
    readDateline(text, language)?.rest === ''
  );
}
