import type { Article } from '../knowledge/article.js';
import { fold } from '../language/fold.js';

/** Tells whether an article is of the source that somebody named: by its publisher, title, author or id. */
export function createSourceFilter(named: string): (article: Article) => boolean {
  const wanted = inWords(named);
  return ({ id, source: { publisher, title, author } }) =>
    id === named.trim() ||
    [publisher, title, author].some((name) => name !== undefined && inWords(name).includes(wanted));
}

/** Folded words with a space around each, so that a part of a name is made of whole words. */
function inWords(name: string): string {
  const words = fold(name).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return ` ${words.join(' ')} `;
}
