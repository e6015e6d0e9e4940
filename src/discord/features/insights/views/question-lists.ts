import type { APIComponentInContainer } from 'discord.js';
import type { QuestionGroup } from '../../../../insights/question-groups.js';
import type { UnansweredCluster } from '../../../../insights/unanswered.js';
import { mendMenu } from '../insights-controls.js';
import { limits } from '../../../ui/limits.js';
import type { Language } from '../../../text/languages.js';
import { inline, label } from '../../../ui/inline.js';
import { pageOf } from '../../../ui/list-reply.js';
import { menuRow } from '../../../ui/menus.js';
import { textDisplay } from '../../../ui/reply.js';
import { insightsPager } from './insights-card.js';

/** In the currency of `cost`. */
const maxCost = { question: 200, word: 60 } as const;

const questionsOnPage = 10;
const mostBadlyAnswered = 4;
const clustersOnPage = 5;
const examplesOfCluster = 3;

/** What is asked most, and how that ended. */
export function topQuestions(
  groups: readonly QuestionGroup[],
  { days, page }: { readonly days: number; readonly page: number },
  language: Language,
): readonly APIComponentInContainer[] {
  const { top, asked, answered, notThis } = language.text.insights;
  const shown = pageOf(groups, page, questionsOnPage);
  const lines = shown.items.map(({ text, count, outcomes, votes }) => {
    const facts = [
      asked(count),
      answered(outcomes.found),
      ...(votes.notThis > votes.helped ? [notThis(votes.notThis)] : []),
    ];
    return `> ${inline(text, maxCost.question)}\n-# ${facts.join(' · ')}`;
  });
  return [
    textDisplay(groups.length === 0 ? `${top.title}\n${top.none}` : top.title),
    ...lines.map(textDisplay),
    ...mending(shown.items, days, language),
    ...insightsPager({ view: 'questions', days }, shown, language),
  ];
}

/** What the articles do not answer, by the words that questions share, and the answers that did not help. */
export function unansweredQuestions(
  clusters: readonly UnansweredCluster[],
  badlyAnswered: readonly QuestionGroup[],
  { days, page }: { readonly days: number; readonly page: number },
  language: Language,
): readonly APIComponentInContainer[] {
  const { unanswered, asked } = language.text.insights;
  const shown = pageOf(clusters, page, clustersOnPage);
  const bad = shown.page === 1 ? badlyAnswered.slice(0, mostBadlyAnswered) : [];
  const parts = shown.items.map(({ words, count, questions }) => {
    const title = words.map((word) => inline(word, maxCost.word)).join(' · ');
    const examples = questions
      .slice(0, examplesOfCluster)
      .map(({ text }) => `> ${inline(text, maxCost.question)}`);
    const more = questions.length > examples.length ? ['> …'] : [];
    return [`**${title}** ${asked(count)}`, ...examples, ...more].join('\n');
  });
  return [
    textDisplay(
      clusters.length === 0 ? `${unanswered.title}\n${unanswered.none}` : unanswered.title,
    ),
    ...parts.map(textDisplay),
    ...badlyParts(bad, language),
    ...mending(
      [...shown.items.flatMap(({ questions }) => questions.slice(0, examplesOfCluster)), ...bad],
      days,
      language,
    ),
    ...insightsPager({ view: 'unanswered', days }, shown, language),
  ];
}

function badlyParts(
  groups: readonly QuestionGroup[],
  { text: { insights } }: Language,
): readonly APIComponentInContainer[] {
  if (groups.length === 0) return [];
  const lines = groups.map(
    ({ text, votes }) =>
      `> ${inline(text, maxCost.question)}\n-# ${insights.notThis(votes.notThis)}`,
  );
  return [textDisplay(insights.badlyAnswered), ...lines.map(textDisplay)];
}

function mending(
  groups: readonly QuestionGroup[],
  days: number,
  { text }: Language,
): readonly APIComponentInContainer[] {
  const { mend, asked } = text.insights;
  return menuRow(
    mendMenu.encode(days),
    mend,
    distinct(groups).map(({ id, text: question, count }) => ({
      label: label(question, limits.menuOption, id),
      description: asked(count),
      value: id,
    })),
  );
}

/** One question may be unanswered in one wording and badly answered in the same one. */
function distinct(groups: readonly QuestionGroup[]): readonly QuestionGroup[] {
  return [...new Map(groups.map((group) => [group.id, group])).values()];
}
