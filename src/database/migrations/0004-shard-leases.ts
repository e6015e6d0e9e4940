import type { Kysely, Migration } from 'kysely';

/** Processes that share the servers out among themselves. */
export const shardLeases: Migration = {
  up: async (db: Kysely<unknown>) => {
    const { schema } = db;
    await schema
      .createTable('shardLeases')
      .addColumn('firstShard', 'integer', (column) => column.primaryKey())
      .addColumn('lastShard', 'integer', (column) => column.notNull())
      .addColumn('shardCount', 'integer', (column) => column.notNull())
      .addColumn('holder', 'text', (column) => column.notNull())
      .addColumn('leasedUntilMs', 'bigint', (column) => column.notNull())
      .execute();
    await schema
      .createTable('identifyTurns')
      .addColumn('bucket', 'integer', (column) => column.primaryKey())
      .addColumn('nextAtMs', 'bigint', (column) => column.notNull())
      .execute();
  },
};
