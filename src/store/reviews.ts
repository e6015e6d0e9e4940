import type { ArticleId } from '../knowledge/article.js';

/** An article whose day of review has come, and of which its moderators were not told yet. */
export interface DueReview {
  readonly guildId: string;
  readonly articleId: ArticleId;
  readonly title: string;
  /** `YYYY-MM-DD`. */
  readonly reviewOn: string;
}

/** Port: which articles are to be looked over. Whoever claims one tells of it, and nobody else does. */
export interface Reviews {
  /** Those that nobody has claimed, at most `limit`; `today` as `YYYY-MM-DD`. Longest due first. */
  due(today: string, limit: number): Promise<readonly DueReview[]>;
  /** False where somebody was quicker, or it has another day by now. */
  claim(review: DueReview): Promise<boolean>;
  /** Gives back what was claimed and could not be told. */
  release(review: DueReview): Promise<void>;
}
