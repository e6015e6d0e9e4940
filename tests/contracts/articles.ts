import type { Article, ArticleId } from '../../src/knowledge/article.js';
import { articleId, isoDate, passageId } from '../../src/knowledge/identifiers.js';

export interface ArticleParts {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly publisher?: string;
  readonly language?: string;
  /** ISO 8601. */
  readonly published?: string;
  readonly tags?: readonly string[];
}

export function idOf(id: string): ArticleId {
  const valid = articleId(id);
  if (valid === undefined) throw new Error(`${id} is no article id.`);
  return valid;
}

/** An article made of whole paragraphs, for tests that need no file. */
export function articleOf(name: string, parts: ArticleParts): Article {
  const { title, paragraphs, publisher, language = 'en', tags = [] } = parts;
  const id = idOf(name);
  const published = isoDate(parts.published ?? '');
  return {
    id,
    source: {
      title,
      ...(publisher !== undefined && { publisher }),
      ...(published !== undefined && { published }),
    },
    language,
    tags,
    questions: [],
    paragraphCount: paragraphs.length,
    passages: paragraphs.map((text, index) => ({
      id: passageId(id, index + 1),
      articleId: id,
      ordinal: index + 1,
      kind: 'paragraph',
      text,
      headings: [],
    })),
  };
}
