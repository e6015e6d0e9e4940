import { timeIntent } from '../language/time/time-intent.js';
import type {
  Answer,
  Evidence,
  NothingAnswer,
  NothingReason,
  PassageSource,
  Question,
  SomeEvidence,
} from './answer.js';
import { chooseSources, type ChosenSource } from './choose-sources.js';
import { defaultThresholds, type Thresholds } from './confidence.js';
import { correctionOf } from './correction.js';
import { extractSentences } from './extract.js';
import type { Knowledge } from './knowledge.js';
import { missingWords } from './missing.js';
import { nearestSources } from './nearest.js';
import { normaliseQuestion } from './normalise-question.js';
import type { Candidate, Ranking } from './rank.js';
import { rankInContext } from './rank-in-context.js';
import { smallTalk } from './small-talk.js';
import { weighTime } from './weigh-time.js';

/** Pieces of evidence shown unless the question says how many. */
const defaultLimit = 3;

/** An answer, and the ranking it was chosen from: every passage looked at, before any choice by publisher. */
export interface TracedAnswer {
  readonly answer: Answer;
  readonly ranking: Ranking | undefined;
}

/** Question in, answer out: the whole pipeline. */
export async function answerQuestion(
  question: Question,
  knowledge: Knowledge,
  thresholds: Thresholds = defaultThresholds,
): Promise<Answer> {
  return (await traceAnswer(question, knowledge, thresholds)).answer;
}

/** The same, with the ranking, for evaluation. */
export async function traceAnswer(
  question: Question,
  knowledge: Knowledge,
  thresholds: Thresholds = defaultThresholds,
): Promise<TracedAnswer> {
  const text = normaliseQuestion(question.text);

  const reason = smallTalk(text);
  if (reason !== undefined) return { answer: nothing(question, reason), ranking: undefined };

  const inContext = await rankInContext(text, question, knowledge, thresholds);
  const { confidence } = inContext;
  const { language } = knowledge.readQuestion(text);
  const time = timeIntent(text, language, question.now ?? new Date());
  const ranking = weighTime(inContext.ranking, time);

  const chosen = chooseSources(ranking, question.limit ?? defaultLimit, defaultLimit);
  const [best, ...others] = markNewest(chosen.map(toEvidence));
  const correction = correctionOf(ranking);
  if (best === undefined || confidence < thresholds.uncertain) {
    const leadsOn = correction !== undefined && (await isNearer(correction.question));
    const nearest = nearestSources(ranking).map(toEvidence);
    const answer: Answer = {
      ...nothing(question, 'no-match', confidence),
      ...missingFrom(ranking),
      ...(leadsOn && { correction }),
      ...(nearest.length > 0 && { nearest }),
    };
    return { answer, ranking };
  }
  const evidence: SomeEvidence = [best, ...others];
  const shown = {
    question: question.text,
    confidence,
    ...(correction && { correction }),
    evidence,
  };
  const answer: Answer =
    confidence >= thresholds.found
      ? { kind: 'found', ...shown }
      : { kind: 'uncertain', ...shown, ...missingFrom(ranking) };
  return { answer, ranking };

  /** Whether there would be something to show for a question, asked by itself. */
  async function isNearer(corrected: string): Promise<boolean> {
    const alone = { ...question, after: [] };
    const asked = await rankInContext(corrected, alone, knowledge, thresholds);
    return asked.confidence >= thresholds.uncertain;
  }
}

function toEvidence({ candidate, alsoIn }: ChosenSource): Evidence {
  return {
    ...sourceOf(candidate),
    highlights: extractSentences(candidate),
    score: candidate.score,
    ...(alsoIn.length > 0 && { alsoIn: alsoIn.map(sourceOf) }),
  };
}

function sourceOf({ match }: Candidate): PassageSource {
  const { article, passage } = match.candidate;
  return { article, passage };
}

function markNewest(evidence: readonly Evidence[]): readonly Evidence[] {
  const dayOf = ({ article }: Evidence): string | undefined =>
    article.source.published?.slice(0, 10);
  const days = evidence
    .map(dayOf)
    .filter((day) => day !== undefined)
    .sort();
  const newest = days.at(-1);
  if (newest === days[0]) return evidence;
  return evidence.map((item) => (dayOf(item) === newest ? { ...item, newest: true } : item));
}

function missingFrom(ranking: Ranking): { readonly missing?: readonly string[] } {
  const missing = missingWords(ranking);
  return missing.length === 0 ? {} : { missing };
}

function nothing(question: Question, reason: NothingReason, confidence = 0): NothingAnswer {
  return { kind: 'nothing', question: question.text, reason, confidence };
}
