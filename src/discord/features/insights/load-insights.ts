import { lastDays } from '../../../insights/figures.js';
import { maxQuestions } from '../../../insights/insights.js';
import { workOutInsights, type DrawnInsights } from '../../../insights/work-out.js';
import { guildOf, type ActionContext } from '../../framework/action.js';
import type { JudgedQuestion } from '../../../store/question-log.js';

/** The questions of so many days in the person's guild, oldest first; the newest of them, if there are too many. */
export function loadQuestions(
  days: number,
  context: ActionContext,
): Promise<readonly JudgedQuestion[]> {
  const { sinceMs, untilMs } = lastDays(days, Date.now());
  return context.stores.questions.between(guildOf(context), sinceMs, untilMs, maxQuestions);
}

/** What they tell, with pictures in the person's language if they are wanted. */
export async function loadInsights(
  days: number,
  withPictures: boolean,
  context: ActionContext,
): Promise<DrawnInsights & { readonly isTruncated: boolean }> {
  const { knowledge, language } = context;
  const questions = await loadQuestions(days, context);
  const words = { locale: language.locale, ...language.text.insights.pictures };
  const drawn = await workOutInsights({
    questions,
    period: lastDays(days, Date.now()),
    articleIds: knowledge.corpus().articles.map(({ id }) => id),
    ...(withPictures && { words }),
  });
  return { ...drawn, isTruncated: questions.length === maxQuestions };
}
