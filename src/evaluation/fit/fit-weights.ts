import type { Example } from './examples.js';
import { countFirstGold, fitListwise } from './listwise.js';
import { halfOf } from './split.js';

/** A question set to fit on. */
export interface FitSet {
  readonly name: string;
  /** How much its questions count together. */
  readonly weight: number;
  /** Its questions that have gold passages, with and without one among the candidates. */
  readonly questions: number;
  readonly examples: readonly Example[];
}

export interface Fit {
  /** In the order of the names. */
  readonly weights: readonly number[];
  /** By set: share of the questions with a gold passage first, when fitted and measured on all of them. */
  readonly fitted: readonly number[];
  /** The same, when fitted on one half of the articles and measured on the other, both ways. */
  readonly heldOut: readonly number[];
}

/** Fits the weights of the features with these names on all sets together; `without` leaves some out, for an ablation. */
export function fitWeights(
  sets: readonly FitSet[],
  names: readonly string[],
  without: readonly string[] = [],
): Fit {
  const columns = [...names.keys()].filter((column) => !without.includes(names[column] ?? ''));
  const weights = fitListwise(sets, names.length, columns);
  const [first, second] = ([0, 1] as const).map((half) => {
    const halves = sets.map((set) => ({ ...set, examples: halfOf(set.examples, half) }));
    return fitListwise(halves, names.length, columns);
  });
  return {
    weights,
    fitted: sets.map((set) => countFirstGold(set.examples, weights) / set.questions),
    heldOut: sets.map(({ examples, questions }) => {
      const right =
        countFirstGold(halfOf(examples, 1), first ?? weights) +
        countFirstGold(halfOf(examples, 0), second ?? weights);
      return right / questions;
    }),
  };
}
