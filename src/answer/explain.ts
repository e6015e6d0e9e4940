import type { TimeIntent } from '../language/time/time-intent.js';
import type { PassageSource } from './answer.js';
import type { AnswerSteps } from './answer-question.js';
import { whyNotShown, type NotShown } from './choose/why-not-shown.js';
import { judge, type Judgement, type Thresholds } from './judge/confidence.js';
import { features } from './rank/features/index.js';
import type { Candidate } from './rank/rank.js';
import { weights } from './rank/weights.js';
import { explainWords, type WordReading } from './understand/explain-words.js';

/** What the engine did with a question, as figures and names: for whoever wants to know why it answered so. */
export interface Explanation {
  /** What was looked up. */
  readonly text: string;
  /** What was read in its place: its English; absent where it was read as it was asked. */
  readonly inEnglish?: string;
  /** The language that it was read in. */
  readonly language: string;
  readonly time?: TimeIntent['kind'];
  /** What kind of thing is asked for, as far as its words tell. */
  readonly kindAskedFor?: 'strong' | 'weak';
  readonly words: readonly WordReading[];
  /** Passages that were looked at, of which the first are explained. */
  readonly candidateCount: number;
  /** Best first. */
  readonly candidates: readonly CandidateExplanation[];
  readonly confidence: number;
  readonly thresholds: Thresholds;
  /** How the first passage was judged before the time was weighed; absent where there is none. */
  readonly judgement?: Judgement;
}

/** Why a passage stands where it does. */
export interface CandidateExplanation extends PassageSource {
  /** The sum of what the features, the exchange before and the time add. */
  readonly score: number;
  /** In the order of the features. */
  readonly features: readonly FeatureValue[];
  /** What it gets as the article that the exchange before was about. */
  readonly fromExchange: number;
  readonly fromTime: number;
  /** Whether it is shown, and if not, why. */
  readonly shown: 'best' | 'further' | NotShown;
}

/** What one feature adds: value × weight. */
export interface FeatureValue {
  readonly name: string;
  readonly value: number;
  readonly weight: number;
}

/** Explains an answer by its steps, with its first `most` candidates. */
export function explainAnswer(steps: AnswerSteps, most: number): Explanation {
  const { text, read, judged, time, ranking, thresholds } = steps;
  const { answerType } = ranking.question;
  const judgement = judge(judged.ranking);
  return {
    text,
    ...(read.translatedFrom !== undefined && { inEnglish: read.text }),
    language: read.language,
    ...(time && { time: time.kind }),
    ...(answerType && { kindAskedFor: answerType.strength }),
    words: explainWords(ranking.question),
    candidateCount: ranking.candidates.length,
    candidates: ranking.candidates
      .slice(0, most)
      .map((candidate) => explainCandidate(candidate, steps)),
    confidence: judged.confidence,
    thresholds,
    ...(judgement && { judgement }),
  };
}

function explainCandidate(candidate: Candidate, steps: AnswerSteps): CandidateExplanation {
  const { match, score } = candidate;
  const { article, passage } = match.candidate;
  const values = features.map(({ name }, index) => ({
    name,
    value: candidate.values[index] ?? 0,
    weight: weights[name],
  }));
  const fromFeatures = values.reduce((sum, { value, weight }) => sum + value * weight, 0);
  const before = steps.judged.ranking.candidates.find((other) => other.match === match);
  const beforeTime = before?.score ?? score;
  return {
    article,
    passage,
    score,
    features: values,
    fromExchange: rounded(beforeTime - fromFeatures),
    fromTime: rounded(score - beforeTime),
    shown: shownAs(candidate, steps),
  };
}

/** Sums of the same numbers in another order differ in their last digits: what remains then is nothing. */
function rounded(rest: number): number {
  return Math.abs(rest) < 1e-9 ? 0 : rest;
}

function shownAs(
  candidate: Candidate,
  { ranking, choice, judged, thresholds }: AnswerSteps,
): CandidateExplanation['shown'] {
  if (judged.confidence < thresholds.uncertain) return 'not-sure';
  const isShown = choice.shown.some((source) => source.candidate === candidate);
  if (isShown) return candidate === ranking.candidates[0] ? 'best' : 'further';
  return whyNotShown(candidate, ranking, choice);
}
