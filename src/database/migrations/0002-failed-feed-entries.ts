import type { Kysely, Migration } from 'kysely';

/** An entry of a feed that could not be read counts its failures, in place of entries that stood for each try. */
export const failedFeedEntries: Migration = {
  up: async (db: Kysely<unknown>) => {
    await db.schema
      .alterTable('feedEntries')
      .addColumn('failures', 'integer', (column) => column.notNull().defaultTo(0))
      .execute();
  },
};
