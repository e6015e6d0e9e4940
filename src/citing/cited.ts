import type { Article, Passage } from '../knowledge/article.js';

/** An article, or one of its passages. */
export interface Cited {
  readonly article: Article;
  readonly passage?: Passage;
}
