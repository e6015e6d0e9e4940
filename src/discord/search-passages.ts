import type { Evidence } from '../answer/answer.js';
import type { ActionContext } from './action.js';
import { scopeOf, type ListScope } from './scope.js';

/** Most passages that a search lists. */
const maxResults = 50;

/** The passages about something within a scope, best first. */
export async function searchPassages(
  query: string,
  scope: ListScope,
  { look }: Pick<ActionContext, 'look'>,
): Promise<readonly Evidence[]> {
  const { articleId, ...conditions } = scopeOf(scope);
  const answer = await look({
    text: query,
    limit: maxResults,
    scope: conditions,
    ...(articleId !== undefined && { articleId }),
  });
  return answer.kind === 'nothing' ? [] : answer.evidence;
}
