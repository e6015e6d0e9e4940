import { createBreathing, ownTurn, type Breathe } from '../../shared/breathing.js';
import type { Article, ArticleId, Passage } from '../../knowledge/article.js';
import type { Scope } from '../../knowledge/scope.js';
import type { Hit } from '../../search/passage-index.js';
import { type AnalyzedQuestion, analyzeQuestion } from '../understand/analyzed-question.js';
import { type ArticleMatch, matchArticle } from './article-match.js';
import type { FeatureInput } from './features/feature.js';
import { features } from './features/index.js';
import { type Carried, nothingCarried } from '../understand/carried.js';
import type { Knowledge } from '../understand/knowledge.js';
import { type Match, matchPassage } from './match.js';
import type { Restriction } from '../understand/restriction.js';
import { addAll, termsAmong } from '../understand/spelled-terms.js';
import { weights } from './weights.js';

/** Hits of the first stage that are looked at closely. The right one is seldom below. */
const depth = 50;

/** A passage in the order of how well it answers. */
export interface Candidate {
  readonly match: Match;
  readonly article: ArticleMatch;
  /** What each feature says of it, in the order of `features`. */
  readonly values: readonly number[];
  /** The weighted sum of the values, and what an earlier question adds; comparable between questions. */
  readonly score: number;
  /** How alike question and passage are in meaning, from -1 to 1; absent where that is not known of all passages. */
  readonly likeness?: number;
  /** How alike question and the heading next above the passage are, where that heading asks something. */
  readonly headingLikeness?: number;
  /** How well it fits the time that the question names, from 0 to 1; absent when it names none. */
  readonly timeFit?: number;
}

/** A question and the passages that may answer it, best first. */
export interface Ranking {
  readonly question: AnalyzedQuestion;
  readonly candidates: readonly Candidate[];
}

/**
 * Orders the passages that share words with a question: candidates from the index, scored by a weighted sum of features
 * that are worked out for them only. Ties stay in the order of the first stage. `carried` is what the question takes over
 * from an earlier one, `only` which passages may answer at all.
 */
export async function rankPassages(
  text: string,
  knowledge: Knowledge,
  scope?: Scope,
  carried: Carried = nothingCarried,
  only?: Restriction,
): Promise<Ranking> {
  const { index, size } = knowledge;
  await ownTurn();
  const breathe = createBreathing();
  const words = knowledge.readQuestion(text);
  const { hits, terms } = await index.search({
    text: words.text,
    ...(carried.before && { before: carried.before }),
    tokens: [...words.tokens, ...carried.terms.map(({ token }) => token)],
    mentions: words.mentions,
    readings: words.readings,
    grams: [...words.grams, ...carried.grams],
    limit: depth,
    ...(scope && { scope }),
    ...(only && { also: only.also }),
  });
  const question = analyzeQuestion(words, terms, size, carried.terms);
  await breathe();
  const all = await scoreCandidates(question, hits, knowledge, carried, breathe);
  const candidates = only === undefined ? all : all.filter(isAdmitted);
  const places = new Map(only?.isInOrder ? only.also.map((id, place) => [id, place]) : []);
  const placeOf = ({ match }: Candidate): number =>
    places.get(match.candidate.passage.id) ?? places.size;
  const sorted = candidates.sort((a, b) => placeOf(a) - placeOf(b) || b.score - a.score);
  return { question, candidates: sorted };

  function isAdmitted({ match: { candidate } }: Candidate): boolean {
    return only?.admits(candidate.passage, candidate.article) === true;
  }
}

async function scoreCandidates(
  question: AnalyzedQuestion,
  hits: readonly Hit[],
  knowledge: Knowledge,
  carried: Carried,
  breathe: Breathe,
): Promise<Candidate[]> {
  const { corpus, analyzePassage } = knowledge;
  const articleMatches = new Map<ArticleId, ArticleMatch>();
  const termsNextTo = createNeighbourTerms(question, knowledge);
  const candidates: Candidate[] = [];
  for (const { passageId, gramShare, likeness, headingLikeness } of hits) {
    const passage = corpus.passage(passageId);
    const article = passage && corpus.article(passage.articleId);
    if (passage === undefined || article === undefined) continue;
    await breathe();
    const articleMatch =
      articleMatches.get(article.id) ?? matchArticle(question, article, knowledge);
    articleMatches.set(article.id, articleMatch);
    const match = matchPassage(question, analyzePassage(passage, article));
    const values = featureValues({
      match,
      article: articleMatch,
      length: passage.text.length / knowledge.averageLength,
      neighbourTerms: match.missing.length === 0 ? none : termsNextTo(passage, article),
      gramShare,
      likeness: likeness ?? 0,
      ...(headingLikeness !== undefined && { headingLikeness }),
    });
    const bonus = article.id === carried.articleId ? carried.articleBonus : 0;
    candidates.push({
      match,
      article: articleMatch,
      values,
      score: weightedSum(values) + bonus,
      ...(likeness !== undefined && { likeness }),
      ...(headingLikeness !== undefined && { headingLikeness }),
    });
  }
  return candidates;
}

function featureValues(input: FeatureInput): readonly number[] {
  const values: number[] = [];
  for (const { of } of features) values.push(of(input));
  return values;
}

/** In the order of the features. */
const weightList = features.map(({ name }) => weights[name]);

function weightedSum(values: readonly number[]): number {
  let sum = 0;
  for (let index = 0; index < weightList.length; index += 1) {
    sum += (weightList[index] ?? 0) * (values[index] ?? 0);
  }
  return sum;
}

/** A passage that has every term needs nothing of its neighbours. */
const none: readonly number[] = [];

/** The question's terms in the passages before and after one; neighbours of several candidates are read once. */
function createNeighbourTerms(
  question: AnalyzedQuestion,
  { neighbours, analyzePassage }: Knowledge,
): (passage: Passage, article: Article) => readonly number[] {
  const known = new Map<Passage, readonly number[]>();
  function termsOf(passage: Passage, article: Article): readonly number[] {
    const terms = known.get(passage) ?? termsAmong(question, analyzePassage(passage, article));
    known.set(passage, terms);
    return terms;
  }
  return (passage, article) => {
    const found: number[] = [];
    for (const neighbour of neighbours(passage)) addAll(found, termsOf(neighbour, article));
    return found;
  };
}
