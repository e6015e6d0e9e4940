import type { Question } from '../answer/answer.js';
import { articleId } from '../knowledge/identifiers.js';
import type { Corpus } from '../knowledge/corpus.js';
import { createScopeFilter, type Scope } from '../knowledge/scope.js';
import { isoPeriod } from '../language/time/iso-period.js';
import { UserError } from '../shared/errors.js';
import type { AskedQuestion, Conditions } from './asked.js';

/** A question as the engine takes it. Throws a {@link UserError} where no article meets its conditions. */
export function questionAsked(asked: AskedQuestion, corpus: Corpus): Question {
  const { question, limit, after } = asked;
  return {
    text: question,
    ...(limit !== undefined && { limit }),
    ...(after !== undefined && { after: after.map((earlier) => ({ question: earlier })) }),
    ...conditionsOf(asked, corpus),
  };
}

/** The conditions as the engine takes them; throws like {@link questionAsked}: an answer would only say that nothing was found. */
export function conditionsOf(
  conditions: Conditions,
  corpus: Corpus,
): Pick<Question, 'articleId' | 'scope'> {
  const scope = scopeOf(conditions);
  if (Object.keys(scope).length === 0) return {};
  if (!corpus.articles.some(createScopeFilter(scope))) {
    throw new UserError('empty-scope', 'No article meets these conditions.');
  }
  const { articleId: id, ...others } = scope;
  return {
    ...(id !== undefined && { articleId: id }),
    ...(Object.keys(others).length > 0 && { scope: others }),
  };
}

function scopeOf({ article, publisher, tag, language, since, until }: Conditions): Scope {
  const id = article === undefined ? undefined : articleId(article);
  if (article !== undefined && id === undefined) {
    throw new UserError('unknown-article', 'This is no id of an article.');
  }
  const first = since === undefined ? undefined : isoPeriod(since)?.from;
  const last = until === undefined ? undefined : isoPeriod(until)?.to;
  return {
    ...(id !== undefined && { articleId: id }),
    ...(publisher !== undefined && { publisher }),
    ...(tag !== undefined && { tag }),
    ...(language !== undefined && { language }),
    ...(first !== undefined && { since: first }),
    ...(last !== undefined && { until: last }),
  };
}
