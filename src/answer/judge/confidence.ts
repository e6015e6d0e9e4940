import { confidenceWeights } from './confidence-weights.js';
import { confidenceFigures, judgedOf } from './figures.js';
import type { Ranking } from '../rank/rank.js';

/** From which confidence on an answer is found, and from which on its passages are at least near. */
export interface Thresholds {
  readonly found: number;
  readonly uncertain: number;
}

/**
 * To answer wrongly is worse than to show passages as near, but one right answer in four is worth showing: the reader sees
 * the source. Of off-corpus questions the first refuses nineteen in twenty.
 */
export const defaultThresholds: Thresholds = { found: 0.25, uncertain: 0.1 };

/** Why a ranking's first passage is believed: the logit of the confidence is the constant and the weighted figures. */
export interface Judgement {
  readonly constant: number;
  readonly figures: readonly {
    readonly name: string;
    readonly value: number;
    readonly weight: number;
  }[];
  readonly confidence: number;
}

/**
 * How likely it is, from 0 to 1, that the first passage answers the question: a logistic function of a few figures of
 * the question and that passage. Without meaning the figures weigh otherwise. Undefined without any passage.
 */
export function judge(ranking: Ranking): Judgement | undefined {
  const judged = judgedOf(ranking);
  if (judged === undefined) return undefined;
  const knowsMeaning = ranking.candidates.some(({ likeness }) => likeness !== undefined);
  const weights = knowsMeaning ? confidenceWeights.withMeaning : confidenceWeights.byWords;
  const { constant } = weights;
  const figures = confidenceFigures.map(({ name, of }) => ({
    name,
    value: of(judged),
    weight: weights[name],
  }));
  const logit = figures.reduce((sum, { value, weight }) => sum + weight * value, constant);
  return { constant, figures, confidence: 1 / (1 + Math.exp(-logit)) };
}

/** The confidence in a ranking's first passage; 0 without any. */
export function confidenceOf(ranking: Ranking): number {
  return judge(ranking)?.confidence ?? 0;
}
