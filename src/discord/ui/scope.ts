import type { Article } from '../../knowledge/article.js';
import type { Corpus } from '../../knowledge/corpus.js';
import { createScopeFilter, type Scope } from '../../knowledge/scope.js';
import { fold } from '../../language/fold.js';
import { isoPeriod } from '../../language/time/iso-period.js';
import { UserError } from '../../shared/errors.js';
import { articleByKey, articleKey, hash } from './passage-reference.js';
import { inline } from './inline.js';
import type { Text } from '../text/text.js';

/** What a list is narrowed down to, as it says so and as its buttons remember it. */
export interface ListScope {
  readonly article?: Article;
  /** As the articles spell it. */
  readonly publisher?: string;
  /** In place of a publisher: words on end, as typed, that several have in their names; at most 24 characters. */
  readonly publisherWords?: string;
  /** As the articles spell it. */
  readonly tag?: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; both ends belong to it. */
  readonly since?: string;
  readonly until?: string;
}

/** Which articles that are. */
export function scopeOf(list: ListScope): Scope {
  const { article, publisher, publisherWords, tag, since, until } = list;
  const first = since === undefined ? undefined : isoPeriod(since)?.from;
  const last = until === undefined ? undefined : isoPeriod(until)?.to;
  return {
    ...(article !== undefined && { articleId: article.id }),
    ...(publisher !== undefined && { publisherName: publisher }),
    ...(publisherWords !== undefined && { publisher: publisherWords }),
    ...(tag !== undefined && { tag }),
    ...(first !== undefined && { since: first }),
    ...(last !== undefined && { until: last }),
  };
}

/**
 * The publisher that a person means: the one that is called so, or the only one whose name contains it; else all with
 * these words in their names. Throws a `UserError` for none.
 */
export function publisherCalled(
  name: string,
  { articles }: Corpus,
  text: Text,
): Pick<ListScope, 'publisher' | 'publisherWords'> {
  const names = articles.flatMap(({ source }) => source.publisher ?? []);
  const publisher = called(name, names);
  if (publisher !== undefined) return { publisher };
  const publisherWords = name.replace(/\s+/gu, ' ').trim();
  const isMeant = /[\p{L}\p{N}]/u.test(name) && shortWords.test(publisherWords);
  if (isMeant && articles.some(createScopeFilter({ publisher: name }))) return { publisherWords };
  throw new UserError('unknown-publisher', text.errors.unknownPublisher(inline(name, 120)));
}

/** The same of a tag. */
export function tagCalled(name: string, { articles }: Corpus, text: Text): string {
  const found = called(
    name,
    articles.flatMap(({ tags }) => tags),
  );
  if (found !== undefined) return found;
  throw new UserError('unknown-tag', text.errors.unknownTag(inline(name, 120)));
}

/** A year, month or day as it was typed; throws a `UserError` for anything else. */
export function dateTyped(typed: string, text: Text): string {
  const date = typed.trim();
  if (isoPeriod(date) !== undefined) return date;
  throw new UserError('bad-date', text.errors.badDate(inline(typed, 120)));
}

/** A scope in a custom id: at most 81 characters, since no list is narrowed to an article and a tag and publishers' words. */
export function encodeScope(scope: ListScope): readonly string[] {
  const { article, publisher, publisherWords, tag, since, until } = scope;
  return [
    article === undefined ? '' : articleKey(article.id),
    publisherWords === undefined ? hashOf(publisher) : `${wordsMark}${publisherWords}`,
    hashOf(tag),
    since ?? '',
    until ?? '',
  ];
}

/** Undefined when what it names is in the corpus no more. */
export function decodeScope(fields: readonly string[], corpus: Corpus): ListScope | undefined {
  const [key = '', publisherField = '', tagHash = '', since = '', until = ''] = fields;
  const { articles } = corpus;
  const article = key === '' ? undefined : articleByKey(key, corpus);
  const publisherWords = publisherField.startsWith(wordsMark)
    ? publisherField.slice(wordsMark.length)
    : undefined;
  const publisherHash = publisherWords === undefined ? publisherField : '';
  const publisher = articles
    .map(({ source }) => source.publisher)
    .find((name) => hashOf(name) === publisherHash);
  const tag = articles.flatMap(({ tags }) => tags).find((name) => hashOf(name) === tagHash);
  if (key !== '' && article === undefined) return undefined;
  if (publisherHash !== '' && publisher === undefined) return undefined;
  if (tagHash !== '' && tag === undefined) return undefined;
  return {
    ...(article !== undefined && { article }),
    ...(publisherHash !== '' && publisher !== undefined && { publisher }),
    ...(publisherWords !== undefined && { publisherWords }),
    ...(tagHash !== '' && tag !== undefined && { tag }),
    ...(since !== '' && { since }),
    ...(until !== '' && { until }),
  };
}

const nameHashLength = 8;

/** Before words as they were typed; no hash has it. */
const wordsMark = '=';

/** Words that fit into a custom id beside all else, and need no escaping there. */
const shortWords = /^[^:%]{1,24}$/u;

/** Empty for no name. */
function hashOf(name: string | undefined): string {
  return name === undefined ? '' : hash(name, nameHashLength);
}

/** The one that is called so, or the only one that contains it. */
function called(name: string, names: readonly string[]): string | undefined {
  const distinct = [...new Set(names)];
  const wanted = fold(name).trim();
  const containing = distinct.filter((each) => fold(each).includes(wanted));
  return (
    distinct.find((each) => each === name) ??
    distinct.find((each) => fold(each).trim() === wanted) ??
    (containing.length === 1 ? containing[0] : undefined)
  );
}
