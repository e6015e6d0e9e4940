import type { Example } from './examples.js';
import { solve } from './solve.js';

/** A set's examples, and how much all of them together count. */
export interface WeightedExamples {
  readonly examples: readonly Example[];
  readonly weight: number;
}

/** Newton's method has settled long before. */
const maxSteps = 12;

/** Pulls every weight a little to 0, so that two features that say the same share the weight. */
const ridge = 1e-4;

/**
 * Weights that make the right passage likely among a question's candidates: maximises the mean log of the softmax share
 * of the gold passages (ListNet's top-one likelihood, Cao et al. 2007), less a small ridge penalty, by Newton's method.
 * `columns` says which of the `width` features take part; the others get 0. Deterministic.
 */
export function fitListwise(
  sets: readonly WeightedExamples[],
  width: number,
  columns: readonly number[],
): readonly number[] {
  let weights = new Float64Array(width);
  let slopes = slopesAt(sets, weights, columns);
  for (let step = 0; step < maxSteps; step += 1) {
    const change = solve(slopes.curvature, slopes.gradient);
    // A whole step may overshoot where the curvature is flat: halve it until the likelihood grows.
    let share = 1;
    let next = stepped(weights, columns, change, share);
    let nextSlopes = slopesAt(sets, next, columns);
    while (nextSlopes.likelihood < slopes.likelihood && share > 1e-3) {
      share /= 2;
      next = stepped(weights, columns, change, share);
      nextSlopes = slopesAt(sets, next, columns);
    }
    const gain = nextSlopes.likelihood - slopes.likelihood;
    if (gain <= 0) break;
    weights = next;
    slopes = nextSlopes;
    if (gain < 1e-7) break;
  }
  return Array.from(weights);
}

function stepped(
  weights: Float64Array,
  columns: readonly number[],
  change: Float64Array,
  share: number,
): Float64Array<ArrayBuffer> {
  const next = Float64Array.from(weights);
  for (const [position, column] of columns.entries()) {
    next[column] = (next[column] ?? 0) + share * (change[position] ?? 0);
  }
  return next;
}

/** How many examples have a gold passage first under these weights; ties go to the earlier row. */
export function countFirstGold(examples: readonly Example[], weights: readonly number[]): number {
  const scale = Float64Array.from(weights);
  return examples.filter(({ values, gold }) => {
    const scores = scoresOf(values, gold.length, scale);
    return gold[scores.indexOf(Math.max(...scores))] === true;
  }).length;
}

interface Slopes {
  /** Mean log share of the gold passages, less the penalty: what is maximised. */
  readonly likelihood: number;
  readonly gradient: Float64Array;
  /** Row after row of the negative Hessian, as if the gold shares were fixed; positive definite. */
  readonly curvature: Float64Array;
}

function slopesAt(
  sets: readonly WeightedExamples[],
  weights: Float64Array,
  columns: readonly number[],
): Slopes {
  const size = columns.length;
  const gradient = new Float64Array(size);
  const curvature = new Float64Array(size * size);
  let likelihood = 0;
  for (const { examples, weight } of sets) {
    const each = weight / Math.max(1, examples.length);
    for (const example of examples) {
      likelihood += each * addExample(example, weights, columns, each, gradient, curvature);
    }
  }
  for (const [position, column] of columns.entries()) {
    likelihood -= (ridge / 2) * (weights[column] ?? 0) ** 2;
    gradient[position] = (gradient[position] ?? 0) - ridge * (weights[column] ?? 0);
    curvature[position * size + position] = (curvature[position * size + position] ?? 0) + ridge;
  }
  return { likelihood, gradient, curvature };
}

/** Returns the log share of the gold rows. Gradient: what is expected of the gold rows less what is expected of all. Curvature: the covariance of all. */
function addExample(
  { values, gold }: Example,
  weights: Float64Array,
  columns: readonly number[],
  each: number,
  gradient: Float64Array,
  curvature: Float64Array,
): number {
  const width = weights.length;
  const size = columns.length;
  const shares = softmax(scoresOf(values, gold.length, weights));
  let goldShare = 1e-12;
  for (let row = 0; row < gold.length; row += 1)
    if (gold[row] === true) goldShare += shares[row] ?? 0;
  const mean = new Float64Array(size);
  for (let row = 0; row < gold.length; row += 1) {
    const share = shares[row] ?? 0;
    for (let i = 0; i < size; i += 1) {
      mean[i] = (mean[i] ?? 0) + share * (values[row * width + (columns[i] ?? 0)] ?? 0);
    }
  }
  const offset = new Float64Array(size);
  for (let row = 0; row < gold.length; row += 1) {
    const share = shares[row] ?? 0;
    if (share < 1e-9) continue;
    for (let i = 0; i < size; i += 1) {
      offset[i] = (values[row * width + (columns[i] ?? 0)] ?? 0) - (mean[i] ?? 0);
    }
    const pull = gold[row] === true ? (each * share) / goldShare : 0;
    for (let i = 0; i < size; i += 1) {
      const own = offset[i] ?? 0;
      gradient[i] = (gradient[i] ?? 0) + pull * own;
      const scaled = each * share * own;
      for (let j = 0; j < size; j += 1) {
        curvature[i * size + j] = (curvature[i * size + j] ?? 0) + scaled * (offset[j] ?? 0);
      }
    }
  }
  return Math.log(goldShare);
}

function scoresOf(values: Float64Array, rows: number, weights: Float64Array): Float64Array {
  const width = weights.length;
  return Float64Array.from({ length: rows }, (_, row) => {
    let sum = 0;
    for (let column = 0; column < width; column += 1) {
      sum += (values[row * width + column] ?? 0) * (weights[column] ?? 0);
    }
    return sum;
  });
}

function softmax(scores: Float64Array): Float64Array {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}
