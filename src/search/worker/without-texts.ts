import type { Article } from '../../knowledge/article.js';

/** The article with empty passages: all that an index has to know of it once its words are counted. */
export function withoutTexts(article: Article): Article {
  return { ...article, passages: article.passages.map((passage) => ({ ...passage, text: '' })) };
}
