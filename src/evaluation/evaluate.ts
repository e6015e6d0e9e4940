import { performance } from 'node:perf_hooks';
import type { Question } from '../answer/answer.js';
import { traceAnswer, type TracedAnswer } from '../answer/answer-question.js';
import { defaultThresholds, type Thresholds } from '../answer/judge/confidence.js';
import { createKnowledge } from '../answer/understand/knowledge.js';
import type { AliasGroup } from '../knowledge/aliases.js';
import type { Article } from '../knowledge/article.js';
import type { Corpus } from '../knowledge/corpus.js';
import type { BuildPassageIndex } from '../search/passage-index.js';
import { auroc, mean, ndcgAt, percentile, recallAt, reciprocalRank } from './metrics.js';
import { paragraphOf, rankedParagraphs } from './paragraphs.js';
import type { LabelledQuestion } from './question-set.js';
import { estimateRefusal, type RefusalEstimate } from './refusal.js';
import { type ReliabilityBin, reliabilityOf } from './reliability.js';

/** How well and how fast a question set is answered. Shares are from 0 to 1; null where there is nothing to count. */
export interface EvaluationReport {
  readonly passages: number;
  readonly questions: number;
  /** Share of the questions with gold passages that have one first, among the first three, five. */
  readonly recall1: number | null;
  readonly recall3: number | null;
  readonly recall5: number | null;
  readonly mrr10: number | null;
  readonly ndcg10: number | null;
  /** Share of them whose first passage is of a gold passage's article. */
  readonly article1: number | null;
  /** Share, of the questions whose gold passage holds an answer string, whose first highlight holds one. */
  readonly sentence: number | null;
  /** The same with the second highlight, where there is one. */
  readonly sentence2: number | null;
  /** Share of the found answers whose first evidence has a second highlight. */
  readonly secondHighlights: number | null;
  /** Share of the answerable questions that are found. */
  readonly answered: number | null;
  /** Share of the questions that the corpus does not answer, and has no passage for, that are not found. */
  readonly refused: number | null;
  /** How well the confidence tells these two kinds of question apart. */
  readonly auroc: number | null;
  /** What the corpus itself tells of its refusals; null where it is too small to. */
  readonly estimate: RefusalEstimate | null;
  /**
   * Whether the confidence is what it says: over the questions that the corpus answers, right when a gold passage comes
   * first, and those that it does not answer and has no passage for, never right.
   */
  readonly reliability: readonly ReliabilityBin[];
  /** Of one answer, question to evidence. */
  readonly latencyMs: {
    readonly p50: number | null;
    readonly p95: number | null;
    readonly p99: number | null;
  };
  readonly indexMs: number;
}

export interface EvaluationOptions {
  readonly articles: readonly Article[];
  /** Names that stand for one another. */
  readonly aliases?: readonly AliasGroup[] | undefined;
  readonly questions: readonly LabelledQuestion[];
  readonly buildIndex: BuildPassageIndex;
  /** How sure an answer has to be; {@link defaultThresholds} unless told. */
  readonly thresholds?: Thresholds;
  readonly onProgress?: (done: number, total: number) => void;
}

/** A question and what came of it. */
interface Outcome extends TracedAnswer {
  readonly labelled: LabelledQuestion;
  readonly latencyMs: number;
}

/** Asks every question of a set, through the same pipeline as every surface, and sums up. */
export async function evaluate(options: EvaluationOptions): Promise<EvaluationReport> {
  const { articles, aliases, questions, buildIndex, onProgress } = options;
  const { thresholds = defaultThresholds } = options;
  const beforeIndex = performance.now();
  const knowledge = await createKnowledge(articles, buildIndex, { aliases });
  const indexMs = performance.now() - beforeIndex;
  const outcomes: Outcome[] = [];
  try {
    for (const labelled of questions) {
      const before = performance.now();
      const traced = await traceAnswer(asQuestion(labelled), knowledge, thresholds);
      outcomes.push({ ...traced, labelled, latencyMs: performance.now() - before });
      onProgress?.(outcomes.length, questions.length);
    }
  } finally {
    await knowledge.index.close?.();
  }
  const estimate = await estimateRefusal(knowledge, thresholds);
  return summarise(outcomes, knowledge.corpus, indexMs, estimate);
}

function asQuestion({ question, after, now }: LabelledQuestion): Question {
  return {
    text: question,
    after: after.map((earlier) => ({ question: earlier })),
    ...(now && { now }),
  };
}

function summarise(
  outcomes: readonly Outcome[],
  corpus: Corpus,
  indexMs: number,
  estimate: RefusalEstimate | undefined,
): EvaluationReport {
  const ranked = outcomes
    .filter(({ labelled }) => labelled.passages.length > 0)
    .map(({ labelled, ranking }) => ({
      gold: new Set(labelled.passages),
      paragraphs: rankedParagraphs(ranking),
    }));
  const over = (score: (ranking: readonly string[], gold: ReadonlySet<string>) => number) =>
    orNull(mean(ranked.map(({ gold, paragraphs }) => score(paragraphs, gold))));

  const located = outcomes.filter(({ labelled }) => goldHoldsAnswer(labelled, corpus));
  const answerable = outcomes.filter(({ labelled }) => labelled.answerable);
  const unanswerable = outcomes.filter(
    ({ labelled }) => !labelled.answerable && labelled.passages.length === 0,
  );
  const latencies = outcomes.map(({ latencyMs }) => latencyMs);

  return {
    passages: corpus.passages.length,
    questions: outcomes.length,
    recall1: over((ranking, gold) => recallAt(1, ranking, gold)),
    recall3: over((ranking, gold) => recallAt(3, ranking, gold)),
    recall5: over((ranking, gold) => recallAt(5, ranking, gold)),
    mrr10: over((ranking, gold) => reciprocalRank(10, ranking, gold)),
    ndcg10: over((ranking, gold) => ndcgAt(10, ranking, gold)),
    article1: over((ranking, gold) => recallAt(1, ranking.map(articleOf), articlesOf(gold))),
    sentence: orNull(share(located, (outcome) => highlightsHoldAnswer(outcome, 1))),
    sentence2: orNull(share(located, (outcome) => highlightsHoldAnswer(outcome, 2))),
    secondHighlights: orNull(share(outcomes.filter(isFound), hasSecondHighlight)),
    answered: orNull(share(answerable, isFound)),
    refused: orNull(share(unanswerable, (outcome) => !isFound(outcome))),
    auroc: orNull(auroc(answerable.map(confidence), unanswerable.map(confidence))),
    estimate: estimate ?? null,
    reliability: reliabilityOf(
      [...answerable, ...unanswerable].map((outcome) => ({
        confidence: confidence(outcome),
        isRight: isRight(outcome),
      })),
    ),
    latencyMs: {
      p50: orNull(percentile(0.5, latencies)),
      p95: orNull(percentile(0.95, latencies)),
      p99: orNull(percentile(0.99, latencies)),
    },
    indexMs,
  };
}

const orNull = (value: number | undefined): number | null => value ?? null;

function share<Item>(items: readonly Item[], holds: (item: Item) => boolean): number | undefined {
  return mean(items.map((item) => (holds(item) ? 1 : 0)));
}

const isFound = ({ answer }: Outcome): boolean => answer.kind === 'found';

const confidence = ({ answer }: Outcome): number => answer.confidence;

function isRight({ labelled, ranking }: Outcome): boolean {
  const [first] = rankedParagraphs(ranking);
  return first !== undefined && labelled.passages.includes(first);
}

const articleOf = (paragraph: string): string => paragraph.slice(0, paragraph.lastIndexOf('#'));

function articlesOf(paragraphs: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...paragraphs].map(articleOf));
}

/** Whether the answer strings can be looked for: some gold passage has one of them. */
function goldHoldsAnswer({ passages, answers }: LabelledQuestion, corpus: Corpus): boolean {
  if (answers.length === 0 || passages.length === 0) return false;
  const gold = new Set(passages);
  return corpus.passages.some(
    (passage) => gold.has(paragraphOf(passage)) && holdsOne(passage.text, answers),
  );
}

/** Whether one of the first highlights of the first evidence holds an answer string. */
function highlightsHoldAnswer({ answer, labelled }: Outcome, count: number): boolean {
  if (answer.kind === 'nothing') return false;
  const [{ passage, highlights }] = answer.evidence;
  return highlights
    .slice(0, count)
    .some(({ start, end }) => holdsOne(passage.text.slice(start, end), labelled.answers));
}

function hasSecondHighlight({ answer }: Outcome): boolean {
  return answer.kind !== 'nothing' && answer.evidence[0].highlights.length > 1;
}

function holdsOne(text: string, answers: readonly string[]): boolean {
  return answers.some((answer) => text.includes(answer));
}
