import type { ArticleDraft } from './article-draft.js';
import type { ArticleId } from './article.js';

/** Why there is a revision. */
export type RevisionChange = 'added' | 'replaced' | 'edited' | 'removed' | 'restored' | 'followed';

/** What of a revision is told in a list: everything but its text. */
export interface RevisionSummary {
  /** Discord's id of the guild whose article it is. */
  readonly guildId: string;
  readonly articleId: ArticleId;
  /** From 1, without gaps; a removal is a revision, too. */
  readonly number: number;
  readonly change: RevisionChange;
  /** Who made it: a user's id, or `feed:<id>`. */
  readonly authorId: string;
  readonly createdAtMs: number;
  readonly title: string;
  /** Why, as whoever made it says. */
  readonly reason?: string | undefined;
}

/** An article as it stood, or its absence, at one time. Never changed afterwards. */
export interface Revision extends RevisionSummary {
  /** Absent: with this revision the article is removed. */
  readonly draft: ArticleDraft | undefined;
}

/** A revision that the next one has replaced. */
export interface ReplacedRevision extends Pick<RevisionSummary, 'articleId' | 'number'> {
  /** When the next one was written. */
  readonly replacedAtMs: number;
}

/** What a guild's articles said at one time. */
export interface PastArticles {
  /** By id: of each article that had one, the newest of then; without those that had removed it. */
  readonly revisions: readonly Revision[];
  /** Of some articles only later revisions are kept: what they said then is not known. */
  readonly isCut: boolean;
}

/** What is to become of an article. */
export interface RevisionRequest {
  readonly guildId: string;
  readonly articleId: ArticleId;
  readonly change: RevisionChange;
  readonly authorId: string;
  /** Its `particulars.id` is `articleId`; absent: the article is to be removed. */
  readonly draft: ArticleDraft | undefined;
  /** The number of the revision that the author saw; 0 for an article that was not there. */
  readonly basedOn: number;
  /** Why, for all who were shown what it changes; the first 300 characters of it are kept. */
  readonly reason?: string | undefined;
}

export type RevisionOutcome =
  | { readonly kind: 'written'; readonly revision: Revision }
  /** Somebody was quicker; nothing is written. `current` is 0 for an article that was never there. */
  | { readonly kind: 'conflict'; readonly current: number }
  /** The guild has as many articles, or as much text, as it may. */
  | { readonly kind: 'full'; readonly limit: 'articles' | 'characters' };

/** Port: the articles that guilds have added, each with all its revisions. A guild's are its own alone. */
export interface GuildArticles {
  /** The articles that are there now, by id: for each its newest revision, unless that removes it. */
  current(guildId: string): Promise<readonly Revision[]>;
  /** The newest revision, a removal included; undefined for an article that was never there. */
  newest(guildId: string, articleId: ArticleId): Promise<Revision | undefined>;
  revision(guildId: string, articleId: ArticleId, number: number): Promise<Revision | undefined>;
  /** Newest first, at most `limit`. */
  history(
    guildId: string,
    articleId: ArticleId,
    limit: number,
  ): Promise<readonly RevisionSummary[]>;
  /** Revisions of articles that are there, which others have replaced; last replaced first, at most `limit`. */
  replaced(guildId: string, limit: number): Promise<readonly ReplacedRevision[]>;
  /** The articles as they were just before a moment. */
  at(guildId: string, beforeMs: number): Promise<PastArticles>;
  /** The newest revisions of articles that are removed, last removed first. */
  removed(guildId: string, limit: number): Promise<readonly RevisionSummary[]>;
  /**
   * Writes one revision, its audit line, and the new version of the guild's articles, or nothing of it. Once it resolves
   * the revision survives a crash.
   */
  write(request: RevisionRequest): Promise<RevisionOutcome>;
}
