import { createKnowledgeBase, type KnowledgeBase } from '../../../src/answer/knowledge-base.js';
import type { Article, Source } from '../../../src/knowledge/article.js';
import { articleId, passageId } from '../../../src/knowledge/identifiers.js';
import { buildMiniSearchIndex } from '../../../src/search/minisearch-index.js';

/** An article as far as a test cares about it. */
export interface ArticleSpec {
  readonly id: string;
  readonly paragraphs: readonly string[];
  readonly source?: Partial<Source>;
  readonly tags?: readonly string[];
  readonly questions?: readonly string[];
  readonly summary?: string;
}

export function article(spec: ArticleSpec): Article {
  const id = articleId(spec.id);
  if (id === undefined) throw new Error('not an article id');
  return {
    id,
    source: { title: spec.id, ...spec.source },
    language: 'en',
    tags: spec.tags ?? [],
    questions: spec.questions ?? [],
    ...(spec.summary !== undefined && { summary: spec.summary }),
    passages: spec.paragraphs.map((text, index) => ({
      id: passageId(id, index + 1),
      articleId: id,
      ordinal: index + 1,
      kind: 'paragraph',
      text,
      headings: [],
    })),
    paragraphCount: spec.paragraphs.length,
  };
}

export function knowledgeOf(...specs: readonly ArticleSpec[]): Promise<KnowledgeBase> {
  return createKnowledgeBase(specs.map(article), buildMiniSearchIndex);
}
