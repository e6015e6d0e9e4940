import { ownTurn } from '../shared/breathing.js';
import { readExactWords, type ExactWords } from '../language/exact-words.js';
import { readMessage, type SmallTalkKind } from '../language/message/read-message.js';
import { timeIntent, type TimeIntent } from '../language/time/time-intent.js';
import type {
  Answer,
  EarlierExchange,
  Evidence,
  FoundAnswer,
  Highlight,
  NothingAnswer,
  NothingReason,
  PassageSource,
  Question,
} from './answer.js';
import { answerParts } from './answer-parts.js';
import { matchArticle } from './rank/article-match.js';
import { chooseSources, type Choice, type ChosenSource } from './choose/choose-sources.js';
import { defaultThresholds, type Thresholds } from './judge/confidence.js';
import { correctionOf } from './judge/correction.js';
import { extractSentences } from './choose/extract.js';
import type { Knowledge } from './understand/knowledge.js';
import { readConditions } from './understand/conditions.js';
import {
  articlesTitled,
  nowhere,
  restrictionOf,
  type Restriction,
} from './understand/restriction.js';
import { questionParts } from './understand/question-parts.js';
import type { QuestionWords } from './understand/question-words.js';
import { matchPassage } from './rank/match.js';
import { missingWords } from './judge/missing.js';
import { leastShareOfExact, nearestSources } from './choose/nearest.js';
import type { Candidate, Ranking } from './rank/rank.js';
import { markNewest } from './choose/mark-newest.js';
import { pinnedFor } from './choose/pins.js';
import { type RankedInContext, rankInContext } from './context/rank-in-context.js';
import { weighTime } from './rank/weigh-time.js';

/** Pieces of evidence shown unless the question says how many. */
const defaultLimit = 3;

/** An answer, and how it came about. */
export interface TracedAnswer {
  readonly answer: Answer;
  /** What it was chosen from: every passage looked at, before any choice by publisher. */
  readonly ranking: Ranking | undefined;
  /** The steps to it; absent where nothing was looked up. */
  readonly steps?: AnswerSteps;
}

/** What the pipeline worked out on the way, in its order. */
export interface AnswerSteps {
  /** What was looked up, and how its words were read. */
  readonly text: string;
  readonly read: QuestionWords;
  /** The ranking before the time was weighed, and what it was judged to be worth. */
  readonly judged: RankedInContext;
  readonly time: TimeIntent | undefined;
  readonly ranking: Ranking;
  readonly choice: Choice;
  readonly thresholds: Thresholds;
}

/** Question in, answer out: the whole pipeline. */
export async function answerQuestion(
  question: Question,
  knowledge: Knowledge,
  thresholds: Thresholds = defaultThresholds,
): Promise<Answer> {
  return (await traceAnswer(question, knowledge, thresholds)).answer;
}

/** Questions of one message that are looked up. */
const maxQuestions = 3;

/**
 * The same, with the ranking, for evaluation. Of several questions in a message the first that is found is answered, else
 * the one that comes nearest; each follows up on those before it, and the first on what is said around them.
 */
export async function traceAnswer(
  question: Question,
  knowledge: Knowledge,
  thresholds: Thresholds = defaultThresholds,
): Promise<TracedAnswer> {
  const seen = question.sight === undefined ? knowledge : knowledge.within(question.sight);
  const exact = readExactWords(question.text);
  const conditions = readConditions(exact.conditions, seen.corpus.articles);
  if ('unknown' in conditions) {
    const { unknown } = conditions;
    return { answer: { ...nothing(question, 'unknown-condition'), unknown }, ranking: undefined };
  }
  const { questions, context, smallTalk } = readMessage(exact.text);
  const said: readonly EarlierExchange[] = context === '' ? [] : [{ question: context }];
  const after = [...(question.after?.map(withoutExactWords) ?? said)];
  const { scopes } = conditions;
  const inScope: Question =
    scopes.length === 0 ? question : { ...question, scope: { ...question.scope, and: scopes } };
  const only =
    smallTalk === undefined || !exact.phrases.every(({ isSoft }) => isSoft)
      ? await restrictionFor(exact, inScope, seen)
      : undefined;
  const exactText =
    exact.isPhrasesAlone && only !== undefined ? [withoutMarks(exact.text)] : questions;
  if (only === nowhere) {
    return notExact(exactText[0] ?? exact.text, { ...inScope, after: [] }, seen, thresholds);
  }
  let nearest: TracedAnswer | undefined;
  for (const text of exactText.slice(0, maxQuestions)) {
    const asked = { ...inScope, after: only?.isAskedFor === true ? [] : [...after] };
    const traced = await traceParts(text, asked, seen, thresholds, only);
    if (traced.answer.kind === 'found') return traced;
    if (traced.answer.confidence > (nearest?.answer.confidence ?? -1)) nearest = traced;
    after.push({ question: text });
  }
  return nearest ?? { answer: nothing(question, reasonOf(smallTalk)), ranking: undefined };
}

/** What the very words of a question say of where it is answered: by a title, by phrases, by words that are not wanted. */
async function restrictionFor(
  exact: ExactWords,
  { articleId, scope: conditions }: Question,
  { corpus }: Knowledge,
): Promise<Restriction | typeof nowhere | undefined> {
  const scope = { ...conditions, ...(articleId !== undefined && { articleId }) };
  const byWords = await restrictionOf(exact, corpus, scope);
  if (byWords !== undefined && (byWords === nowhere || byWords.isAskedFor)) return byWords;
  return articlesTitled(exact.text, corpus, scope) ?? byWords;
}

/** No passage has the exact words: what comes nearest to them is no answer. */
async function notExact(
  text: string,
  question: Question,
  knowledge: Knowledge,
  thresholds: Thresholds,
): Promise<TracedAnswer> {
  const { ranking } = await rankInContext(text, question, knowledge, thresholds);
  const nearest = nearestSources(ranking, leastShareOfExact).map((source) => toEvidence(source));
  return {
    answer: {
      ...nothing(question, 'not-exact'),
      ...missingFrom(ranking),
      ...(nearest.length > 0 && { nearest }),
    },
    ranking,
  };
}

function withoutExactWords({ question, ...found }: EarlierExchange): EarlierExchange {
  return { ...found, question: readExactWords(question).text };
}

/** Of a question that is nothing but phrases, their words. */
function withoutMarks(text: string): string {
  return text
    .replace(/["“”„«»「」『』＂]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

function reasonOf(smallTalk: SmallTalkKind = 'empty'): NothingReason {
  return smallTalk === 'empty' ? 'no-question' : smallTalk;
}

/** The parts of a question that asks two things, each by itself; any other question, and one without an answer, as a whole. */
async function traceParts(
  text: string,
  question: Question,
  knowledge: Knowledge,
  thresholds: Thresholds,
  only?: Restriction,
): Promise<TracedAnswer> {
  const isWhole = only !== undefined || pinnedFor(text, question, knowledge) !== undefined;
  const parts = isWhole ? undefined : questionParts(text, question, knowledge);
  const traced =
    parts &&
    (await answerParts(parts, question, (part, asked) =>
      traceOne(part, asked, knowledge, thresholds),
    ));
  return traced ?? traceOne(text, question, knowledge, thresholds, only);
}

/** `text` is what is asked of the articles. */
async function traceOne(
  text: string,
  question: Question,
  knowledge: Knowledge,
  thresholds: Thresholds,
  only?: Restriction,
): Promise<TracedAnswer> {
  const inContext = await rankWithin(text, question, knowledge, thresholds, only);
  const { confidence } = inContext;
  await ownTurn();
  const read = knowledge.readQuestion(text);
  const time = timeIntent(read.text, read.language, question.now ?? new Date());
  const ranking = weighTime(inContext.ranking, time);

  const limit = question.limit ?? defaultLimit;
  const choice = chooseSources(ranking, limit, defaultLimit);
  const steps = { text, read, judged: inContext, time, ranking, choice, thresholds };
  const chosen = choice.shown;
  const found = pinnedFor(text, question, knowledge);
  const pinned = found && (only?.admits(found.passage, found.article) ?? true) ? found : undefined;
  if (pinned !== undefined) {
    const beside = confidence < thresholds.uncertain ? [] : chosen.map(asEvidence);
    const answer = pinnedAnswer(question, pinned, beside, limit, inContext, knowledge);
    return { answer, ranking, steps };
  }
  const [best, ...others] = chosen.map(asEvidence);
  const { translatedFrom } = read;
  // A word put into English is none that anybody typed.
  const correction = translatedFrom === undefined ? correctionOf(ranking) : undefined;
  const translated = translatedFrom !== undefined && { translatedFrom };
  if (best === undefined || confidence < thresholds.uncertain) {
    const leadsOn = correction !== undefined && (await isNearer(correction.question));
    const nearest = nearestSources(ranking).map(asEvidence);
    const answer: Answer = {
      ...nothing(question, 'no-match', confidence),
      ...translated,
      ...missingFrom(ranking),
      ...(leadsOn && { correction }),
      ...(nearest.length > 0 && { nearest }),
    };
    return { answer, ranking, steps };
  }
  const evidence = markNewest([best, ...others]);
  const shown = {
    question: question.text,
    confidence,
    ...translated,
    ...(correction && { correction }),
    evidence,
  };
  const answer: Answer =
    confidence >= thresholds.found
      ? { kind: 'found', ...shown }
      : { kind: 'uncertain', ...shown, ...missingFrom(ranking) };
  return { answer, ranking, steps };

  function asEvidence(source: ChosenSource): Evidence {
    return toEvidence(source, only);
  }

  /** Whether there would be something to show for a question, asked by itself. */
  async function isNearer(corrected: string): Promise<boolean> {
    const alone = { ...question, after: [] };
    const asked = await rankInContext(corrected, alone, knowledge, thresholds);
    return asked.confidence >= thresholds.uncertain;
  }
}

/** What a person has pinned comes first, and is as sure as they are; what was found stands beside it. */
function pinnedAnswer(
  question: Question,
  { article, passage }: PassageSource,
  beside: readonly Evidence[],
  limit: number,
  { ranking }: RankedInContext,
  knowledge: Knowledge,
): FoundAnswer {
  const asked = ranking.question;
  const match = matchPassage(asked, knowledge.analyzePassage(passage, article));
  const articleMatch = matchArticle(asked, article, knowledge);
  const sourcesOf = (item: Evidence): readonly PassageSource[] => [item, ...(item.alsoIn ?? [])];
  const found = beside.find((item) => sourcesOf(item).some((each) => each.passage === passage));
  const alsoIn = (found ? sourcesOf(found) : []).filter((each) => each.passage !== passage);
  const pinned: Evidence = {
    article,
    passage,
    highlights: extractSentences({ match, article: articleMatch }),
    score: found?.score ?? 0,
    ...(alsoIn.length > 0 && {
      alsoIn: alsoIn.map((each) => ({ article: each.article, passage: each.passage })),
    }),
    pinned: true,
  };
  const others = beside.filter((item) => item !== found).slice(0, limit - 1);
  const evidence = [pinned, ...others] as const;
  return {
    kind: 'found',
    question: question.text,
    confidence: 1,
    evidence: markNewest(evidence),
  };
}

/** Ranks what its exact words admit; where that does not surely answer, what they admit in a wider sense, if that does. */
async function rankWithin(
  text: string,
  question: Question,
  knowledge: Knowledge,
  thresholds: Thresholds,
  only: Restriction | undefined,
): Promise<RankedInContext> {
  const ranked = await rankInContext(text, question, knowledge, thresholds, only);
  const strict = { ...ranked, confidence: surerOf(ranked, only, thresholds) };
  if (only?.wider === undefined || strict.confidence >= thresholds.found) return strict;
  const wider = await rankInContext(text, question, knowledge, thresholds, only.wider);
  return wider.confidence >= thresholds.found ? wider : strict;
}

/** What is admitted because of exact words is near at least; where nothing else is asked, it answers. */
function surerOf(
  { confidence, ranking }: RankedInContext,
  only: Restriction | undefined,
  thresholds: Thresholds,
): number {
  if (only === undefined || ranking.candidates.length === 0) return confidence;
  if (only.isAll) return 1;
  const isPhrase = only.isAskedFor && only.spanIn !== undefined;
  return isPhrase ? Math.max(confidence, thresholds.uncertain) : confidence;
}

function toEvidence({ candidate, alsoIn }: ChosenSource, only?: Restriction): Evidence {
  return {
    ...sourceOf(candidate),
    highlights: only?.isAll === true ? around(candidate, only) : extractSentences(candidate),
    score: candidate.score,
    ...(alsoIn.length > 0 && { alsoIn: alsoIn.map(sourceOf) }),
  };
}

/** The sentences in which the exact words stand. */
function around(candidate: Candidate, { spanIn }: Restriction): readonly Highlight[] {
  const span = spanIn?.(candidate.match.candidate.passage);
  if (span === undefined) return extractSentences(candidate);
  const within = candidate.match.sentences
    .map(({ sentence }) => sentence)
    .filter(({ start, end }) => start < span.end && end > span.start);
  const start = Math.min(span.start, ...within.map((sentence) => sentence.start));
  const end = Math.max(span.end, ...within.map((sentence) => sentence.end));
  return [{ start, end }];
}

function sourceOf({ match }: Candidate): PassageSource {
  const { article, passage } = match.candidate;
  return { article, passage };
}

function missingFrom(ranking: Ranking): { readonly missing?: readonly string[] } {
  const missing = missingWords(ranking);
  return missing.length === 0 ? {} : { missing };
}

function nothing(question: Question, reason: NothingReason, confidence = 0): NothingAnswer {
  return { kind: 'nothing', question: question.text, reason, confidence };
}
