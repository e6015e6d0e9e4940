import type { ArticleId } from '../../knowledge/article.js';
import { followUpCuesFor } from '../../language/follow-up-cues.js';
import type { Token } from '../../language/token.js';
import type { AnalyzedQuestion, WeightedTerm } from '../understand/analyzed-question.js';
import type { Carried } from '../understand/carried.js';
import type { QuestionWords } from '../understand/question-words.js';
import type { Ranking } from '../rank/rank.js';

/** What an exchange has been about so far. */
export interface ExchangeContext extends Omit<Carried, 'articleBonus' | 'before'> {
  /** The last question, as it was read. */
  readonly text: string;
}

/** How a question does without the exchange before it. */
export interface Alone {
  readonly ranking: Ranking;
  /** Whether the confidence reaches the threshold of an answer, and that of a near miss. */
  readonly isFound: boolean;
  readonly isNear: boolean;
}

/**
 * How far a question goes back to the exchange before it, from 0 (it stands by itself) to 1 (it says nothing by itself).
 * Conversational search treats this as adding terms of earlier questions (Voskarides et al. 2020, "Query Resolution for
 * Conversational Search with Limited Supervision", QuReTeC), and adds them where a question does badly alone (Lin et al.
 * 2021, "Multi-Stage Conversational Passage Retrieval", historical query expansion, HQE). Both learn it; here the words of
 * the question decide, and then how it does alone.
 */
export function dependenceOf(alone: Alone, context: ExchangeContext): number {
  const { question } = alone.ranking;
  const wordCount = question.terms.length;
  if (wordCount === 0) return 1;

  const cues = followUpCuesFor(question.text);
  const reference = cues?.reference.exec(question.text);
  if (reference) {
    if (wordCount <= fewWords) return dependence.reference;
    if (agreement(alone.ranking, context.articleId) < minAgreement) return 0;
    // "Why did the mayor close his shop?" has its own "he"; "Why did he close his shop?" has not.
    const hasOwn = question.tokens.some(({ stop, start }) => !stop && start < reference.index);
    return hasOwn ? dependence.inner : dependence.reference;
  }

  if (isAboutUnknown(question.terms)) return 0;

  if (cues?.continuation.test(question.text) === true) {
    return alone.isFound && wordCount > 1 ? 0 : dependence.continuation;
  }
  if (context.articleId === undefined) return 0;
  if (wordCount <= fewWords && !alone.isNear) return dependence.lost;
  // Whatever it asks, as long as the earlier article is near it: else it has changed the topic.
  return agreement(alone.ranking, context.articleId) < minAgreement ? 0 : dependence.light;
}

/**
 * "How many of his men were lost?": words so few are found of many people. "When did it open again?" is about what it names.
 */
export function leavesOpenWho({ text, terms }: AnalyzedQuestion): boolean {
  return terms.length <= fewWords && followUpCuesFor(text)?.person?.test(text) === true;
}

/** "What about bitcoin?", "And the mayor of London?": earlier words would only make an answer out of nothing. */
function isAboutUnknown(terms: readonly WeightedTerm[]): boolean {
  const unknown = terms.filter(({ passageFrequency }) => passageFrequency === 0);
  return unknown.length === terms.length || unknown.some(({ nameLike }) => nameLike);
}

/** By what a question shows: measured on exchanges about the shipped story and on questions about tales in their order. */
const dependence = {
  reference: 0.8,
  inner: 0.4,
  continuation: 0.5,
  lost: 0.3,
  light: 0.2,
} as const;

/** Content words so few that a question with a pronoun cannot have changed the topic. */
const fewWords = 2;

/** A question that finds nothing near the earlier article has changed the topic, pronoun or not. */
const minAgreement = 0.3;

/** The score of the article's best passage as a share of the best of all. */
function agreement({ candidates }: Ranking, articleId: ArticleId | undefined): number {
  const [best] = candidates;
  const ofArticle = candidates.find(({ match }) => match.candidate.article.id === articleId);
  if (best === undefined || ofArticle === undefined || best.score <= 0) return 0;
  return ofArticle.score / best.score;
}

/** What the article that answered last adds to the score of its passages, at a dependence of 1. */
const articleBonus = 1;

/** What a question that depends that far takes over: words that it does not have itself, weaker than its own. */
export function carry(
  context: ExchangeContext,
  ownTokens: readonly Token[],
  dependence: number,
): Carried {
  const own = new Set(ownTokens.map(({ term }) => term));
  return {
    terms: context.terms
      .filter(({ token }) => !own.has(token.term))
      .map(({ token, weight }) => ({ token, weight: weight * dependence })),
    grams: context.grams,
    before: { text: context.text, weight: dependence },
    articleId: context.articleId,
    articleBonus: articleBonus * dependence,
  };
}

/** Words that an exchange keeps, the latest first. */
const maxTerms = 24;

/** What an exchange is about after a question: its own words, and what it took over, each time weaker. */
export function contextAfter(
  { text, tokens, grams }: Pick<QuestionWords, 'text' | 'tokens' | 'grams'>,
  carried: Carried,
  articleId: ArticleId | undefined,
): ExchangeContext {
  const own = new Map(tokens.filter(({ stop }) => !stop).map((token) => [token.term, token]));
  const terms = [...own.values()].map((token) => ({ token, weight: 1 }));
  return { text, terms: [...terms, ...carried.terms].slice(0, maxTerms), grams, articleId };
}
