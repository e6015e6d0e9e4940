import type { Highlight } from '../../../answer/answer.js';
import type { Article, Passage } from '../../../knowledge/article.js';
import type { Corpus } from '../../../knowledge/corpus.js';
import { UserError } from '../../../shared/errors.js';
import type { ActionContext } from '../../framework/action.js';
import type { Answered } from '../../ui/controls.js';
import { positionOf, resolvePassage, type PassageReference } from '../../ui/passage-reference.js';

/** A passage that a button leads to, as it is now. */
export interface PresentPassage {
  readonly article: Article;
  readonly passage: Passage;
  /** The sentence that answered, when it is in this passage and the passage is what it was. */
  readonly highlights: readonly Highlight[];
  /** Says so when the passage is not what it was. */
  readonly notes: readonly string[];
}

/** Throws a `UserError` when the passage is in no article any more. */
export function presentPassage(
  reference: PassageReference,
  corpus: Corpus,
  { language, ownLanguage }: Pick<ActionContext, 'language' | 'ownLanguage'>,
  answered?: Answered,
): PresentPassage {
  const resolved = resolvePassage(reference, corpus);
  if (resolved === undefined)
    throw new UserError('passage-gone', ownLanguage.text.errors.passageGone);
  const { article, passage, hasChanged } = resolved;
  const isAnswer =
    answered?.position === positionOf(passage) &&
    !hasChanged &&
    answered.end <= passage.text.length;
  return {
    article,
    passage,
    highlights: isAnswer ? [{ start: answered.start, end: answered.end }] : [],
    notes: hasChanged ? [language.text.answer.changed] : [],
  };
}
