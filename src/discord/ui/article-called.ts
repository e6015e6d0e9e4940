import type { Article } from '../../knowledge/article.js';
import type { Corpus } from '../../knowledge/corpus.js';
import { UserError } from '../../shared/errors.js';
import { inline } from './inline.js';
import type { Text } from '../text/text.js';

/** By its id, which a suggestion carries, or by its title, or by what only one title contains. */
export function articleCalled(name: string, { articles }: Corpus, text: Text): Article {
  const found = findArticle(name, articles);
  if (found !== undefined) return found;
  throw new UserError('unknown-article', text.errors.unknownArticle(inline(name, 120)));
}

/** Those whose title contains a name. */
export function articlesContaining(name: string, articles: readonly Article[]): readonly Article[] {
  const wanted = fold(name);
  return articles.filter((article) => fold(article.source.title).includes(wanted));
}

/** The same as `articleCalled` among some articles; undefined for none. */
export function findArticle(name: string, articles: readonly Article[]): Article | undefined {
  const wanted = fold(name);
  const containing = articlesContaining(name, articles);
  return (
    articles.find((article) => article.id === name) ??
    articles.find((article) => fold(article.id) === wanted) ??
    articles.find((article) => fold(article.source.title) === wanted) ??
    (containing.length === 1 ? containing[0] : undefined)
  );
}

function fold(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().toLowerCase();
}
