import {
  createKnowledgeBase,
  type KnowledgeBase,
} from '../../../src/answer/serve/knowledge-base.js';
import { buildLocalIndex } from '../../../src/search/local-index.js';
import { articleOf, type ArticleParts } from '../../contracts/articles.js';

export interface ArticleSpec extends ArticleParts {
  readonly id: string;
}

export function knowledgeOf(...specs: readonly ArticleSpec[]): Promise<KnowledgeBase> {
  const articles = specs.map((spec) => articleOf(spec.id, spec));
  return createKnowledgeBase(articles, buildLocalIndex);
}
