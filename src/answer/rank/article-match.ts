import type { Article } from '../../knowledge/article.js';
import { maxTermWeight, termWeight } from '../../search/engines/bm25.js';
import type { AnalyzedPassage } from '../understand/analyzed-passage.js';
import type { AnalyzedQuestion } from '../understand/analyzed-question.js';
import type { Knowledge } from '../understand/knowledge.js';
import { addAll, termsAmong, termsIn } from '../understand/spelled-terms.js';

/** What a question has to do with an article as a whole: worked out once for all its candidates. */
export interface ArticleMatch {
  /** BM25 of the article among articles, from 0 to 1; a term counts once for each passage that holds it. */
  readonly score: number;
  /**
   * By question term: how well it tells the article's own passages apart, from 0 (in all of them) to 1 (in none).
   * A word that every paragraph of an article has is worth little inside it, however rare it is elsewhere.
   */
  readonly localIdf: readonly number[];
  /** Indices of the question's terms that stand in the article's first passage or its title. */
  readonly leadTerms: readonly number[];
  /** The question has its title, of several words. */
  readonly isNamed: boolean;
}

export function matchArticle(
  question: AnalyzedQuestion,
  article: Article,
  { analyzePassage, averagePassages }: Knowledge,
): ArticleMatch {
  const passages = article.passages.length;
  const counts = question.terms.map((term) =>
    Math.min(term.passagesInArticle.get(article.id) ?? 0, passages),
  );
  let score = 0;
  let best = 0;
  for (const [index, { articleIdf }] of question.terms.entries()) {
    score += articleIdf * termWeight(counts[index] ?? 0, passages / averagePassages);
    best += articleIdf * maxTermWeight;
  }
  const [first] = article.passages;
  const lead = first && analyzePassage(first, article);
  return {
    isNamed: question.text.includes(article.source.title) && article.source.title.includes(' '),
    score: best === 0 ? 0 : score / best,
    localIdf: counts.map((count) => localIdf(count, passages)),
    leadTerms: lead === undefined ? [] : termsOf(question, lead),
  };
}

function termsOf(question: AnalyzedQuestion, lead: AnalyzedPassage): readonly number[] {
  const found = [...termsIn(question, lead.contextTerms)];
  addAll(found, termsAmong(question, lead));
  return found;
}

function localIdf(count: number, passages: number): number {
  return Math.log(1 + (passages - count + 0.5) / (count + 0.5)) / Math.log(passages * 2 + 2);
}
