import type { Article, ArticleId, Passage, PassageId } from './article.js';
import { articleOfPassage } from './identifiers.js';

/** A fixed set of articles with their passages: what one answer is given from. */
export interface Corpus {
  readonly articles: readonly Article[];
  /** Those that are not served these days, by their own word, for whoever keeps them: they are in nothing else here. */
  readonly resting: readonly Article[];
  /** All passages, article after article, in reading order. */
  readonly passages: readonly Passage[];
  /** When it was put together, in milliseconds since 1970. */
  readonly createdAtMs: number;
  article(id: ArticleId): Article | undefined;
  passage(id: PassageId): Passage | undefined;
}

export function createCorpus(
  articles: readonly Article[],
  resting: readonly Article[] = [],
): Corpus {
  const passages = articles.flatMap((article) => article.passages);
  const articleById = new Map(articles.map((article) => [article.id, article]));
  const article = (id: ArticleId): Article | undefined => articleById.get(id);
  return {
    articles,
    resting,
    passages,
    createdAtMs: Date.now(),
    article,
    passage(id) {
      const found = article(articleOfPassage(id));
      return found && passagesById(found).get(id);
    },
  };
}

/** Worked out once for an article, whatever the corpora that hold it. */
const known = new WeakMap<Article, ReadonlyMap<PassageId, Passage>>();

function passagesById(article: Article): ReadonlyMap<PassageId, Passage> {
  const before = known.get(article);
  if (before !== undefined) return before;
  const made = new Map(article.passages.map((passage) => [passage.id, passage]));
  known.set(article, made);
  return made;
}
