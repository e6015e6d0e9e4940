import type { Evidence } from '../../../answer/answer.js';
import type { ActionContext } from '../../framework/action.js';
import { scopeOf, type ListScope } from '../../ui/scope.js';

/** Most passages that a search lists. */
const maxResults = 50;

/** What a search found. */
export interface FoundPassages {
  /** Best first. */
  readonly passages: readonly Evidence[];
  /** They have only some of what was searched for. */
  readonly areNear: boolean;
}

/** The passages about something within a scope; where there are none, a few that come near it. */
export async function searchPassages(
  query: string,
  scope: ListScope,
  { look }: Pick<ActionContext, 'look'>,
): Promise<FoundPassages> {
  const { articleId, ...conditions } = scopeOf(scope);
  const answer = await look({
    text: query,
    limit: maxResults,
    scope: conditions,
    ...(articleId !== undefined && { articleId }),
  });
  return answer.kind === 'nothing'
    ? { passages: answer.nearest ?? [], areNear: true }
    : { passages: answer.evidence, areNear: false };
}
