import { UserError } from '../../../shared/errors.js';
import { guildOf, type ActionContext } from '../../framework/action.js';
import type { InsightsState } from './insights-controls.js';
import { loadInsights } from './load-insights.js';
import { articlesView } from './views/articles-view.js';
import { insightsCard } from './views/insights-card.js';
import { overviewParts, pictureFile } from './views/overview.js';
import { pinsView } from './views/pins-view.js';
import { topQuestions, unansweredQuestions } from './views/question-lists.js';
import { renderMending } from './views/mending.js';
import { textDisplay, type Reply } from '../../ui/reply.js';

/** Passages offered to be pinned: as many as a menu holds. */
const offeredPassages = 25;

/** One part of what people ask in a guild. */
export async function showInsights(
  state: InsightsState,
  context: ActionContext,
  note?: string,
): Promise<Reply> {
  const { knowledge, language, stores } = context;
  const { view, days } = state;
  const { text } = language;
  if (view === 'pins') {
    const pins = await stores.pins.list(guildOf(context));
    const parts = pinsView(pins, state, knowledge.corpus(), language);
    return insightsCard(state, parts, language, note === undefined ? {} : { note });
  }
  const isOverview = view === 'overview';
  const { insights, pictures, isTruncated } = await loadInsights(days, isOverview, context);
  const count = insights.outcomes.found + insights.outcomes.uncertain + insights.outcomes.nothing;
  if (count === 0) return insightsCard(state, [textDisplay(text.insights.empty)], language);
  const { questionLog } = await stores.settings.get(guildOf(context));
  const notes = [
    ...(questionLog ? [] : [text.insights.logOff]),
    ...(isTruncated ? [text.insights.truncated(text.insights.questions(count))] : []),
  ];
  const options = {
    ...(notes.length > 0 && { note: notes.join('\n') }),
    files: pictures.map(pictureFile),
  };
  switch (view) {
    case 'overview':
      return insightsCard(
        state,
        overviewParts(insights, pictures, days, language),
        language,
        options,
      );
    case 'questions':
      return insightsCard(
        state,
        topQuestions(insights.topQuestions, state, language),
        language,
        options,
      );
    case 'unanswered':
      return insightsCard(
        state,
        unansweredQuestions(insights.unanswered, insights.badlyAnswered, state, language),
        language,
        options,
      );
    case 'articles':
      return insightsCard(
        state,
        articlesView(insights, days, knowledge.corpus(), language),
        language,
        options,
      );
  }
}

/** A question with the passages that other words, or its own, lead to. */
export async function showMending(
  question: string,
  words: string,
  { knowledge, look, language }: ActionContext,
): Promise<Reply> {
  if (knowledge.corpus().articles.length === 0) {
    throw new UserError('no-articles', language.text.insights.articles.none);
  }
  const answer = await look({ text: words, limit: offeredPassages });
  const passages = answer.kind === 'nothing' ? (answer.nearest ?? []) : answer.evidence;
  return renderMending(question, passages, language);
}
