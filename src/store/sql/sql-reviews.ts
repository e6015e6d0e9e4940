import type { Kysely } from 'kysely';
import type { Schema } from '../../database/schema.js';
import { articleId } from '../../knowledge/identifiers.js';
import { newestRevisions } from './newest-revisions.js';
import type { DueReview, Reviews } from '../reviews.js';

export function createSqlReviews(database: Kysely<Schema>): Reviews {
  return {
    due: async (today, limit) => {
      const rows = await newestRevisions(database)
        .where('articles.present', '=', 1)
        .where('articles.reviewOn', '<=', today)
        .where((eb) =>
          eb.or([
            eb('articles.remindedOn', 'is', null),
            eb('articles.remindedOn', '!=', eb.ref('articles.reviewOn')),
          ]),
        )
        .select(['articles.guildId', 'articles.articleId', 'articles.reviewOn', 'revisions.title'])
        .orderBy('articles.reviewOn')
        .orderBy('articles.guildId')
        .orderBy('articles.articleId')
        .limit(limit)
        .execute();
      return rows.flatMap(({ guildId, title, reviewOn, articleId: id }): readonly DueReview[] => {
        const article = articleId(id);
        return article === undefined || reviewOn === null
          ? []
          : [{ guildId, articleId: article, title, reviewOn }];
      });
    },

    claim: async ({ guildId, articleId: article, reviewOn }) => {
      const { numUpdatedRows } = await database
        .updateTable('articles')
        .set({ remindedOn: reviewOn })
        .where('guildId', '=', guildId)
        .where('articleId', '=', article)
        .where('present', '=', 1)
        .where('reviewOn', '=', reviewOn)
        .where((eb) => eb.or([eb('remindedOn', 'is', null), eb('remindedOn', '!=', reviewOn)]))
        .executeTakeFirstOrThrow();
      return Number(numUpdatedRows) > 0;
    },

    release: async ({ guildId, articleId: article, reviewOn }) => {
      await database
        .updateTable('articles')
        .set({ remindedOn: null })
        .where('guildId', '=', guildId)
        .where('articleId', '=', article)
        .where('remindedOn', '=', reviewOn)
        .execute();
    },
  };
}
