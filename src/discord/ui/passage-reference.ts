import { createHash } from 'node:crypto';
import type { Article, Passage } from '../../knowledge/article.js';
import type { Corpus } from '../../knowledge/corpus.js';
import { articleId, passageId } from '../../knowledge/identifiers.js';

/** A passage as a custom id names it: short enough whatever the article is called, and aware of its content. */
export interface PassageReference {
  /** See {@link articleKey}. */
  readonly articleKey: string;
  /** Ordinal, and the part of a long paragraph after a dot: `12`, `12.3`. */
  readonly position: string;
  /** Short hash of the text as it was; undefined in ids that had none. */
  readonly print?: string;
}

export interface ResolvedPassage {
  readonly article: Article;
  readonly passage: Passage;
  /** The text is no longer the one that the reference was made of. */
  readonly hasChanged: boolean;
}

/** UTF-16 units of an article id that is its own key; longer ones are hashed, to leave room in a custom id. */
const longestPlainKey = 32;

export function referenceTo(passage: Passage): PassageReference {
  return {
    articleKey: articleKey(passage.articleId),
    position: positionOf(passage),
    print: hash(passage.text, 6),
  };
}

/** `key#position:print` as one text of at most 60 characters, for the value of a menu's option. */
export function encodeReference({ articleKey: key, position, print }: PassageReference): string {
  return `${key}#${position}${print === undefined ? '' : `:${print}`}`;
}

/** At most 12 digits a number: an ordinal beyond that is none of ours. */
const referencePattern = /^([A-Za-z0-9._~-]{1,80})#(\d{1,9}(?:\.\d{1,9})?)(?::([\w-]{6}))?$/u;

export function decodeReference(text: string): PassageReference | undefined {
  const [, key, position, print] = referencePattern.exec(text) ?? [];
  if (key === undefined || position === undefined) return undefined;
  return { articleKey: key, position, ...(print !== undefined && { print }) };
}

/** The passage as it is now; undefined when there is no such passage any more. */
export function resolvePassage(
  reference: PassageReference,
  corpus: Corpus,
): ResolvedPassage | undefined {
  const article = articleByKey(reference.articleKey, corpus);
  if (article === undefined) return undefined;
  const [ordinal, part] = reference.position.split('.').map(Number);
  const passage =
    ordinal === undefined ? undefined : corpus.passage(passageId(article.id, ordinal, part));
  if (passage === undefined) return undefined;
  const hasChanged = reference.print !== undefined && reference.print !== hash(passage.text, 6);
  return { article, passage, hasChanged };
}

export function positionOf({ ordinal, part }: Pick<Passage, 'ordinal' | 'part'>): string {
  return part === undefined ? String(ordinal) : `${ordinal}.${part}`;
}

/** The article's id, or `~` and a hash of it when it is long. */
export function articleKey(id: string): string {
  return id.length <= longestPlainKey ? id : `~${hash(id, 16)}`;
}

export function articleByKey(key: string, corpus: Corpus): Article | undefined {
  if (!key.startsWith('~')) {
    const id = articleId(key);
    return id && corpus.article(id);
  }
  return longKeys(corpus).get(key);
}

/** Worked out once for a corpus, which never changes. */
const longKeysOf = new WeakMap<Corpus, ReadonlyMap<string, Article>>();

function longKeys(corpus: Corpus): ReadonlyMap<string, Article> {
  const known = longKeysOf.get(corpus);
  if (known !== undefined) return known;
  const long = corpus.articles.filter(({ id }) => id.length > longestPlainKey);
  const keys = new Map(long.map((article) => [articleKey(article.id), article]));
  longKeysOf.set(corpus, keys);
  return keys;
}

/** The first characters of a hash, 6 bits each, of `[A-Za-z0-9_-]`. */
export function hash(text: string, length: number): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, length);
}
