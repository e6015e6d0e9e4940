import type { Kysely, Migration } from 'kysely';

/** What each guild was told of in its channel for reports. */
export const digests: Migration = {
  up: async (db: Kysely<unknown>) => {
    await db.schema
      .createTable('digests')
      .addColumn('guildId', 'text', (column) => column.primaryKey())
      .addColumn('week', 'text', (column) => column.notNull())
      .addColumn('leasedUntilMs', 'bigint', (column) => column.notNull())
      .addColumn('outdatedUntilMs', 'bigint', (column) => column.notNull())
      .execute();
  },
};
