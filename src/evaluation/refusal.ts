import { judge, type Thresholds } from '../answer/judge/confidence.js';
import { rankPassages } from '../answer/rank/rank.js';
import type { Knowledge } from '../answer/understand/knowledge.js';
import type { Passage } from '../knowledge/article.js';
import { mean, percentile } from './metrics.js';

/** How well questions that a corpus does not answer are refused, as the corpus itself tells. */
export interface RefusalEstimate {
  /** Sentences of the articles that were asked. */
  readonly sentences: number;
  /** The share of questions on other matters of the same kind that would be refused, from 0 to 1. */
  readonly refused: number;
  /** The threshold for "found" that would refuse {@link aimedAt} of them, in hundredths. */
  readonly foundThreshold: number;
}

/** As the default threshold does on encyclopedia and news. */
export const aimedAt = 0.94;

/** Sentences that are asked: the share is known to some three points then, in a few seconds. */
const mostSentences = 200;

/** Of fewer, a share says nothing. */
const fewestSentences = 30;

/** UTF-16 units below which a sentence is a caption or a cry. */
const shortestSentence = 30;

/** Longer ones are nothing like a question. */
const longestSentence = 300;

/**
 * How much surer one is of an answer to a question than of one to a sentence, in logits: a sentence has more words to be
 * missing. Fitted so that estimate and truth agree over both halves of eight sets, to 7 points (root mean square).
 */
const surerOfQuestions = 0.7;

/**
 * Puts sentences of a corpus to the articles that they are not from: none of these answers them, unless they tell the same. The
 * sample is the same at every run. Undefined where there are too few: a single article has no others.
 */
export async function estimateRefusal(
  knowledge: Knowledge,
  { found }: Pick<Thresholds, 'found'>,
): Promise<RefusalEstimate | undefined> {
  if (knowledge.corpus.articles.length < 2) return undefined;
  const sample = sampleOf(knowledge);
  if (sample.length < fewestSentences) return undefined;
  const confidences: number[] = [];
  for (const { passage, sentence } of sample) {
    const ranking = await rankPassages(sentence, knowledge);
    const candidates = ranking.candidates.filter(
      ({ match }) => match.candidate.passage.articleId !== passage.articleId,
    );
    const judged = judge({ ...ranking, candidates });
    confidences.push(judged === undefined ? 0 : asOfQuestion(judged.confidence));
  }
  return {
    sentences: sample.length,
    refused: mean(confidences.map((confidence) => (confidence < found ? 1 : 0))) ?? 0,
    // Rounded up: rounded down, it would refuse less.
    foundThreshold: Math.ceil(100 * (percentile(aimedAt, confidences) ?? found)) / 100,
  };
}

function asOfQuestion(confidence: number): number {
  const odds = (confidence / (1 - confidence)) * Math.exp(surerOfQuestions);
  return odds / (1 + odds);
}

interface Sampled {
  readonly passage: Passage;
  readonly sentence: string;
}

/** One sentence of a passage, of passages at even distances; which one goes round, since openings are special. */
function sampleOf({ corpus, analyzePassage }: Knowledge): readonly Sampled[] {
  const { passages } = corpus;
  const count = Math.min(mostSentences, passages.length);
  return Array.from({ length: count }, (_, index) => {
    const passage = passages[Math.floor((index * passages.length) / count)];
    const article = passage && corpus.article(passage.articleId);
    if (passage === undefined || article === undefined) return [];
    const sentences = analyzePassage(passage, article)
      .sentences.map(({ start, end }) => passage.text.slice(start, end))
      .filter(({ length }) => length >= shortestSentence);
    const sentence = sentences[index % Math.max(1, sentences.length)];
    return sentence === undefined
      ? []
      : [{ passage, sentence: sentence.slice(0, longestSentence) }];
  }).flat();
}
