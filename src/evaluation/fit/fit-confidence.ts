import { confidenceFigures, judgedOf } from '../../answer/judge/figures.js';
import { createKnowledge } from '../../answer/understand/knowledge.js';
import { questionIn } from '../../language/message/read-message.js';
import { type Candidate, rankPassages } from '../../answer/rank/rank.js';
import type { Article } from '../../knowledge/article.js';
import type { BuildPassageIndex } from '../../search/passage-index.js';
import { auroc, mean, percentile } from '../metrics.js';
import { paragraphOf } from '../paragraphs.js';
import type { LabelledQuestion } from '../question-set.js';
import { fitLogistic, type Trial } from './logistic.js';
import { sideOf } from './split.js';

/** A question put to half of a set's articles. */
interface Asked {
  /** In the order of `confidenceFigures`. */
  readonly values: readonly number[];
  /** Whether these articles answer it, and whether a passage that does came first. */
  readonly isAnswerable: boolean;
  readonly isRight: boolean;
  /** Which half it was put to. */
  readonly side: 0 | 1;
}

export type ConfidenceSet = readonly Asked[];

/**
 * Puts every question of a set to each half of its articles: the half without its gold passage does not answer it, and
 * neither does the half with it once that passage is taken away. Those without a candidate are left out: nothing is to be
 * fitted there.
 */
export async function askHalves(
  articles: readonly Article[],
  questions: readonly LabelledQuestion[],
  buildIndex: BuildPassageIndex,
): Promise<ConfidenceSet> {
  const asked: Asked[] = [];
  for (const side of [0, 1] as const) {
    const half = articles.filter(({ id }) => sideOf(id) === side);
    const knowledge = await createKnowledge(half, buildIndex);
    for (const { question, passages, answerable } of questions) {
      const isInside = sideOf(passages[0]?.split('#')[0] ?? '') === side;
      if (isInside && !answerable) continue;
      const ranking = await rankPassages(questionIn(question) ?? question, knowledge);
      const isGold = ({ match }: Candidate): boolean =>
        passages.includes(paragraphOf(match.candidate.passage));
      const without = ranking.candidates.filter((candidate) => !isGold(candidate));
      const rankings = isInside ? [ranking, { ...ranking, candidates: without }] : [ranking];
      for (const each of rankings) {
        const judged = judgedOf(each);
        if (judged === undefined) continue;
        asked.push({
          values: confidenceFigures.map(({ of }) => of(judged)),
          isAnswerable: isInside && each === ranking,
          isRight: isInside && isGold(judged.best),
          side,
        });
      }
    }
  }
  return asked;
}

export interface ConfidenceFit {
  /** The constant, then a weight for each of `confidenceFigures`. */
  readonly weights: readonly number[];
  /** By set, fitted on the other half of each: how well questions to answer and to refuse are told apart. */
  readonly auroc: readonly number[];
  /** The share of questions to answer above the confidence that 95 % of the questions to refuse do not exceed. */
  readonly answered: readonly number[];
}

/** `without` leaves a figure out, for an ablation. */
export function fitConfidence(sets: readonly ConfidenceSet[], without?: string): ConfidenceFit {
  const kept = (values: readonly number[]): readonly number[] =>
    values.map((value, index) => (confidenceFigures[index]?.name === without ? 0 : value));
  const trained = (side?: 0 | 1): readonly number[] =>
    fitLogistic(
      sets.flatMap((set) =>
        trialsOf(
          set.filter((asked) => side === undefined || asked.side === side),
          kept,
        ),
      ),
      confidenceFigures.length,
    );
  const bySide = [trained(1), trained(0)] as const;
  const logits = (set: ConfidenceSet, isAnswerable: boolean): readonly number[] =>
    set
      .filter((asked) => asked.isAnswerable === isAnswerable)
      .map(({ side, values }) => logitOf(bySide[side], kept(values)));
  return {
    weights: trained(),
    auroc: sets.map((set) => auroc(logits(set, true), logits(set, false)) ?? NaN),
    answered: sets.map((set) => {
      const threshold = percentile(0.95, logits(set, false)) ?? Infinity;
      return mean(logits(set, true).map((logit) => (logit > threshold ? 1 : 0))) ?? NaN;
    }),
  };
}

/** A set counts as much as any other, and in it questions to answer as much as questions to refuse. */
function trialsOf(
  set: ConfidenceSet,
  kept: (values: readonly number[]) => readonly number[],
): readonly Trial[] {
  const answerable = set.filter(({ isAnswerable }) => isAnswerable).length;
  return set.map(({ values, isRight, isAnswerable }) => ({
    values: kept(values),
    isRight,
    weight: 1 / Math.max(1, isAnswerable ? answerable : set.length - answerable),
  }));
}

function logitOf([constant = 0, ...weights]: readonly number[], values: readonly number[]): number {
  return values.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), constant);
}
