import { sql } from 'kysely';
import Libsql from 'libsql';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { migrations } from '../../src/database/migrations/index.js';
import { openDatabase } from '../../src/database/open-database.js';
import {
  postgresDatabase,
  sqliteDatabase,
  tellWhatIsSkipped,
  testDatabaseUrl,
} from '../store/support/test-databases.js';

tellWhatIsSkipped();

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quoth-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

describe.each([
  { name: 'SQLite', makeDatabase: sqliteDatabase, skip: false },
  { name: 'PostgreSQL', makeDatabase: postgresDatabase, skip: testDatabaseUrl === undefined },
])('$name', ({ makeDatabase, skip }) => {
  test.skipIf(skip)('is migrated once by many who open it at the same time', async () => {
    const { location, remove } = await makeDatabase();
    onTestFinished(remove);
    const opened = await Promise.all(Array.from({ length: 5 }, () => openDatabase(location)));
    const [first] = opened;
    const { rows } = await sql`select name from quoth_migrations`.execute(first ?? never());
    expect(rows).toEqual(Object.keys(migrations).map((name) => ({ name })));
    for (const database of opened) await database.destroy();
  });

  test.skipIf(skip)('that a newer version has written is refused', async () => {
    const { location, remove } = await makeDatabase();
    onTestFinished(remove);
    const database = await openDatabase(location);
    await sql`insert into quoth_migrations values ('9999-later', '2030-01-01')`.execute(database);
    await database.destroy();
    await expect(openDatabase(location)).rejects.toMatchObject({
      name: 'UserError',
      code: 'database-newer',
    });
  });

  test.skipIf(skip)('is looked at without a change, and tells what is to be changed', async () => {
    const { location, remove } = await makeDatabase();
    onTestFinished(remove);
    const look = async (): Promise<readonly string[]> => {
      const told: string[] = [];
      const database = await openDatabase(location, { onLooked: (names) => told.push(...names) });
      const tables = await database.introspection.getTables();
      await database.destroy();
      return [...told, ...tables.map(({ name }) => `table ${name}`)];
    };
    expect(await look()).toEqual(Object.keys(migrations));
    await (await openDatabase(location)).destroy();
    const after = await look();
    expect(after).toContain('table questions');
    expect(after.filter((name) => !name.startsWith('table '))).toEqual([]);
  });

  test.skipIf(skip)('gives whole numbers as numbers, also counts and sums', async () => {
    const { location, remove } = await makeDatabase();
    onTestFinished(remove);
    const database = await openDatabase(location);
    const version = 2 ** 52;
    await database.updateTable('state').set({ version }).execute();
    const row = await database
      .selectFrom('state')
      .select(({ fn }) => [
        'version',
        fn.countAll<number>().as('count'),
        fn.sum<number>('id').as('sum'),
      ])
      .groupBy('version')
      .executeTakeFirst();
    expect(row).toEqual({ version, count: 1, sum: 1 });
    await database.destroy();
  });
});

describe('a file', () => {
  test('is made with its folder', async () => {
    const database = await openDatabase({ path: join(folder, 'a', 'b', 'quoth.db') });
    await database.destroy();
    expect(await readdir(join(folder, 'a', 'b'))).toContain('quoth.db');
  });

  test('is made for its owner alone, with all that SQLite lays beside it', async () => {
    const path = join(folder, 'quoth.db');
    const database = await openDatabase({ path });
    await database.updateTable('state').set({ version: 2 }).execute();
    const files = await readdir(folder);
    expect(files).toContain('quoth.db-wal');
    for (const name of files) expect((await stat(join(folder, name))).mode & 0o077).toBe(0);
    await database.destroy();
  });

  test('in a folder that cannot be made is refused by name', async () => {
    await writeFile(join(folder, 'taken'), '');
    const opening = openDatabase({ path: join(folder, 'taken', 'quoth.db') });
    await expect(opening).rejects.toMatchObject({ name: 'UserError', code: 'data-folder' });
    await expect(opening).rejects.toThrow(/taken.*QUOTH_DATA_PATH/);
  });

  test('where no folder can ever be is refused, too', async () => {
    const opening = openDatabase({ path: '/proc/none/quoth.db' });
    await expect(opening).rejects.toMatchObject({ name: 'UserError', code: 'data-folder' });
  });

  test('that is a folder is refused by name', async () => {
    await expect(openDatabase({ path: folder })).rejects.toMatchObject({
      name: 'UserError',
      code: 'data-folder',
    });
  });

  test('that is no database is refused, and left as it is', async () => {
    const path = join(folder, 'notes.txt');
    await writeFile(path, 'These are notes and no database. '.repeat(100));
    await expect(openDatabase({ path })).rejects.toMatchObject({
      name: 'UserError',
      code: 'not-a-database',
    });
    expect(await readdir(folder)).toEqual(['notes.txt']);
  });

  test('of another program is refused, and left as it is', async () => {
    const path = join(folder, 'other.db');
    const other = new Libsql(path);
    other.exec('create table articles (title text)');
    other.close();
    await expect(openDatabase({ path })).rejects.toMatchObject({
      name: 'UserError',
      code: 'database-foreign',
    });
    const again = new Libsql(path);
    const tables: unknown = again.prepare('select name from sqlite_master').all();
    again.close();
    expect(tables).toEqual([{ name: 'articles' }]);
  });
});

describe('what SQLite cannot hold', () => {
  // SQLite would let nobody commit for as long as such a row counts as under way: some seconds each time.
  test('is held by nobody who waited for it to write one row', { timeout: 10_000 }, async () => {
    const path = join(folder, 'quoth.db');
    const database = await openDatabase({ path });
    const other = new Libsql(path);
    const write = (version: number) => database.updateTable('state').set({ version });
    for (let round = 0; round < 6; round += 1) {
      other.exec('begin immediate');
      const waiting = [write(1).execute(), write(2).returning('version').execute()];
      await setTimeout(50);
      other.exec('commit');
      await Promise.all(waiting);
      await database
        .transaction()
        .execute((transaction) => transaction.updateTable('state').set({ version: 3 }).execute());
      other.exec('begin immediate; commit');
    }
    other.close();
    await database.destroy();
  });

  test('ends no process: a boolean is a number, NUL and the like are refused', async () => {
    const database = await openDatabase({ path: ':memory:' });
    const bound = async (value: unknown): Promise<unknown> =>
      (await sql`select ${value} as bound`.execute(database)).rows;
    expect(await bound(true)).toEqual([{ bound: 1 }]);
    expect(await bound(undefined)).toEqual([{ bound: null }]);
    await expect(bound('a\0b')).rejects.toThrow(TypeError);
    await expect(bound(new Date())).rejects.toThrow(TypeError);
    await database.destroy();
  });
});

describe('a server', () => {
  test.each([
    ['where nothing listens', 'postgres://quoth:secret@127.0.0.1:9/quoth'],
    ['of no known host', 'postgres://quoth:secret@host.invalid/quoth'],
  ])('%s is refused by name, without the password', async (_, url) => {
    const opening = openDatabase({ url });
    await expect(opening).rejects.toMatchObject({
      name: 'UserError',
      code: 'database-unreachable',
    });
    await expect(opening).rejects.toThrow(new URL(url).hostname);
    await expect(opening).rejects.not.toThrow('secret');
  });

  test.skipIf(testDatabaseUrl === undefined)('without the database says so', async () => {
    const url = new URL(testDatabaseUrl ?? '');
    url.pathname = '/no_such_database';
    await expect(openDatabase({ url: url.href })).rejects.toThrow('there is no such database');
  });
});

function never(): never {
  throw new Error('Nothing was opened.');
}
