import { confidenceWeights } from './confidence-weights.js';
import { doubtOf } from './doubts.js';
import { missingTerms } from '../rank/features/feature.js';
import type { Candidate, Ranking } from '../rank/rank.js';

/** From which confidence on an answer is found, and from which on its passages are at least near. */
export interface Thresholds {
  readonly found: number;
  readonly uncertain: number;
}

/**
 * To answer wrongly is worse than to show passages as near, but one right answer in seven is worth showing: the reader
 * sees the source. Of off-corpus questions the first refuses 94 %.
 */
export const defaultThresholds: Thresholds = { found: 0.14, uncertain: 0.03 };

/**
 * How likely it is, from 0 to 1, that the first passage answers the question: a logistic function of a few figures of
 * the question and that passage. Margins to the second passage and shares of the terms found add nothing to these; the
 * number of terms does within one set, but then one threshold no longer fits all. A few doubts lower it.
 */
export function confidenceOf(ranking: Ranking): number {
  const [best] = ranking.candidates;
  if (best === undefined) return 0;
  let logit = confidenceWeights.constant;
  for (const { name, of } of confidenceFigures)
    logit += confidenceWeights[name] * of(ranking, best);
  logit -= doubtOf(ranking);
  return 1 / (1 + Math.exp(-logit));
}

/** One reason to believe or to doubt the first passage, as a number, about 0 to 1 but for the score. Pure. */
type ConfidenceFigure = (ranking: Ranking, best: Candidate) => number;

/** How well the passage fits, as a share of what the question asks. */
const score: ConfidenceFigure = (_, best) => best.score;

/** Idf of the rarest term missing, in units of log(passages): at the same score, one rare word missing is better than several. */
const missing: ConfidenceFigure = ({ question }, best) => {
  const unit = Math.log(Math.max(2, question.corpus.passages));
  const idfs = missingTerms(best.match).map((index) => question.terms[index]?.idf ?? 0);
  return Math.max(0, ...idfs) / unit;
};

/** Share of idf of the names and numbers missing: the question is about someone else. */
const missingNames: ConfidenceFigure = ({ question }, best) => {
  const names = missingTerms(best.match).filter((index) => question.terms[index]?.nameLike);
  const idf = names.reduce((sum, index) => sum + (question.terms[index]?.idf ?? 0), 0);
  return idf / (question.totalIdf || 1);
};

/** Every figure by its name. */
export const confidenceFigures = [
  { name: 'score', of: score },
  { name: 'missing', of: missing },
  { name: 'missingNames', of: missingNames },
] as const satisfies readonly { readonly name: string; readonly of: ConfidenceFigure }[];

export type ConfidenceWeights = Readonly<
  Record<(typeof confidenceFigures)[number]['name'] | 'constant', number>
>;
