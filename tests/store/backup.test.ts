import fc from 'fast-check';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { UserError } from '../../src/shared/errors.js';
import { createDataTools, type DataTools } from '../../src/store/backup/data-tools.js';
import { allRows, fill } from '../contracts/stores/something-of-everything.js';
import {
  added,
  draftOf,
  guildId,
  otherGuildId,
  type StoresUnderTest,
} from '../contracts/stores/stores-under-test.js';
import { openForTest } from './support/open-for-test.js';
import {
  postgresDatabase,
  sqliteDatabase,
  tellWhatIsSkipped,
  testDatabaseUrl,
} from './support/test-databases.js';

tellWhatIsSkipped();
const withoutPostgres = testDatabaseUrl === undefined;

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quoth-'));
  path = join(folder, 'backup.jsonl');
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const toolsFor = ({ database }: StoresUnderTest): DataTools => createDataTools(database, []);

/** All but versions, which belong to a running database. */
async function rowsOf({ database }: StoresUnderTest): Promise<unknown> {
  const rows = await allRows(database);
  const withoutVersions = (row: string): string => row.replaceAll(/Version":\d+/g, '":0');
  return [...rows]
    .filter(([table]) => table !== 'state')
    .map(([table, all]) => [table, all.map(withoutVersions)])
    .sort();
}

async function filled(make = sqliteDatabase): Promise<StoresUnderTest> {
  const opened = await openForTest(make);
  for (let time = 0; time < 3; time += 1) {
    await fill(opened.stores, guildId);
    await fill(opened.stores, otherGuildId);
  }
  const text = 'a\0b \ud800 العربية 👩‍👩‍👧\n'.repeat(1_000);
  await opened.stores.articles.write(added('odd', { draft: draftOf('odd', text) }));
  return opened;
}

describe.each([
  { from: 'SQLite', to: 'SQLite', source: sqliteDatabase, target: sqliteDatabase, skip: false },
  {
    from: 'SQLite',
    to: 'PostgreSQL',
    source: sqliteDatabase,
    target: postgresDatabase,
    skip: withoutPostgres,
  },
  {
    from: 'PostgreSQL',
    to: 'SQLite',
    source: postgresDatabase,
    target: sqliteDatabase,
    skip: withoutPostgres,
  },
])('a backup of $from', ({ to, source, target, skip }) => {
  test.skipIf(skip)(`restored into ${to} has everything as it was`, async () => {
    const before = await filled(source);
    const progress: (readonly [number, number])[] = [];
    const rows = await toolsFor(before).backUp(path, {
      onProgress: (done, total) => progress.push([done, total]),
    });
    expect(progress.at(-1)).toEqual([rows, rows]);

    const after = await openForTest(target);
    expect(await toolsFor(after).restore(path, {})).toBe(rows);
    expect(await rowsOf(after)).toEqual(await rowsOf(before));
    expect(await after.stores.articles.current(guildId)).toEqual(
      await before.stores.articles.current(guildId),
    );
    const personal = await after.stores.questions.personalData('400000000000000001');
    expect(personal.questions.length).toBeGreaterThan(0);
  });
});

describe.each([
  { name: 'SQLite', make: sqliteDatabase, skip: false },
  { name: 'PostgreSQL', make: postgresDatabase, skip: withoutPostgres },
])('on $name', ({ make, skip }) => {
  test.skipIf(skip)('a backup has one moment, while others go on writing', async () => {
    const { stores, others, database } = await openForTest(make);
    for (let index = 0; index < 150; index += 1) await stores.articles.write(added(`a${index}`));
    const over = new AbortController();
    const writer = (async () => {
      for (let basedOn = 1; !over.signal.aborted; basedOn += 1) {
        await others.articles.write(added('a0', { change: 'edited', basedOn }));
      }
    })();
    await createDataTools(database, []).backUp(path, {});
    over.abort();
    await writer;

    const restored = await openForTest(make);
    await toolsFor(restored).restore(path, {});
    const audit = await restored.stores.audit.list(guildId, 1_000);
    const numbers = (await restored.stores.articles.current(guildId)).map(({ number }) => number);
    expect(numbers).toHaveLength(150);
    expect(numbers.reduce((sum, number) => sum + number)).toBe(audit.length);
  });

  test.skipIf(skip)('a restore tells all processes to look at everything anew', async () => {
    const before = await filled(make);
    await toolsFor(before).backUp(path, {});
    const after = await openForTest(make);
    await toolsFor(after).restore(path, {});
    expect(await after.others.versions.changesSince(0)).toMatchObject({ everything: true });
    const next = await after.others.versions.current();
    expect(await after.others.versions.changesSince(next)).toEqual({
      version: next,
      everything: false,
      guilds: [],
    });
    await after.stores.articles.write(added('new'));
    const { guilds } = await after.others.versions.changesSince(next);
    expect(guilds).toEqual([{ guildId, articles: true, settings: false }]);
  });
});

describe('a restore', () => {
  test('over other data is refused, and with force takes their place', async () => {
    const before = await filled();
    await toolsFor(before).backUp(path, {});
    const after = await openForTest(sqliteDatabase);
    await after.stores.articles.write(added('mine'));
    const rows = await rowsOf(after);
    await expect(toolsFor(after).restore(path, {})).rejects.toMatchObject({ code: 'not-empty' });
    expect(await rowsOf(after)).toEqual(rows);
    await toolsFor(after).restore(path, { force: true });
    expect(await rowsOf(after)).toEqual(await rowsOf(before));
  });

  test('of a file that is cut or altered anywhere is refused, and nothing is touched', async () => {
    const before = await openForTest(sqliteDatabase);
    await fill(before.stores, guildId);
    await toolsFor(before).backUp(path, {});
    const whole = await readFile(path);
    const after = await openForTest(sqliteDatabase);
    await after.stores.articles.write(added('mine'));
    const rows = await rowsOf(after);
    const damage = fc.oneof(
      fc.nat(whole.length - 2).map((length) => whole.subarray(0, length)),
      fc.tuple(fc.nat(whole.length - 2), fc.integer({ min: 1, max: 255 })).map(([at, change]) => {
        const altered = Buffer.from(whole);
        altered[at] = (altered[at] ?? 0) ^ change;
        return altered;
      }),
      fc.uint8Array({ maxLength: 200 }),
    );
    await fc.assert(
      fc.asyncProperty(damage, async (bytes) => {
        await writeFile(path, bytes);
        await expect(toolsFor(after).restore(path, { force: true })).rejects.toThrow(UserError);
        expect(await rowsOf(after)).toEqual(rows);
      }),
      { numRuns: 100 },
    );
  });

  test.each(['missing.jsonl', '.'])('of %s is refused', async (name) => {
    const opened = await openForTest(sqliteDatabase);
    await expect(toolsFor(opened).restore(join(folder, name), {})).rejects.toThrow(UserError);
  });
});

describe('a backup file', () => {
  test('is for the operator alone', async () => {
    const opened = await filled();
    await toolsFor(opened).backUp(path, {});
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(await readdir(folder)).toEqual(['backup.jsonl']);
  });

  test('replaces no other unless told', async () => {
    const opened = await filled();
    await writeFile(path, 'precious');
    await expect(toolsFor(opened).backUp(path, {})).rejects.toMatchObject({ code: 'file-exists' });
    expect(await readFile(path, 'utf8')).toBe('precious');
    await toolsFor(opened).backUp(path, { force: true });
    expect(await readFile(path, 'utf8')).toContain('quoth-backup');
  });

  test('that cannot be written is refused by name, and nothing is left of it', async () => {
    const opened = await filled();
    const elsewhere = join(folder, 'missing', 'backup.jsonl');
    await expect(toolsFor(opened).backUp(elsewhere, {})).rejects.toThrow(/missing.*ENOENT/);
    expect(await readdir(folder)).toEqual([]);
  });
});
