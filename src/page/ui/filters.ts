import type { Article } from '../../knowledge/article.js';
import type { Corpus } from '../../knowledge/corpus.js';
import type { Scope } from '../../knowledge/scope.js';
import { isoPeriod } from '../../language/time/iso-period.js';

/** What a list or a search is narrowed down to, as the address says it; empty: not narrowed. */
export interface Filters {
  readonly publisher: string;
  readonly tag: string;
  /** A year, a month or a day; whatever somebody typed. */
  readonly since: string;
  readonly until: string;
}

export function filtersIn(parameters: URLSearchParams): Filters {
  const valueOf = (name: string): string => (parameters.get(name) ?? '').trim();
  return {
    publisher: valueOf('publisher'),
    tag: valueOf('tag'),
    since: valueOf('since'),
    until: valueOf('until'),
  };
}

/** The first of the dates that is none. */
export function badDateIn({ since, until }: Filters): string | undefined {
  return [since, until].find((date) => date !== '' && isoPeriod(date) === undefined);
}

/** Which articles that are. A date that is none narrows nothing. */
export function scopeOf({ publisher, tag, since, until }: Filters): Scope {
  const first = isoPeriod(since)?.from;
  const last = isoPeriod(until)?.to;
  return {
    ...(publisher !== '' && { publisherName: publisher }),
    ...(tag !== '' && { tag }),
    ...(first !== undefined && { since: first }),
    ...(last !== undefined && { until: last }),
  };
}

/** What can be chosen from, most used first. */
export interface Choices {
  readonly publishers: readonly string[];
  readonly tags: readonly string[];
}

/** More than that nobody looks through in a list. */
const maxChoices = 150;

/** Counted once for a corpus, whatever the pages that show it. */
const known = new WeakMap<readonly Article[], Choices>();

export function choicesOf({ articles }: Pick<Corpus, 'articles'>): Choices {
  const before = known.get(articles);
  if (before !== undefined) return before;
  const made = {
    publishers: mostUsed(articles.flatMap(({ source }) => source.publisher ?? [])),
    tags: mostUsed(articles.flatMap(({ tags }) => tags)),
  };
  known.set(articles, made);
  return made;
}

function mostUsed(names: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .sort(([one, ones], [other, others]) => others - ones || (one < other ? -1 : 1))
    .slice(0, maxChoices)
    .map(([name]) => name);
}
