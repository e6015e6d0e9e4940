import type { AliasGroup } from '../aliases.js';
import type { Article } from '../article.js';

/** Why an article, or a whole file, is not served; or, as a warning, what of it is passed over. */
export interface ArticleFault {
  readonly path: string;
  /** Line in the file, from 1, where it is known. */
  readonly line?: number;
  /** One sentence, fit to show to whoever keeps the articles. */
  readonly reason: string;
}

/** What a store holds: the articles that can be served, and what is wrong with the others. */
export interface LoadedArticles {
  /** In a stable order: the same store gives the same order on every machine. */
  readonly articles: readonly Article[];
  readonly faults: readonly ArticleFault[];
  /** What is wrong with articles that are served all the same; absent: nothing. */
  readonly warnings?: readonly ArticleFault[];
  /** Names that stand for one another. */
  readonly aliases?: readonly AliasGroup[];
}

/** Port: where articles come from. */
export interface ArticleStore {
  /** Throws a {@link UserError} when there is nothing to read at all (a missing or empty folder). */
  load(): Promise<LoadedArticles>;
}
