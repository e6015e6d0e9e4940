import type { JudgedQuestion } from '../store/question-log.js';

/** How often an article was quoted in answers. */
export interface QuotedArticle {
  readonly articleId: string;
  readonly count: number;
}

/** An article that readers call out of date, and why. */
export interface OutdatedArticle {
  readonly articleId: string;
  readonly votes: number;
  /** As given, newest first, none twice. */
  readonly reasons: readonly string[];
}

/** Every article with the number of answers that showed one of its passages, most quoted first. */
export function countQuotations(
  questions: readonly JudgedQuestion[],
  articleIds: readonly string[],
): readonly QuotedArticle[] {
  const counts = new Map(articleIds.map((id) => [id, 0]));
  for (const { outcome, passages } of questions) {
    // What was only near was shown, not quoted as an answer.
    if (outcome !== 'found') continue;
    for (const articleId of new Set(passages.map((passage) => passage.articleId))) {
      const count = counts.get(articleId);
      if (count !== undefined) counts.set(articleId, count + 1);
    }
  }
  return [...counts]
    .map(([articleId, count]) => ({ articleId, count }))
    .toSorted((a, b) => b.count - a.count || (a.articleId < b.articleId ? -1 : 1));
}

/** Articles whose passage came first in an answer that somebody called out of date; most votes first. */
export function outdatedArticles(questions: readonly JudgedQuestion[]): readonly OutdatedArticle[] {
  const found = new Map<string, { votes: number; readonly reasons: Set<string> }>();
  for (const { passages, votes, reasons } of questions.toReversed()) {
    const [first] = passages;
    if (first === undefined || votes.outOfDate === 0) continue;
    const known = found.get(first.articleId) ?? { votes: 0, reasons: new Set() };
    known.votes += votes.outOfDate;
    for (const reason of reasons) known.reasons.add(reason);
    found.set(first.articleId, known);
  }
  return [...found]
    .map(([articleId, { votes, reasons }]) => ({ articleId, votes, reasons: [...reasons] }))
    .toSorted((a, b) => b.votes - a.votes || (a.articleId < b.articleId ? -1 : 1));
}
