import type { Article, ArticleId, Passage, PassageId } from './article.js';

/** A fixed set of articles with their passages: what one answer is given from. */
export interface Corpus {
  readonly articles: readonly Article[];
  /** All passages, article after article, in reading order. */
  readonly passages: readonly Passage[];
  /** When it was put together, in milliseconds since 1970. */
  readonly createdAtMs: number;
  article(id: ArticleId): Article | undefined;
  passage(id: PassageId): Passage | undefined;
}

export function createCorpus(articles: readonly Article[]): Corpus {
  const passages = articles.flatMap((article) => article.passages);
  const articleById = new Map(articles.map((article) => [article.id, article]));
  const passageById = new Map(passages.map((passage) => [passage.id, passage]));
  return {
    articles,
    passages,
    createdAtMs: Date.now(),
    article: (id) => articleById.get(id),
    passage: (id) => passageById.get(id),
  };
}
