import type { Kysely, Migration } from 'kysely';

/** What programs show to be answered. */
export const apiTokens: Migration = {
  up: async (db: Kysely<unknown>) => {
    await db.schema
      .createTable('apiTokens')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('hash', 'text', (column) => column.notNull())
      .addColumn('guildId', 'text')
      .addColumn('name', 'text')
      .addColumn('createdAtMs', 'bigint', (column) => column.notNull())
      .execute();
  },
};
