import { fold } from '../language/fold.js';
import type { Article } from './article.js';

/**
 * What somebody may see where they are. Plain data, so that it can travel to an index; made by `sightOf`. Tags and publishers
 * are compared whatever their case, accents and spaces; {@link anyArticle} stands for every article.
 */
export interface Sight {
  /** Only articles with one of these tags, or of one of these publishers; absent: all. */
  readonly shelf?: { readonly tags: readonly string[]; readonly publishers: readonly string[] };
  /** No article with any of these tags. */
  readonly hiddenTags?: readonly string[];
}

/** In the place of a tag: every article, with tags and without. */
export const anyArticle = '*';

/** By what a tag or the name of a publisher is compared. */
export function labelKey(label: string): string {
  return fold(label).replace(/\s+/gu, ' ').trim();
}

/** Tells which articles may be seen. */
export function createSightFilter({
  shelf,
  hiddenTags = [],
}: Sight): (article: Article) => boolean {
  const tags = keysOf(shelf?.tags ?? []);
  const publishers = keysOf(shelf?.publishers ?? []);
  const hidden = keysOf(hiddenTags);
  return (article) => {
    const own = labelsOf(article);
    if (own.tags.some((tag) => hidden.has(tag))) return false;
    if (shelf === undefined) return true;
    return own.tags.some((tag) => tags.has(tag)) || publishers.has(own.publisher);
  };
}

const keysOf = (labels: readonly string[]): ReadonlySet<string> => new Set(labels.map(labelKey));

interface Labels {
  readonly tags: readonly string[];
  /** Empty without one: no shelf names it so. */
  readonly publisher: string;
}

/** Folded once for an article, whatever the questions put to it. */
const known = new WeakMap<Article, Labels>();

function labelsOf(article: Article): Labels {
  const before = known.get(article);
  if (before !== undefined) return before;
  const made: Labels = {
    tags: [anyArticle, ...article.tags.map(labelKey)],
    publisher: labelKey(article.source.publisher ?? ''),
  };
  known.set(article, made);
  return made;
}
