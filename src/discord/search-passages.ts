import type { Evidence } from '../answer/answer.js';
import type { ActionContext } from './action.js';
import { isWithin, type Scope } from './scope.js';

/** Most passages that a search lists. */
const maxResults = 50;

/** The passages about something within a scope, best first. */
export async function searchPassages(
  query: string,
  scope: Scope,
  { ask }: Pick<ActionContext, 'ask'>,
): Promise<readonly Evidence[]> {
  const { article } = scope;
  const answer = await ask({
    text: query,
    limit: maxResults,
    ...(article !== undefined && { articleId: article.id }),
  });
  return answer.kind === 'nothing'
    ? []
    : answer.evidence.filter((each) => isWithin(each.article, scope));
}
