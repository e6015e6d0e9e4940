import type { Article, Passage } from './article.js';

/** What of an article is read. */
interface Readable extends Pick<Article, 'passages'> {
  readonly notes?: Article['notes'] | undefined;
}

/** All that a reader sees of an article, in reading order: its passages with its notes among them, its summary last. */
export function readingOrder({ passages, notes = [] }: Readable): readonly Passage[] {
  if (notes.length === 0) return passages;
  return [...passages, ...notes].sort(
    (one, other) => one.ordinal - other.ordinal || (one.part ?? 0) - (other.part ?? 0),
  );
}

/** The same without the summary: its paragraphs alone. */
export function paragraphsOf(article: Readable): readonly Passage[] {
  return readingOrder(article).filter(({ kind }) => kind !== 'summary');
}
