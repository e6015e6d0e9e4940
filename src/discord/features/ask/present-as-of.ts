import { ComponentType, type APIComponentInContainer } from 'discord.js';
import { isoPeriod } from '../../../language/time/iso-period.js';
import { UserError } from '../../../shared/errors.js';
import { bounds } from '../../../store/bounds.js';
import type { ActionContext } from '../../framework/action.js';
import { articleCalled } from '../../ui/article-called.js';
import { inline } from '../../ui/inline.js';
import { removeButton } from '../../ui/passage-view.js';
import { questionPart } from '../../ui/parts.js';
import { buttonRow, textDisplay, type Reply } from '../../ui/reply.js';
import { formatDate } from '../../ui/source-line.js';
import { renderAnswer } from './answer-reply.js';

/** What is asked of a day. */
export interface AskedOfThen {
  readonly question: string;
  readonly article?: string | undefined;
}

/** In the currency of `cost`. */
const maxTypedCost = 120;
const maxQuestionCost = 400;

/** Of `2025-06-01`. */
const dayLength = 10;

/**
 * Asks what the server's own articles said at the end of a day. The answer has no buttons: they would lead to what the articles say
 * today. Throws a `UserError` for what is no day, has not come yet, or was before the first article.
 */
export async function presentAsOf(
  typed: string,
  { question, article }: AskedOfThen,
  context: ActionContext,
): Promise<Reply> {
  const { language, ownLanguage, audience } = context;
  const day = dayTyped(typed, context);
  const { past: words } = ownLanguage.text.answer;
  const then = await context.past(day);
  if (then === undefined) throw new UserError('no-revisions', words.noRevisions);
  if (then.kind === 'before') {
    throw new UserError('before-history', words.before(formatDate(day, ownLanguage.locale)));
  }
  const { knowledge, isCut } = then;
  const asked =
    article === undefined
      ? undefined
      : articleCalled(article, knowledge.corpus(), ownLanguage.text);
  const answer = await knowledge.answer({
    text: question,
    ...(asked !== undefined && { articleId: asked.id }),
  });
  const shown = renderAnswer(answer, { language, audience, showQuestion: false, examples: [] });
  const { past } = language.text.answer;
  const note = [
    past.asOf(formatDate(day, language.locale)),
    ...(isCut ? [past.isCut(bounds.revisions)] : []),
  ];
  const [container] = shown.components;
  const components: APIComponentInContainer[] = [
    ...questionPart(inline(question, maxQuestionCost)),
    textDisplay(note.join('\n')),
    ...container.components.filter(({ type }) => type !== ComponentType.ActionRow),
    ...buttonRow(removeButton(audience)),
  ];
  // What was said then is not to be put right.
  return { components: [{ ...container, components }] };
}

function dayTyped(typed: string, { ownLanguage }: ActionContext): string {
  const { past } = ownLanguage.text.answer;
  const day = typed.trim();
  if (day.length !== dayLength || isoPeriod(day) === undefined) {
    throw new UserError('bad-day', past.badDay(inline(typed, maxTypedCost)));
  }
  if (Date.parse(day) > Date.now()) {
    throw new UserError('future-day', past.future(formatDate(day, ownLanguage.locale)));
  }
  return day;
}
