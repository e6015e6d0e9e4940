import type { Kysely, Transaction } from 'kysely';
import { forgetIndexed } from '../../database/index-tables.js';
import type { Schema } from '../../database/schema.js';
import { bounds } from '../bounds.js';
import { withdrawer, type Proposals } from '../proposals.js';
import { ensureGuild, inChange } from './change.js';
import { hashForOptOut } from './person-keys.js';

export function createSqlProposals(database: Kysely<Schema>, now: () => number): Proposals {
  return {
    note: ({ guildId, articleId, url }, authorId) =>
      inChange(database, now(), async ({ transaction, atMs }) => {
        await ensureGuild(transaction, guildId);
        const row = { author: await hashForOptOut(transaction, authorId), url, takenAtMs: atMs };
        await transaction
          .insertInto('proposals')
          .values({ guildId, articleId, ...row })
          .onConflict((conflict) => conflict.columns(['guildId', 'articleId']).doUpdateSet(row))
          .execute();
      }),

    of: async (userId) => {
      const author = await hashForOptOut(database, userId);
      const rows = await database
        .selectFrom('proposals')
        .leftJoin('articles', (join) =>
          join
            .onRef('articles.guildId', '=', 'proposals.guildId')
            .onRef('articles.articleId', '=', 'proposals.articleId'),
        )
        .leftJoin('revisions', (join) =>
          join
            .onRef('revisions.guildId', '=', 'articles.guildId')
            .onRef('revisions.articleId', '=', 'articles.articleId')
            .onRef('revisions.number', '=', 'articles.newest'),
        )
        .select([
          'proposals.guildId',
          'proposals.articleId',
          'proposals.url',
          'proposals.takenAtMs',
          'revisions.title',
        ])
        .where('proposals.author', '=', author)
        .orderBy('proposals.takenAtMs', 'desc')
        .orderBy('proposals.articleId')
        .limit(bounds.personalRecords)
        .execute();
      return rows.map(({ title, ...row }) => ({ ...row, ...(title !== null && { title }) }));
    },

    withdraw: (userId, guildId, articleId) =>
      inChange(database, now(), async ({ transaction, touch, audit }) => {
        const taken = await transaction
          .deleteFrom('proposals')
          .where('guildId', '=', guildId)
          .where('articleId', '=', articleId)
          .where('author', '=', await hashForOptOut(transaction, userId))
          .returning('articleId')
          .executeTakeFirst();
        if (taken === undefined) return false;
        await deleteArticle(transaction, guildId, articleId);
        await forgetIndexed(transaction, guildId);
        await touch(guildId, 'articles');
        // Who withdrew it is nobody's business.
        await audit({
          guildId,
          authorId: withdrawer,
          action: 'article.withdrawn',
          subject: articleId,
        });
        return true;
      }),

    purge: async (nowMs) => {
      const { numDeletedRows } = await database
        .deleteFrom('proposals')
        .where('takenAtMs', '<=', nowMs - bounds.draftMs)
        .where((where) =>
          where.not(
            where.exists(
              where
                .selectFrom('articles')
                .select('articles.articleId')
                .whereRef('articles.guildId', '=', 'proposals.guildId')
                .whereRef('articles.articleId', '=', 'proposals.articleId'),
            ),
          ),
        )
        .executeTakeFirstOrThrow();
      return Number(numDeletedRows);
    },
  };
}

/** With all that was said in it: its revisions, previews that hold it, and its titles in the log. */
async function deleteArticle(
  transaction: Transaction<Schema>,
  guildId: string,
  articleId: string,
): Promise<void> {
  for (const table of ['revisions', 'articles'] as const) {
    await transaction
      .deleteFrom(table)
      .where('guildId', '=', guildId)
      .where('articleId', '=', articleId)
      .execute();
  }
  await transaction
    .deleteFrom('drafts')
    .where('guildId', '=', guildId)
    .where('content', 'like', `%"id":${JSON.stringify(articleId)}%`)
    .execute();
  await transaction
    .updateTable('auditLines')
    .set({ detail: null })
    .where('guildId', '=', guildId)
    .where('subject', 'like', `${articleId}@%`)
    .execute();
}
