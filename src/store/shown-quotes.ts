import type { ArticleId } from '../knowledge/article.js';

/** Where a public answer stands. */
export interface AnswerPlace {
  readonly guildId: string;
  readonly channelId: string;
  readonly messageId: string;
}

/** What a part of an answer quotes. */
export interface QuotedPart {
  /** The number of the message's component. */
  readonly part: number;
  readonly articleId: ArticleId;
  /** The latest revision that says so, and the position of the passage in it: `12`, or `12.3` of a long paragraph. */
  readonly revision: number;
  readonly position: string;
}

/** A part of an answer that was compared with the articles last when they had another revision. */
export interface StaleQuote extends AnswerPlace, QuotedPart {
  /** The answer says that the article does not say it any more. */
  readonly isWithdrawn: boolean;
  /** The newest revision of its article; absent: there is nothing of it any more. */
  readonly newest?: number;
  /** Until then it is somebody's to put right. */
  readonly leasedUntilMs: number;
  readonly failures: number;
}

/** How a part stands after it was compared with its article. */
export interface SettledQuote {
  readonly part: number;
  readonly articleId: ArticleId;
  /** With which it was compared. */
  readonly checked: number;
  readonly isWithdrawn: boolean;
  /** There is nothing of its article any more: it is forgotten. */
  readonly isGone?: true;
  /** Where the article says what the part shows now; absent: as before. */
  readonly now?: Pick<QuotedPart, 'revision' | 'position'>;
}

/**
 * Port: what public answers show of the articles of their guild, for as long as they are put right. What is stale follows from
 * the newest revisions, so that no change is missed, by whichever process it was made.
 */
export interface ShownQuotes {
  /** In place of what was remembered of the message. */
  remember(answer: AnswerPlace, quotes: readonly QuotedPart[]): Promise<void>;
  forget(messageId: string): Promise<void>;
  /** Guilds in which anything is stale. */
  staleGuilds(): Promise<readonly string[]>;
  /** Those of a guild, last shown first, at most `limit`; those that are somebody's to put right, too. */
  stale(guildId: string, limit: number): Promise<readonly StaleQuote[]>;
  /** Says of all parts that show this passage of this revision that a newer one says the same there. */
  keep(
    quote: Pick<StaleQuote, 'guildId' | 'articleId' | 'revision' | 'position'>,
    now: Pick<QuotedPart, 'revision' | 'position'>,
  ): Promise<void>;
  /**
   * Makes a message the caller's until then, to what of it is stale: nothing where it is another's, or was put right or forgotten
   * meanwhile.
   */
  claim(messageId: string, untilMs: number): Promise<readonly StaleQuote[]>;
  /** Ends a claim. `told`: the answer was put right, which the log counts for the revisions that were compared with. */
  settle(answer: AnswerPlace, quotes: readonly SettledQuote[], told: boolean): Promise<void>;
  /** Ends a claim that came to nothing: it may be tried again from then on. */
  postpone(messageId: string, untilMs: number): Promise<void>;
  /** Deletes what is too old, or too much; resolves to how many. */
  purge(nowMs: number): Promise<number>;
}
