import type { Ranking } from './rank.js';

/**
 * How sure we are, from 0 to 1, that the first passage of a ranking answers: a logistic function of its score, of how
 * much its article as a whole is about the question, and of the number of words that the question gave us to go by
 * (the same score is harder to reach by chance with six words than with two).
 */
export function confidenceOf(ranking: Ranking): number {
  const [best] = ranking.candidates;
  if (best === undefined) return 0;
  const logit =
    0.96 * best.score + 3 * best.article.score + 0.51 * ranking.question.terms.length - 10.1;
  return 1 / (1 + Math.exp(-logit));
}

/** From where on an answer is found, and from where on its passages are at least near. */
export interface Thresholds {
  readonly found: number;
  readonly uncertain: number;
}

export const defaultThresholds: Thresholds = { found: 0.5, uncertain: 0.05 };
