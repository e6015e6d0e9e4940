import type { Kysely, Migration } from 'kysely';

/** Questions that people want to be told of once the articles answer them. */
export const standingQuestions: Migration = {
  up: async (db: Kysely<unknown>) => {
    const { schema } = db;
    await schema
      .createTable('standingQuestions')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('guildId', 'text', (column) => column.notNull())
      .addColumn('userId', 'text', (column) => column.notNull())
      .addColumn('question', 'text', (column) => column.notNull())
      .addColumn('channelId', 'text', (column) => column.notNull())
      .addColumn('locale', 'text')
      .addColumn('createdAtMs', 'bigint', (column) => column.notNull())
      .addColumn('checkedVersion', 'bigint', (column) => column.notNull())
      .addColumn('checkedAtMs', 'bigint', (column) => column.notNull())
      .addColumn('leasedUntilMs', 'bigint', (column) => column.notNull())
      .addColumn('attempts', 'integer', (column) => column.notNull())
      .execute();
    await schema
      .createIndex('standingQuestionsByGuild')
      .on('standingQuestions')
      .columns(['guildId'])
      .execute();
    await schema
      .createIndex('standingQuestionsByUser')
      .on('standingQuestions')
      .columns(['userId'])
      .execute();
  },
};
