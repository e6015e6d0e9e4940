import { sql, type Kysely, type Migration } from 'kysely';

/** Portable: `bigint` holds 64 bits in PostgreSQL and is an ordinary integer in SQLite. */
export const firstTables: Migration = {
  up: async (db: Kysely<unknown>) => {
    const { schema } = db;

    await schema
      .createTable('state')
      .addColumn('id', 'integer', (column) => column.primaryKey())
      .addColumn('version', 'bigint', (column) => column.notNull())
      .addColumn('everythingVersion', 'bigint', (column) => column.notNull())
      .execute();
    await sql`insert into state (id, version, everything_version) values (1, 0, 0)`.execute(db);

    await schema
      .createTable('guilds')
      .addColumn('guildId', 'text', (column) => column.primaryKey())
      .addColumn('articlesVersion', 'bigint', (column) => column.notNull().defaultTo(0))
      .addColumn('settingsVersion', 'bigint', (column) => column.notNull().defaultTo(0))
      .addColumn('lostAtMs', 'bigint')
      .execute();

    await schema
      .createTable('articles')
      .addColumn('guildId', 'text', (column) => column.notNull())
      .addColumn('articleId', 'text', (column) => column.notNull())
      .addColumn('newest', 'integer', (column) => column.notNull())
      .addColumn('present', 'integer', (column) => column.notNull())
      .addColumn('characters', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('articlesKey', ['guildId', 'articleId'])
      .execute();

    await schema
      .createTable('revisions')
      .addColumn('guildId', 'text', (column) => column.notNull())
      .addColumn('articleId', 'text', (column) => column.notNull())
      .addColumn('number', 'integer', (column) => column.notNull())
      .addColumn('change', 'text', (column) => column.notNull())
      .addColumn('authorId', 'text', (column) => column.notNull())
      .addColumn('createdAtMs', 'bigint', (column) => column.notNull())
      .addColumn('title', 'text', (column) => column.notNull())
      .addColumn('draft', 'text')
      .addPrimaryKeyConstraint('revisionsKey', ['guildId', 'articleId', 'number'])
      .addForeignKeyConstraint(
        'revisionsArticle',
        ['guildId', 'articleId'],
        'articles',
        ['guildId', 'articleId'],
        (constraint) => constraint.onDelete('cascade'),
      )
      .execute();

    await schema
      .createTable('drafts')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('guildId', 'text', (column) => column.notNull())
      .addColumn('authorId', 'text', (column) => column.notNull())
      .addColumn('createdAtMs', 'bigint', (column) => column.notNull())
      .addColumn('content', 'text', (column) => column.notNull())
      .addColumn('characters', 'integer', (column) => column.notNull())
      .execute();
    await index('drafts', ['guildId', 'createdAtMs']);

    await schema
      .createTable('settings')
      .addColumn('guildId', 'text', (column) => column.notNull())
      .addColumn('setting', 'text', (column) => column.notNull())
      .addColumn('value', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('settingsKey', ['guildId', 'setting'])
      .execute();

    await schema
      .createTable('pins')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('guildId', 'text', (column) => column.notNull())
      .addColumn('questionPrint', 'text', (column) => column.notNull())
      .addColumn('question', 'text', (column) => column.notNull())
      .addColumn('passageId', 'text', (column) => column.notNull())
      .addColumn('passagePrint', 'text', (column) => column.notNull())
      .addColumn('authorId', 'text', (column) => column.notNull())
      .addColumn('createdAtMs', 'bigint', (column) => column.notNull())
      .addUniqueConstraint('pinsQuestion', ['guildId', 'questionPrint'])
      .execute();

    await schema
      .createTable('auditLines')
      .addColumn('guildId', 'text', (column) => column.notNull())
      .addColumn('atMs', 'bigint', (column) => column.notNull())
      .addColumn('authorId', 'text', (column) => column.notNull())
      .addColumn('action', 'text', (column) => column.notNull())
      .addColumn('subject', 'text', (column) => column.notNull())
      .addColumn('detail', 'text')
      .addPrimaryKeyConstraint('auditLinesKey', ['guildId', 'atMs'])
      .execute();

    await schema
      .createTable('feeds')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('guildId', 'text', (column) => column.notNull())
      .addColumn('url', 'text', (column) => column.notNull())
      .addColumn('title', 'text')
      .addColumn('authorId', 'text', (column) => column.notNull())
      .addColumn('createdAtMs', 'bigint', (column) => column.notNull())
      .addColumn('reportChannelId', 'text')
      .addColumn('etag', 'text')
      .addColumn('lastModified', 'text')
      .addColumn('nextRunAtMs', 'bigint', (column) => column.notNull())
      .addColumn('leasedUntilMs', 'bigint', (column) => column.notNull())
      .addColumn('failures', 'integer', (column) => column.notNull())
      .addColumn('lastRun', 'text')
      .execute();
    await index('feeds', ['guildId', 'createdAtMs']);
    await index('feeds', ['nextRunAtMs']);

    await schema
      .createTable('feedEntries')
      .addColumn('guildId', 'text', (column) => column.notNull())
      .addColumn('entryPrint', 'text', (column) => column.notNull())
      .addColumn('metAtMs', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('feedEntriesKey', ['guildId', 'entryPrint'])
      .execute();
    await index('feedEntries', ['guildId', 'metAtMs']);

    await schema
      .createTable('personKeys')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('secret', 'text', (column) => column.notNull())
      .execute();

    await schema
      .createTable('questions')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('guildId', 'text', (column) => column.notNull())
      .addColumn('askedAtMs', 'bigint', (column) => column.notNull())
      .addColumn('text', 'text')
      .addColumn('outcome', 'text', (column) => column.notNull())
      .addColumn('confidence', 'double precision', (column) => column.notNull())
      .addColumn('passages', 'text', (column) => column.notNull())
      .addColumn('surface', 'text', (column) => column.notNull())
      .addColumn('latencyMs', 'double precision', (column) => column.notNull())
      .addColumn('keyId', 'text', (column) => column.notNull().references('personKeys.id'))
      .addColumn('asker', 'text')
      .execute();
    await index('questions', ['guildId', 'askedAtMs']);
    await index('questions', ['asker']);
    await index('questions', ['keyId']);

    await schema
      .createTable('votes')
      .addColumn('questionId', 'text', (column) =>
        column.notNull().references('questions.id').onDelete('cascade'),
      )
      .addColumn('voter', 'text', (column) => column.notNull())
      .addColumn('guildId', 'text', (column) => column.notNull())
      .addColumn('votedAtMs', 'bigint', (column) => column.notNull())
      .addColumn('vote', 'text', (column) => column.notNull())
      .addColumn('reason', 'text')
      .addPrimaryKeyConstraint('votesKey', ['questionId', 'voter'])
      .execute();
    await index('votes', ['voter']);
    await index('votes', ['guildId']);

    await schema
      .createTable('optOuts')
      .addColumn('person', 'text', (column) => column.primaryKey())
      .execute();

    await schema
      .createTable('answeredMessages')
      .addColumn('questionId', 'text', (column) => column.primaryKey())
      .addColumn('answerId', 'text', (column) => column.notNull())
      .addColumn('channelId', 'text', (column) => column.notNull())
      .addColumn('guildId', 'text')
      .addColumn('print', 'text', (column) => column.notNull())
      .addColumn('answeredAtMs', 'bigint', (column) => column.notNull())
      .execute();
    await index('answeredMessages', ['guildId']);
    await index('answeredMessages', ['answeredAtMs']);

    async function index(table: string, columns: readonly string[]): Promise<void> {
      const name = `${table}By${columns.map((column) => `${column.charAt(0).toUpperCase()}${column.slice(1)}`).join('')}`;
      await schema
        .createIndex(name)
        .on(table)
        .columns([...columns])
        .execute();
    }
  },
};
