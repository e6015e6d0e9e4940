import type { Kysely, Migration } from 'kysely';

/** What answers show of articles, so that they can be put right; why a revision was made; and how many answers were told of it. */
export const shownQuotes: Migration = {
  up: async (db: Kysely<unknown>) => {
    const { schema } = db;
    await schema
      .createTable('shownQuotes')
      .addColumn('messageId', 'text', (column) => column.notNull())
      .addColumn('part', 'integer', (column) => column.notNull())
      .addColumn('guildId', 'text', (column) => column.notNull())
      .addColumn('channelId', 'text', (column) => column.notNull())
      .addColumn('articleId', 'text', (column) => column.notNull())
      .addColumn('revision', 'integer', (column) => column.notNull())
      .addColumn('position', 'text', (column) => column.notNull())
      .addColumn('checked', 'integer', (column) => column.notNull())
      .addColumn('withdrawn', 'integer', (column) => column.notNull())
      .addColumn('shownAtMs', 'bigint', (column) => column.notNull())
      .addColumn('leasedUntilMs', 'bigint', (column) => column.notNull())
      .addColumn('failures', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('shownQuotesKey', ['messageId', 'part'])
      .execute();
    await schema
      .createIndex('shownQuotesByArticle')
      .on('shownQuotes')
      .columns(['guildId', 'articleId', 'checked'])
      .execute();
    await schema
      .createIndex('shownQuotesByShownAtMs')
      .on('shownQuotes')
      .columns(['shownAtMs'])
      .execute();
    await schema.alterTable('revisions').addColumn('reason', 'text').execute();
    await schema.alterTable('auditLines').addColumn('told', 'integer').execute();
  },
};
