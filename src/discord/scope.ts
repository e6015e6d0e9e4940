import type { Article } from '../knowledge/article.js';
import type { Corpus } from '../knowledge/corpus.js';
import { isoDate } from '../knowledge/identifiers.js';
import { fold } from '../language/fold.js';
import { UserError } from '../shared/errors.js';
import { articleByKey, articleKey, hash } from './passage-reference.js';
import { inline } from './render/inline.js';
import type { Text } from './text/text.js';

/** What a list is narrowed down to. */
export interface Scope {
  readonly article?: Article;
  /** As the articles spell it. */
  readonly publisher?: string;
  readonly tag?: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; both ends belong to it. */
  readonly since?: string;
  readonly until?: string;
}

/** Whether an article is within the scope. One without a date is in no period. */
export function isWithin(article: Article, scope: Scope): boolean {
  const { publisher, published } = article.source;
  const day = published?.slice(0, 10);
  return (
    (scope.article === undefined || scope.article.id === article.id) &&
    (scope.publisher === undefined || scope.publisher === publisher) &&
    (scope.tag === undefined || article.tags.includes(scope.tag)) &&
    (scope.since === undefined || (day !== undefined && day >= scope.since)) &&
    (scope.until === undefined ||
      (day !== undefined && day.slice(0, scope.until.length) <= scope.until))
  );
}

/** A publisher as the articles spell it, from what a person typed; throws a `UserError` for none. */
export function publisherCalled(name: string, { articles }: Corpus, text: Text): string {
  const names = articles.flatMap(({ source }) => source.publisher ?? []);
  const found = called(name, names);
  if (found !== undefined) return found;
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

/** A year, month or day as it is compared; throws a `UserError` for anything else. */
export function dateTyped(typed: string, text: Text): string {
  const date = /^\d{4}(?:-\d{2}){0,2}$/u.exec(typed.trim())?.[0] ?? '';
  if (isoDate(`${date}-01-01`.slice(0, 10)) !== undefined) return date;
  throw new UserError('bad-date', text.errors.badDate(inline(typed, 120)));
}

/** A scope in a custom id: at most 76 characters, whatever its articles are called. */
export function encodeScope({ article, publisher, tag, since, until }: Scope): readonly string[] {
  return [
    article === undefined ? '' : articleKey(article.id),
    publisher === undefined ? '' : hash(publisher, nameHashLength),
    tag === undefined ? '' : hash(tag, nameHashLength),
    since ?? '',
    until ?? '',
  ];
}

/** Undefined when what it names is in the corpus no more. */
export function decodeScope(fields: readonly string[], corpus: Corpus): Scope | undefined {
  const [key = '', publisherHash = '', tagHash = '', since = '', until = ''] = fields;
  const { articles } = corpus;
  const article = key === '' ? undefined : articleByKey(key, corpus);
  const publisher = articles
    .map(({ source }) => source.publisher)
    .find((name) => name !== undefined && hash(name, nameHashLength) === publisherHash);
  const tag = articles
    .flatMap(({ tags }) => tags)
    .find((name) => hash(name, nameHashLength) === tagHash);
  if (key !== '' && article === undefined) return undefined;
  if (publisherHash !== '' && publisher === undefined) return undefined;
  if (tagHash !== '' && tag === undefined) return undefined;
  return {
    ...(article !== undefined && { article }),
    ...(publisherHash !== '' && publisher !== undefined && { publisher }),
    ...(tagHash !== '' && tag !== undefined && { tag }),
    ...(since !== '' && { since }),
    ...(until !== '' && { until }),
  };
}

const nameHashLength = 8;

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
