import type { Transaction } from 'kysely';
import type { Schema } from '../../database/schema.js';
import type { ArticleDraft } from '../../knowledge/article-draft.js';
import type { ArticleId } from '../../knowledge/article.js';

/** An article of a guild that is about to be written; absent: removed. */
export interface ArticleChange {
  readonly guildId: string;
  readonly articleId: ArticleId;
  readonly draft?: ArticleDraft | undefined;
}

/**
 * Reads the article, before anything is locked, and gives what writes its words into the index that all processes share: in the
 * transaction that writes the article, so that both count from the same moment.
 */
export type PrepareIndexing = (
  change: ArticleChange,
) => Promise<(transaction: Transaction<Schema>) => Promise<void>>;
