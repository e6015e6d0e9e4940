import type { Article, ArticleId } from '../knowledge/article.js';
import type { Corpus } from '../knowledge/corpus.js';
import { isoDate } from '../knowledge/identifiers.js';
import { createScopeFilter, type Scope } from '../knowledge/scope.js';
import { isoPeriod } from '../language/time/iso-period.js';
import type { ClosedPeriod } from '../language/time/period.js';
import { UserError } from '../shared/errors.js';
import { didYouMean, usageError } from './arguments.js';
import { text } from './text.js';

/** Options that say which articles may answer, and when the question is asked. */
export const scopeOptions = {
  article: { type: 'string', value: 'ID', description: text.scope.article },
  publisher: { type: 'string', value: 'NAME', description: text.scope.publisher },
  tag: { type: 'string', value: 'TAG', description: text.scope.tag },
  language: { type: 'string', value: 'CODE', description: text.scope.language },
  since: { type: 'string', value: 'DAY', description: text.scope.since },
  until: { type: 'string', value: 'DAY', description: text.scope.until },
} as const;

/** The values of these options, as they were typed. */
export type ScopeValues = Readonly<Partial<Record<keyof typeof scopeOptions, string>>>;

/**
 * The scope that the options ask for; undefined for all articles. Throws a {@link UserError} when a value is none, and
 * when no article meets a condition, or all of them together: an answer would only say that nothing was found.
 */
export function parseScope(values: ScopeValues, corpus: Corpus): Scope | undefined {
  const { articles } = corpus;
  const days = parseDays(values);
  const conditions: readonly Scope[] = [
    ...(values.article === undefined ? [] : [articleScope(values.article, articles)]),
    ...(values.publisher === undefined ? [] : [publisherScope(values.publisher, articles)]),
    ...(values.tag === undefined ? [] : [tagScope(values.tag, articles)]),
    ...(values.language === undefined ? [] : [languageScope(values.language, articles)]),
    ...(days === undefined ? [] : [days]),
  ];
  if (conditions.length === 0) return undefined;
  const scope = conditions.reduce<Scope>((all, condition) => ({ ...all, ...condition }), {});
  if (articles.some(createScopeFilter(scope))) return scope;
  throw new UserError('empty-scope', text.scope.empty);
}

/** The moment that `--now` names; undefined when it is not given. */
export function parseNow(value: string | undefined): Date | undefined {
  if (value === undefined) return undefined;
  const moment = new Date(isoDate(value) ?? NaN);
  if (Number.isNaN(moment.getTime())) throw usageError(text.scope.badNow(value));
  return moment;
}

function articleScope(id: string, articles: readonly Article[]): { readonly articleId: ArticleId } {
  return { articleId: articleCalled(id, articles).id };
}

/** The article of this id. Throws a {@link UserError} that names what is near. */
export function articleCalled(id: string, articles: readonly Article[]): Article {
  const article = articles.find((candidate) => candidate.id === id);
  if (article !== undefined) return article;
  const ids = articles.map((candidate) => candidate.id);
  throw unknown('unknown-article', text.scope.unknownArticle(id), id, ids);
}

function publisherScope(publisher: string, articles: readonly Article[]): Scope {
  const scope = { publisher };
  if (hasWords(publisher) && articles.some(createScopeFilter(scope))) return scope;
  const publishers = articles.flatMap(({ source }) => source.publisher ?? []);
  throw unknown('unknown-publisher', text.scope.unknownPublisher(publisher), publisher, publishers);
}

function tagScope(tag: string, articles: readonly Article[]): Scope {
  const scope = { tag };
  if (hasWords(tag) && articles.some(createScopeFilter(scope))) return scope;
  const tags = articles.flatMap((article) => article.tags);
  throw unknown('unknown-tag', text.scope.unknownTag(tag), tag, tags);
}

function languageScope(language: string, articles: readonly Article[]): Scope {
  const scope = { language };
  if (articles.some(createScopeFilter(scope))) return scope;
  const spoken = [...new Set(articles.map((article) => article.language))].sort();
  throw new UserError('unknown-language', text.scope.unknownLanguage(language, spoken));
}

const hasWords = (value: string): boolean => /[\p{L}\p{N}]/u.test(value);

/** A message that names what is near, or else where all of them are listed. */
function unknown(
  code: string,
  message: string,
  word: string,
  choices: readonly string[],
): UserError {
  const hint = didYouMean(word, [...new Set(choices)]) ?? text.scope.articleList;
  return new UserError(code, `${message} ${hint}`);
}

function parseDays({ since, until }: ScopeValues): Scope | undefined {
  if (since === undefined && until === undefined) return undefined;
  const first = since === undefined ? undefined : parsePeriod('--since', since).from;
  const last = until === undefined ? undefined : parsePeriod('--until', until).to;
  if (first !== undefined && last !== undefined && last < first) {
    throw usageError(text.scope.daysReversed);
  }
  return {
    ...(first !== undefined && { since: first }),
    ...(last !== undefined && { until: last }),
  };
}

function parsePeriod(option: string, value: string): ClosedPeriod {
  const period = isoPeriod(value);
  if (period === undefined) throw usageError(text.scope.badDay(option, value));
  return period;
}
