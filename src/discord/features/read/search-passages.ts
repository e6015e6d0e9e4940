import { mostResults, type Evidence, type NothingAnswer } from '../../../answer/answer.js';
import type { Language } from '../../text/languages.js';
import { unknownCondition } from '../ask/index.js';
import type { ActionContext } from '../../framework/action.js';
import { scopeOf, type ListScope } from '../../ui/scope.js';

/** What a search found. */
export interface FoundPassages {
  /** Best first. */
  readonly passages: readonly Evidence[];
  /** They have only some of what was searched for. */
  readonly areNear: boolean;
  /** Why there are none, where that is for the exact words or the conditions of the search. */
  readonly note?: string;
}

/** The passages about something within a scope; where there are none, a few that come near it. */
export async function searchPassages(
  query: string,
  scope: ListScope,
  { look, language }: Pick<ActionContext, 'look' | 'language'>,
): Promise<FoundPassages> {
  const { articleId, ...conditions } = scopeOf(scope);
  const answer = await look({
    text: query,
    limit: mostResults,
    scope: conditions,
    ...(articleId !== undefined && { articleId }),
  });
  return answer.kind === 'nothing'
    ? { passages: answer.nearest ?? [], areNear: true, ...whyNothing(answer, language) }
    : { passages: answer.evidence, areNear: false };
}

function whyNothing(
  { reason, unknown }: NothingAnswer,
  language: Language,
): Pick<FoundPassages, 'note'> {
  if (unknown !== undefined) return { note: unknownCondition(unknown, language) };
  return reason === 'not-exact' ? { note: language.text.answer.nothing[reason] } : {};
}
