import type { Kysely, Migration } from 'kysely';

/** Articles may name a day on which somebody is to look them over; it is told of once. */
export const reviews: Migration = {
  up: async (db: Kysely<unknown>) => {
    const { schema } = db;
    await schema.alterTable('articles').addColumn('reviewOn', 'text').execute();
    await schema.alterTable('articles').addColumn('remindedOn', 'text').execute();
    await schema.createIndex('articlesByReviewOn').on('articles').columns(['reviewOn']).execute();
  },
};
