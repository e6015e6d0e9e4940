import type { ArticleId } from '../../knowledge/article.js';
import type { Token } from '../../language/token.js';

/** A content word taken over from what was asked before. */
export interface CarriedTerm {
  /** Its offsets are those of the earlier question. */
  readonly token: Token;
  /** What it counts beside a word of the question itself: more than 0, at most 1. */
  readonly weight: number;
}

/** What a question takes over from what was asked before. */
export interface Carried {
  /** No term twice. */
  readonly terms: readonly CarriedTerm[];
  readonly grams: readonly string[];
  /** The earlier question as it was read, and how much of its meaning counts: from 0 to 1; absent: nothing. */
  readonly before?: { readonly text: string; readonly weight: number };
  /** The article that answered last: its passages get `articleBonus` on their score. */
  readonly articleId: ArticleId | undefined;
  readonly articleBonus: number;
}

export const nothingCarried: Carried = {
  terms: [],
  grams: [],
  articleId: undefined,
  articleBonus: 0,
};
