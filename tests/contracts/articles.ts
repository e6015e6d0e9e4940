import type { Article, ArticleId, Source } from '../../src/knowledge/article.js';
import { articleId, isoDate, passageId } from '../../src/knowledge/identifiers.js';

/** An article as far as a test cares about it. */
export interface ArticleParts {
  readonly paragraphs: readonly string[];
  /** The article's id unless told. */
  readonly title?: string;
  readonly publisher?: string;
  readonly language?: string;
  /** ISO 8601. */
  readonly published?: string;
  /** In place of these, or beside them. */
  readonly source?: Partial<Source>;
  readonly tags?: readonly string[];
  readonly questions?: readonly string[];
  readonly summary?: string;
  /** Above each paragraph; none unless told. */
  readonly headings?: readonly string[];
}

export function idOf(id: string): ArticleId {
  const valid = articleId(id);
  if (valid === undefined) throw new Error(`${id} is no article id.`);
  return valid;
}

/** An article made of whole paragraphs, for tests that need no file. */
export function articleOf(name: string, parts: ArticleParts): Article {
  const { title = name, paragraphs, publisher, language = 'en', tags = [], summary } = parts;
  const id = idOf(name);
  const published = isoDate(parts.published ?? '');
  return {
    id,
    source: {
      title,
      ...(publisher !== undefined && { publisher }),
      ...(published !== undefined && { published }),
      ...parts.source,
    },
    language,
    tags,
    questions: parts.questions ?? [],
    ...(summary !== undefined && { summary }),
    paragraphCount: paragraphs.length,
    passages: paragraphs.map((text, index) => ({
      id: passageId(id, index + 1),
      articleId: id,
      ordinal: index + 1,
      kind: 'paragraph',
      text,
      headings: parts.headings?.slice(index, index + 1) ?? [],
    })),
  };
}
