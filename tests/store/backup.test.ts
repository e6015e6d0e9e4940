import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { appendFile, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { UserError } from '../../src/shared/errors.js';
import { createDataTools, type DataTools } from '../../src/store/backup/data-tools.js';
import { maxLineBytes } from '../../src/store/backup/read-backup.js';
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

  test('of a row that the stores cannot read is refused by its line, and nothing is touched', async () => {
    const after = await openForTest(sqliteDatabase);
    await after.stores.articles.write(added('mine'));
    const rows = await rowsOf(after);
    for (const [table, change, reason] of wrongRows) {
      const line = await writeAltered(table, (row) => ({ ...row, ...change }));
      const restoring = toolsFor(after).restore(path, { force: true });
      await expect(restoring, reason).rejects.toMatchObject({
        name: 'UserError',
        message: `${path} is damaged at line ${line}: ${table}: ${reason}.`,
      });
      expect(await rowsOf(after)).toEqual(rows);
    }
  });

  test.each([
    ['articles', 'the row is there twice'],
    ['votes', 'the row is there twice'],
    ['settings', 'the row is there twice'],
  ])('of a row of %s twice is refused by its line', async (table, reason) => {
    const line = await writeAltered(table, (row) => row, { twice: true });
    const after = await openForTest(withoutPostgres ? sqliteDatabase : postgresDatabase);
    const restoring = toolsFor(after).restore(path, {});
    await expect(restoring).rejects.toThrow(
      `${path} is damaged at line ${line + 1}: ${table}: ${reason}.`,
    );
    expect(await after.stores.settings.get(guildId)).toMatchObject({ retentionDays: 30 });
  });

  test.each([
    ['revisions', { articleId: 'elsewhere' }],
    ['votes', { questionId: 'none' }],
    ['questions', { keyId: '1999-01-01' }],
  ])('of a row of %s without what it belongs to is refused by its line', async (table, change) => {
    const line = await writeAltered(table, (row) => ({ ...row, ...change }));
    const after = await openForTest(withoutPostgres ? sqliteDatabase : postgresDatabase);
    await expect(toolsFor(after).restore(path, {})).rejects.toThrow(
      `${path} is damaged at line ${line}: ${table}: what the row belongs to is missing.`,
    );
  });

  test.each([
    ['of another number', { newest: 7 }],
    ['that removes it', { present: 0 }],
  ])('of an article with a newest revision %s is refused', async (_, change) => {
    await writeAltered('articles', (row) => ({ ...row, ...change }));
    const after = await openForTest(sqliteDatabase);
    await expect(toolsFor(after).restore(path, {})).rejects.toThrow(/newest revision of article/);
    expect(await after.stores.articles.current(guildId)).toEqual([]);
  });

  test('of a line that is longer than any of ours is refused before it is read', async () => {
    await writeFile(path, `{"format":"quoth-backup-1","rows":1}\n["optOuts",{"person":"`);
    await appendFile(path, Buffer.alloc(maxLineBytes, 'a'));
    const after = await openForTest(sqliteDatabase);
    await expect(toolsFor(after).restore(path, {})).rejects.toThrow('line 2: it is too long.');
  });

  test('of a backup of the first version has what it lacks by default', async () => {
    await writeAltered('feedEntries', ({ failures, ...row }) => {
      expect(failures).toBe(0);
      return row;
    });
    const after = await openForTest(sqliteDatabase);
    await toolsFor(after).restore(path, {});
    const [entry] = await after.database.selectFrom('feedEntries').selectAll().execute();
    expect(entry).toMatchObject({ failures: 0 });
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

/** Well-formed rows that are wrong: the table, what of a row is other than it was, and what is said of it. */
const wrongRows: readonly (readonly [string, Record<string, unknown>, string])[] = [
  [
    'revisions',
    { draft: '{"blocks":[]}' },
    'particulars: Invalid input: expected object, received undefined',
  ],
  ['revisions', { draft: '[' }, 'draft: is no JSON'],
  [
    'revisions',
    { draft: '['.repeat(100_000) + ']'.repeat(100_000) },
    'Invalid input: expected object, received array',
  ],
  [
    'revisions',
    { change: 'exploded' },
    'Invalid option: expected one of "added"|"replaced"|"edited"|"removed"|"restored"|"followed"',
  ],
  [
    'revisions',
    { createdAtMs: 9e15 },
    'createdAtMs: Too big: expected number to be <=8640000000000000',
  ],
  [
    'drafts',
    { content: '{"articles":7}' },
    'articles: Invalid input: expected array, received number',
  ],
  [
    'settings',
    { setting: 'retentionDays', value: '1000000' },
    'retentionDays: Too big: expected number to be <=365',
  ],
  ['settings', { value: '5' }, 'language: Invalid input: expected string, received number'],
  ['settings', { setting: 'gravity' }, 'Unrecognized key: "gravity"'],
  ['feeds', { lastRun: '7' }, 'Invalid input: expected object, received number'],
  ['questions', { passages: '{}' }, 'Invalid input: expected array, received object'],
  [
    'questions',
    { outcome: 'maybe' },
    'Invalid option: expected one of "found"|"uncertain"|"nothing"',
  ],
  [
    'votes',
    { vote: 'perhaps' },
    'Invalid option: expected one of "helped"|"not-this"|"out-of-date"',
  ],
  ['pins', { question: 7 }, 'question: Invalid input: expected string, received number'],
  ['articles', { present: 2 }, 'present: Too big: expected number to be <=1'],
  ['articles', { colour: 'red' }, 'Unrecognized key: "colour"'],
];

/** A whole backup of which the first row of a table is altered, or follows twice; the number of its line. */
async function writeAltered(
  table: string,
  alter: (row: Record<string, unknown>) => Record<string, unknown>,
  { twice = false } = {},
): Promise<number> {
  const opened = await openForTest(sqliteDatabase);
  await fill(opened.stores, guildId);
  await toolsFor(opened).backUp(path, { force: true });
  const [head = '', ...rest] = (await readFile(path, 'utf8')).trimEnd().split('\n');
  const rows = rest.slice(0, -1);
  const index = rows.findIndex((row) => row.startsWith(`["${table}"`));
  const [, row] = JSON.parse(rows[index] ?? '') as [string, Record<string, unknown>];
  const altered = JSON.stringify([table, alter(row)]);
  rows.splice(index, 1, ...(twice ? [altered, altered] : [altered]));
  const newHead = JSON.stringify({ ...(JSON.parse(head) as object), rows: rows.length });
  const body = [newHead, ...rows].map((each) => `${each}\n`).join('');
  const sha256 = createHash('sha256').update(body).digest('hex');
  await writeFile(path, `${body}${JSON.stringify({ end: rows.length, sha256 })}\n`);
  return index + 2;
}
