import type { JudgedQuestion, VoteCounts } from '../store/question-log.js';
import {
  outcomesOf,
  seriesOf,
  votesOf,
  type OutcomeCounts,
  type Period,
  type Series,
} from './figures.js';
import {
  groupQuestions,
  readQuestions,
  termCounts,
  type QuestionGroup,
} from './question-groups.js';
import {
  countQuotations,
  outdatedArticles,
  type OutdatedArticle,
  type QuotedArticle,
} from './quoted-articles.js';
import { clusterUnanswered, type UnansweredCluster } from './unanswered.js';

/** What people asked in a server in some days, and what became of it. */
export interface Insights {
  readonly period: Period;
  readonly outcomes: OutcomeCounts;
  readonly votes: VoteCounts;
  readonly series: Series;
  /** Most frequent first. */
  readonly topQuestions: readonly QuestionGroup[];
  /** Of the questions without a clear answer. */
  readonly unanswered: readonly UnansweredCluster[];
  /** Questions whose answers helped fewer people than they did not. */
  readonly badlyAnswered: readonly QuestionGroup[];
  /** Every article that there is now, most quoted first. */
  readonly quoted: readonly QuotedArticle[];
  readonly outdated: readonly OutdatedArticle[];
}

/** Questions that insights are drawn from: the newest, where there are more. */
export const maxQuestions = 10_000;

/** `articleIds`: of the articles that can be quoted now. */
export function insightsFrom(
  questions: readonly JudgedQuestion[],
  { period, articleIds }: { readonly period: Period; readonly articleIds: readonly string[] },
): Insights {
  const asked = readQuestions(questions);
  const topQuestions = groupQuestions(asked);
  const unanswered = groupQuestions(asked.filter(({ outcome }) => outcome !== 'found'));
  return {
    period,
    outcomes: outcomesOf(questions),
    votes: votesOf(questions),
    series: seriesOf(questions, period),
    topQuestions,
    unanswered: clusterUnanswered(unanswered, termCounts(asked)),
    badlyAnswered: topQuestions.filter(({ votes }) => votes.notThis > votes.helped),
    quoted: countQuotations(questions, articleIds),
    outdated: outdatedArticles(questions),
  };
}
