import { confidenceWeights } from './confidence-weights.js';
import { doubtsAbout } from './doubts.js';
import type { Match } from '../rank/match.js';
import type { Candidate, Ranking } from '../rank/rank.js';
import type { AnalyzedQuestion } from '../understand/analyzed-question.js';

/** From which confidence on an answer is found, and from which on its passages are at least near. */
export interface Thresholds {
  readonly found: number;
  readonly uncertain: number;
}

/**
 * To answer wrongly is worse than to show passages as near, but one right answer in four is worth showing: the reader sees
 * the source. Of off-corpus questions the first refuses nine in ten, of those asked from memory about another matter nearly all.
 */
export const defaultThresholds: Thresholds = { found: 0.29, uncertain: 0.1 };

/** Why a ranking's first passage is believed: the logit of the confidence is the constant and the figures less the doubts. */
export interface Judgement {
  readonly constant: number;
  readonly figures: readonly {
    readonly name: string;
    readonly value: number;
    readonly weight: number;
  }[];
  /** What each takes off: 0 where there is none. */
  readonly doubts: readonly { readonly name: string; readonly takesOff: number }[];
  readonly confidence: number;
}

/**
 * How likely it is, from 0 to 1, that the first passage answers the question: a logistic function of a few figures of
 * the question and that passage, lowered by a few doubts. Without meaning the figures weigh otherwise. Undefined without
 * any passage.
 */
export function judge(ranking: Ranking): Judgement | undefined {
  const [best] = ranking.candidates;
  if (best === undefined) return undefined;
  const knowsMeaning = ranking.candidates.some(({ likeness }) => likeness !== undefined);
  const weights = knowsMeaning ? confidenceWeights.withMeaning : confidenceWeights.byWords;
  const { constant } = weights;
  const figures = confidenceFigures.map(({ name, of }) => ({
    name,
    value: of(ranking, best),
    weight: weights[name],
  }));
  const doubts = doubtsAbout.map(({ name, of }) => ({ name, takesOff: of(ranking) }));
  const believed = figures.reduce((sum, { value, weight }) => sum + weight * value, constant);
  const logit = doubts.reduce((sum, { takesOff }) => sum - takesOff, believed);
  return { constant, figures, doubts, confidence: 1 / (1 + Math.exp(-logit)) };
}

/** The confidence in a ranking's first passage; 0 without any. */
export function confidenceOf(ranking: Ranking): number {
  return judge(ranking)?.confidence ?? 0;
}

/** One reason to believe or to doubt the first passage, as a number, about 0 to 1 but for the score. Pure. */
type ConfidenceFigure = (ranking: Ranking, best: Candidate) => number;

/** How well the passage fits, as a share of what the question asks. */
const score: ConfidenceFigure = (_, best) => best.score;

/** Idf of the rarest term missing, in units of log(passages): at the same score, one rare word missing is better than several. */
const missing: ConfidenceFigure = ({ question }, { match }) => {
  const unit = Math.log(Math.max(2, question.corpus.passages));
  const idfs = match.missing.map((index) => unsaid(match, index) * idfOf(question, index));
  return Math.max(0, ...idfs) / unit;
};

/** Share of idf of the names and numbers missing: the question is about someone else. */
const missingNames: ConfidenceFigure = ({ question }, best) => {
  const names = best.match.missing.filter((index) => question.terms[index]?.nameLike);
  const idf = names.reduce((sum, index) => sum + idfOf(question, index), 0);
  return idf / (question.totalIdf || 1);
};

/** Share of idf of what none of the nearest passages says, in any words: the question is about something else. */
const nowhere: ConfidenceFigure = ({ question, candidates }) => {
  const nearest = candidates.slice(0, near);
  const idf = question.terms.reduce((sum, term, index) => {
    const isSaid = nearest.some(
      ({ match }) => (match.occurrences[index] ?? 0) > 0 || (match.related[index] ?? 0) > 0,
    );
    return isSaid ? sum : sum + term.idf;
  }, 0);
  return idf / (question.totalIdf || 1);
};

/** Passages that are near: as many as an answer shows. */
const near = 3;

/** The smallest corpus that the weights were fitted on. */
const smallestCorpus = 80;

/** How many passages there are, as a logarithm: the best of many fits better by chance. */
const corpusSize: ConfidenceFigure = ({ question }) =>
  Math.log(Math.max(smallestCorpus, question.corpus.passages));

/** Whether the passage lacks the kind of thing that is asked for, where nearly every answer shows it. */
const kindMissing: ConfidenceFigure = ({ question: { answerType } }, { match }) =>
  answerType?.strength === 'strong' && !answerType.cue.test(match.candidate.passage.text) ? 1 : 0;

/** How alike question and passage are in meaning; 0 where that is not known. */
const likeness: ConfidenceFigure = (_, best) => best.likeness ?? 0;

function idfOf({ terms }: AnalyzedQuestion, index: number): number {
  return terms[index]?.idf ?? 0;
}

/** How much of a missing term is not said in other words either. */
function unsaid({ related }: Match, index: number): number {
  return 1 - (related[index] ?? 0);
}

/** Every figure by its name. */
export const confidenceFigures = [
  { name: 'score', of: score },
  { name: 'missing', of: missing },
  { name: 'missingNames', of: missingNames },
  { name: 'nowhere', of: nowhere },
  { name: 'kindMissing', of: kindMissing },
  { name: 'likeness', of: likeness },
  { name: 'corpusSize', of: corpusSize },
] as const satisfies readonly { readonly name: string; readonly of: ConfidenceFigure }[];
