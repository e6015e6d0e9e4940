import type { Kysely, Migration } from 'kysely';

/** Whose messages articles were made of. */
export const proposals: Migration = {
  up: async (db: Kysely<unknown>) => {
    const { schema } = db;
    await schema
      .createTable('proposals')
      .addColumn('guildId', 'text', (column) => column.notNull())
      .addColumn('articleId', 'text', (column) => column.notNull())
      .addColumn('author', 'text', (column) => column.notNull())
      .addColumn('url', 'text', (column) => column.notNull())
      .addColumn('takenAtMs', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('proposalsKey', ['guildId', 'articleId'])
      .execute();
    await schema.createIndex('proposalsByAuthor').on('proposals').columns(['author']).execute();
  },
};
