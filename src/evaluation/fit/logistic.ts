import { solve } from './solve.js';

/** Something to tell the chance of, and whether it came to pass. */
export interface Trial {
  readonly values: readonly number[];
  readonly isRight: boolean;
  /** How much it counts. */
  readonly weight: number;
}

/** Newton's method has settled long before. */
const maxSteps = 25;

/** Pulls every weight a little to 0. */
const ridge = 1e-6;

/** The constant and then the weights of a logistic regression: the maximum of the weighted likelihood, by Newton's method. */
export function fitLogistic(trials: readonly Trial[], width: number): readonly number[] {
  const size = width + 1;
  let weights = new Float64Array(size);
  const total = trials.reduce((sum, { weight }) => sum + weight, 0) || 1;
  for (let step = 0; step < maxSteps; step += 1) {
    const gradient = weights.map((weight) => -ridge * weight);
    const curvature = new Float64Array(size * size);
    for (let i = 0; i < size; i += 1) curvature[i * size + i] = ridge;
    for (const { values, isRight, weight } of trials) {
      const row = [1, ...values];
      const chance = logistic(weights, row);
      const share = weight / total;
      for (const [i, own] of row.entries()) {
        gradient[i] = (gradient[i] ?? 0) + share * own * ((isRight ? 1 : 0) - chance);
        for (const [j, other] of row.entries()) {
          const cell = i * size + j;
          curvature[cell] = (curvature[cell] ?? 0) + share * chance * (1 - chance) * own * other;
        }
      }
    }
    const change = solve(curvature, gradient);
    weights = weights.map((weight, index) => weight + (change[index] ?? 0));
    if (Math.max(...change.map(Math.abs)) < 1e-6) break;
  }
  return Array.from(weights);
}

/** The chance that weights with a constant before them give to values with a 1 before them. */
function logistic(weights: Float64Array, row: readonly number[]): number {
  const logit = row.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0);
  return 1 / (1 + Math.exp(-logit));
}
