import Libsql from 'libsql';
import { copyFile, mkdtemp, open, rename, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { expect, onTestFinished, test } from 'vitest';
import { findDamage } from '../../src/database/check-integrity.js';
import { guardFile } from '../../src/database/file-guard.js';
import { openDatabase } from '../../src/database/open-database.js';
import { Unavailable } from '../../src/shared/errors.js';
import { createStores } from '../../src/store/sql/create-stores.js';
import type { Stores } from '../../src/store/stores.js';
import { added, guildId } from '../contracts/stores/stores-under-test.js';

interface Opened {
  readonly path: string;
  readonly stores: Stores;
  readonly faults: readonly Error[];
}

async function openFile({ watchesIntegrity = false } = {}): Promise<Opened> {
  const folder = await mkdtemp(join(tmpdir(), 'quoth-'));
  const path = join(folder, 'data', 'quoth.db');
  const faults: Error[] = [];
  const database = await openDatabase(
    { path },
    { watchesIntegrity, onError: (error) => faults.push(error) },
  );
  onTestFinished(async () => {
    await database.destroy();
    await rm(folder, { recursive: true });
  });
  return { path, stores: createStores(database), faults };
}

test.each([
  ['the file is deleted', (path: string) => rm(path)],
  ['its log of changes is deleted', (path: string) => rm(`${path}-wal`)],
  [
    'another file takes its place',
    async (path: string) => {
      await copyFile(path, `${path}.copy`);
      await rename(`${path}.copy`, path);
    },
  ],
])('when %s, no change is acknowledged any more, and it is said once', async (_, harm) => {
  const { path, stores, faults } = await openFile();
  expect(await stores.articles.write(added('a'))).toMatchObject({ kind: 'written' });
  await harm(path);
  await expect(stores.articles.write(added('b'))).rejects.toBeInstanceOf(Unavailable);
  await expect(stores.drafts.purge(1)).rejects.toBeInstanceOf(Unavailable);
  expect(faults).toHaveLength(1);
  expect(faults[0]?.message).toMatch(
    /quoth\.db(?:-wal)? was (?:deleted|replaced) while it is in use/,
  );
  expect(await stores.articles.current(guildId)).toHaveLength(1);
});

test('other processes that open, write and close do no harm', async () => {
  const { path, stores, faults } = await openFile();
  for (let time = 0; time < 3; time += 1) {
    await stores.articles.write(added(`a${time}`));
    const other = createStores(await openDatabase({ path }));
    await other.articles.write(added(`b${time}`));
    await other.close();
  }
  expect(await stores.articles.current(guildId)).toHaveLength(6);
  expect(faults).toEqual([]);
});

test('a damaged file is found when it is read as a whole', { timeout: 60_000 }, async () => {
  const { path, stores } = await openFile();
  for (let index = 0; index < 10; index += 1) await stores.articles.write(added(`a${index}`));
  await stores.close();
  expect(await findDamage(path)).toEqual([]);
  const whole = new Libsql(path);
  whole.pragma('wal_checkpoint(truncate)');
  whole.close();
  const pageBytes = 4_096;
  const { size } = await stat(path);
  expect(size).toBeGreaterThan(10 * pageBytes);
  const file = await open(path, 'r+');
  await file.write(Buffer.alloc(size - 3 * pageBytes, 7), 0, size - 3 * pageBytes, 3 * pageBytes);
  await file.close();
  expect(await findDamage(path)).not.toEqual([]);
});

test('nobody reads a file any more that was closed, however soon', async () => {
  const { path } = await openFile();
  let readers = 0;
  const count = (reader: Worker) => {
    readers += 1;
    reader.once('exit', () => (readers -= 1));
  };
  process.once('worker', count);
  const database = await openDatabase({ path }, { watchesIntegrity: true });
  expect(readers).toBe(1);
  await database.destroy();
  expect(readers).toBe(0);
});

test('a file that was found damaged takes nothing any more', async () => {
  const { path } = await openFile();
  const faults: Error[] = [];
  const guard = guardFile(path, (error) => faults.push(error));
  guard.check();
  guard.condemn('The file is damaged.');
  expect(() => {
    guard.check();
  }).toThrow(Unavailable);
  expect(faults).toHaveLength(1);
});

test('the folder of the data is for its owner alone', async () => {
  const { path } = await openFile();
  expect((await stat(join(path, '..'))).mode & 0o777).toBe(0o700);
});
