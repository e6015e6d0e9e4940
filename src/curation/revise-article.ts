import { isDeepStrictEqual } from 'node:util';
import type { ArticleId } from '../knowledge/article.js';
import type { GuildArticles, Revision, RevisionOutcome } from '../knowledge/guild-articles.js';
import { editDetails, type DetailEdits, type EditedDetails } from './edit-details.js';

/** Which article is changed, by whom, and which revision they saw. */
export interface ArticleChange {
  readonly guildId: string;
  readonly articleId: ArticleId;
  readonly authorId: string;
  /** The number of the newest revision that they saw. */
  readonly basedOn: number;
  /** Why, for the answers that it puts right. */
  readonly reason?: string | undefined;
}

export type RevisedArticle =
  | RevisionOutcome
  | Extract<EditedDetails, { readonly kind: 'faulty' }>
  /** It is so already; nothing is written. */
  | { readonly kind: 'same'; readonly revision: Revision }
  /** There is no such article or revision, or it has no text: it is of a removal. */
  | { readonly kind: 'gone' };

/** Changes what an article says about itself. */
export async function editArticle(
  change: ArticleChange,
  edits: DetailEdits,
  articles: GuildArticles,
): Promise<RevisedArticle> {
  const seen = await articles.revision(change.guildId, change.articleId, change.basedOn);
  if (seen?.draft === undefined) return { kind: 'gone' };
  const edited = editDetails(seen.draft, edits);
  if (edited.kind === 'faulty') return edited;
  if (isDeepStrictEqual(seen.draft, edited.draft)) return { kind: 'same', revision: seen };
  return articles.write({ ...change, change: 'edited', draft: edited.draft });
}

/** Makes an earlier revision the newest, also of an article that was removed. */
export async function restoreArticle(
  change: ArticleChange,
  number: number,
  articles: GuildArticles,
): Promise<RevisedArticle> {
  const { guildId, articleId } = change;
  const [wanted, newest] = await Promise.all([
    articles.revision(guildId, articleId, number),
    articles.newest(guildId, articleId),
  ]);
  if (wanted?.draft === undefined || newest === undefined) return { kind: 'gone' };
  if (isDeepStrictEqual(newest.draft, wanted.draft)) {
    return { kind: 'same', revision: newest };
  }
  return articles.write({ ...change, change: 'restored', draft: wanted.draft });
}

/** Takes an article away. Its revisions stay, so that it can be restored. */
export async function removeArticle(
  change: ArticleChange,
  articles: GuildArticles,
): Promise<RevisedArticle> {
  const newest = await articles.newest(change.guildId, change.articleId);
  if (newest?.draft === undefined) return { kind: 'gone' };
  return articles.write({ ...change, change: 'removed', draft: undefined });
}
