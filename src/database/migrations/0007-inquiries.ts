import type { Kysely, Migration } from 'kysely';

/** Questions that people put to the moderators, where the articles do not say. */
export const inquiries: Migration = {
  up: async (db: Kysely<unknown>) => {
    const { schema } = db;
    await schema
      .createTable('inquiries')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('guildId', 'text', (column) => column.notNull())
      .addColumn('question', 'text', (column) => column.notNull())
      .addColumn('channelId', 'text', (column) => column.notNull())
      .addColumn('messageId', 'text')
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('people', 'integer', (column) => column.notNull())
      .addColumn('createdAtMs', 'bigint', (column) => column.notNull())
      .addColumn('settledAtMs', 'bigint')
      .addColumn('words', 'text')
      .addColumn('moderatorId', 'text')
      .addColumn('moderatorName', 'text')
      .execute();
    await schema.createIndex('inquiriesByGuild').on('inquiries').columns(['guildId']).execute();
    await schema
      .createTable('inquirers')
      .addColumn('inquiryId', 'text', (column) => column.notNull())
      .addColumn('userId', 'text', (column) => column.notNull())
      .addColumn('guildId', 'text', (column) => column.notNull())
      .addColumn('channelId', 'text', (column) => column.notNull())
      .addColumn('messageId', 'text')
      .addColumn('locale', 'text')
      .addColumn('askedAtMs', 'bigint', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('inquirersKey', ['inquiryId', 'userId'])
      .execute();
    await schema.createIndex('inquirersByUser').on('inquirers').columns(['userId']).execute();
  },
};
