import { isoPeriod } from '../../language/time/iso-period.js';
import type { Condition } from '../../language/exact-words.js';
import { primarySubtag } from '../../language/languages/index.js';
import type { Article } from '../../knowledge/article.js';
import { createScopeFilter, type Scope } from '../../knowledge/scope.js';
import { nearest } from '../../shared/nearest.js';
import type { UnknownCondition } from '../answer.js';

/** The conditions that a question names, as scopes which all have to hold; or the first that no article could meet. */
export function readConditions(
  conditions: readonly Condition[],
  articles: readonly Article[],
): { readonly scopes: readonly Scope[] } | { readonly unknown: UnknownCondition } {
  const scopes: Scope[] = [];
  for (const { name, value } of conditions) {
    const scope = scopeOf({ name, value });
    const isMet = scope !== undefined && (isDay(name) || articles.some(createScopeFilter(scope)));
    if (!isMet) return { unknown: { name, typed: value, near: nearNames(name, value, articles) } };
    scopes.push(scope);
  }
  return { scopes };
}

const isDay = (name: Condition['name']): boolean => name === 'since' || name === 'until';

function scopeOf({ name, value }: Condition): Scope | undefined {
  switch (name) {
    case 'tag':
      return { tag: value };
    case 'publisher':
      return { publisher: value };
    case 'lang':
      return { language: value };
    case 'since': {
      const since = isoPeriod(value)?.from;
      return since === undefined ? undefined : { since };
    }
    case 'until': {
      const until = isoPeriod(value)?.to;
      return until === undefined ? undefined : { until };
    }
  }
}

/** Names that articles have and that somebody may have meant, nearest first; of languages all. */
function nearNames(
  name: Condition['name'],
  value: string,
  articles: readonly Article[],
): readonly string[] {
  switch (name) {
    case 'tag':
      return nearest(value, [...new Set(articles.flatMap(({ tags }) => tags))]);
    case 'publisher':
      return nearest(value, [...new Set(articles.flatMap(({ source }) => source.publisher ?? []))]);
    case 'lang':
      return [...new Set(articles.map(({ language }) => primarySubtag(language)))].sort();
    case 'since':
    case 'until':
      return [];
  }
}
