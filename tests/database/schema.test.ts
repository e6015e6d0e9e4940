import { Kysely, CamelCasePlugin, sql } from 'kysely';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { z } from 'zod';
import { firstTables } from '../../src/database/migrations/0001-first-tables.js';
import { openDatabase } from '../../src/database/open-database.js';
import { openSqlite } from '../../src/database/open-sqlite.js';
import { tables } from '../../src/database/schema.js';
import { createStores } from '../../src/store/sql/create-stores.js';
import { draftOf, guildId } from '../contracts/stores/stores-under-test.js';
import {
  postgresDatabase,
  sqliteDatabase,
  tellWhatIsSkipped,
  testDatabaseUrl,
} from '../store/support/test-databases.js';

tellWhatIsSkipped();

type Kind = 'text' | 'whole' | 'fraction';

/** What a column takes says which kind it is. */
function kindOf(column: z.ZodType): Kind {
  if (column.safeParse('1').success) return 'text';
  return column.safeParse(0.5).success ? 'fraction' : 'whole';
}

const kinds: Readonly<Record<string, Kind>> = {
  text: 'text',
  integer: 'whole',
  bigint: 'whole',
  int4: 'whole',
  int8: 'whole',
  'double precision': 'fraction',
  float8: 'fraction',
};

describe.each([
  { name: 'SQLite', makeDatabase: sqliteDatabase, skip: false },
  { name: 'PostgreSQL', makeDatabase: postgresDatabase, skip: testDatabaseUrl === undefined },
])('$name', ({ makeDatabase, skip }) => {
  test.skipIf(skip)('has the tables that are defined, column by column', async () => {
    const { location, remove } = await makeDatabase();
    onTestFinished(remove);
    const database = await openDatabase(location);
    const found = (await database.introspection.getTables())
      .filter(({ name }) => !name.startsWith('quoth_'))
      .map(({ name, columns }) => [
        inCamelCase(name),
        Object.fromEntries(
          columns.map((column) => [
            inCamelCase(column.name),
            {
              kind: kinds[column.dataType.toLowerCase()],
              // SQLite says of the only column of a primary key that it may be null.
              ...(isKey(inCamelCase(name), inCamelCase(column.name))
                ? {}
                : { isNullable: column.isNullable }),
            },
          ]),
        ),
      ]);
    const defined = Object.entries(tables).map(([name, { row }]) => [
      name,
      Object.fromEntries(
        Object.entries<z.ZodType>(row.shape).map(([column, schema]) => [
          column,
          {
            kind: kindOf(schema),
            ...(isKey(name, column) ? {} : { isNullable: schema.safeParse(null).success }),
          },
        ]),
      ),
    ]);
    await database.destroy();
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(defined));
  });
});

function inCamelCase(column: string): string {
  return column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function isKey(table: string, column: string): boolean {
  return Object.entries(tables).some(
    ([name, { key }]) => name === table && key.some((each) => each === column),
  );
}

test('a database of the first version is opened, and read as it was', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'quoth-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, 'quoth.db');
  const old = new Kysely<unknown>({
    dialect: await openSqlite(path),
    plugins: [new CamelCasePlugin()],
  });
  await firstTables.up(old);
  const draft = JSON.stringify(draftOf('lighthouse'));
  for (const statement of [
    sql`create table quoth_migrations (name varchar(255) not null primary key, timestamp varchar(255) not null)`,
    sql`insert into quoth_migrations values ('0001-first-tables', '2026-11-25T00:00:00.000Z')`,
    sql`insert into guilds (guild_id) values (${guildId})`,
    sql`insert into articles values (${guildId}, 'lighthouse', 1, 1, 10)`,
    sql`insert into revisions values (${guildId}, 'lighthouse', 1, 'added', '2', 5, 'A title', ${draft})`,
    sql`insert into settings values (${guildId}, 'retentionDays', '7')`,
    sql`insert into feed_entries values (${guildId}, 'C5Dg1rQ', 9)`,
  ]) {
    await statement.execute(old);
  }
  await old.destroy();

  const migrated: string[] = [];
  const database = await openDatabase({ path }, { onMigrated: (names) => migrated.push(...names) });
  const stores = createStores(database);
  expect(migrated).toEqual([
    '0002-failed-feed-entries',
    '0003-reviews',
    '0004-shard-leases',
    '0005-proposals',
    '0006-api-tokens',
    '0007-inquiries',
    '0008-shown-quotes',
    '0009-shared-index',
    '0010-standing-questions',
    '0011-digests',
  ]);
  expect(await stores.articles.current(guildId)).toMatchObject([
    { articleId: 'lighthouse', title: 'A title', draft: draftOf('lighthouse') },
  ]);
  expect(await stores.settings.get(guildId)).toMatchObject({ retentionDays: 7 });
  const entries = await database.selectFrom('feedEntries').selectAll().execute();
  expect(entries).toEqual([{ guildId, entryPrint: 'C5Dg1rQ', metAtMs: 9, failures: 0 }]);
  await stores.close();
});
