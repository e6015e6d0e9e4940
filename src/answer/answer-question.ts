import type {
  Answer,
  Evidence,
  NothingAnswer,
  NothingReason,
  Question,
  SomeEvidence,
} from './answer.js';
import { chooseSources } from './choose-sources.js';
import { defaultThresholds, type Thresholds } from './confidence.js';
import { correctionOf } from './correction.js';
import { extractSentences } from './extract.js';
import type { Knowledge } from './knowledge.js';
import { missingWords } from './missing.js';
import { normaliseQuestion } from './normalise-question.js';
import type { Candidate, Ranking } from './rank.js';
import { rankInContext } from './rank-in-context.js';
import { smallTalk } from './small-talk.js';

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

  const { ranking, confidence } = await rankInContext(text, question, knowledge, thresholds);

  const [best, ...others] = chooseSources(ranking, question.limit ?? defaultLimit);
  if (best === undefined || confidence < thresholds.uncertain) {
    return {
      answer: { ...nothing(question, 'no-match', confidence), ...missingFrom(ranking) },
      ranking,
    };
  }
  const evidence: SomeEvidence = [toEvidence(best), ...others.map(toEvidence)];
  const correction = correctionOf(best.match);
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
}

function toEvidence(candidate: Candidate): Evidence {
  const { article, passage } = candidate.match.candidate;
  const { score } = candidate;
  return { article, passage, highlights: extractSentences(candidate), score };
}

function missingFrom(ranking: Ranking): { readonly missing?: readonly string[] } {
  const missing = missingWords(ranking);
  return missing.length === 0 ? {} : { missing };
}

function nothing(question: Question, reason: NothingReason, confidence = 0): NothingAnswer {
  return { kind: 'nothing', question: question.text, reason, confidence };
}
