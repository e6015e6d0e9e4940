import { createHash } from 'node:crypto';
import { fold } from '../language/fold.js';
import { articleId } from '../knowledge/identifiers.js';
import type { ArticleId } from '../knowledge/article.js';

/** Most characters of a title that its id shows. */
const maxSlugLength = 60;

/**
 * The id of an article that has none of its own: the words of its title, as far as they are Latin, and eight digits that are
 * its address's, else its title's. The same page read again has the same eight digits, though its headline may have changed.
 */
export function articleIdFor(title: string, url: string | undefined): ArticleId {
  const digits = createHash('sha256')
    .update(url ?? title)
    .digest('hex')
    .slice(0, 8);
  const slug = slugOf(title);
  const id = articleId(slug === '' ? `article-${digits}` : `${slug}-${digits}`);
  if (id === undefined) throw new Error('A slug is always an id.');
  return id;
}

/** Lower-case words of ASCII letters and digits, joined by hyphens; cut at the end of a word. */
function slugOf(title: string): string {
  const words =
    fold(title)
      .replace(/['’]/g, '')
      .match(/[a-z0-9]+/g) ?? [];
  let slug = '';
  for (const word of words) {
    const next = slug === '' ? word : `${slug}-${word}`;
    if (next.length > maxSlugLength) break;
    slug = next;
  }
  return slug;
}
