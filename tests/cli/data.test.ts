import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createApp, type App } from '../../src/app.js';
import { migrations } from '../../src/database/migrations/index.js';
import { added, guildId } from '../contracts/stores/stores-under-test.js';
import { runQuoth, type RunResult } from './support/run.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quoth-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const appAt = (name: string): App => createApp({ database: { path: join(folder, name) } });

async function withArticle(name: string): Promise<App> {
  const app = appAt(name);
  const stores = await app.openStores();
  await stores.articles.write(added('a'));
  await stores.close();
  return app;
}

async function run(ports: App, ...args: readonly string[]): Promise<RunResult> {
  const result = await runQuoth(args, { ports });
  const shown = (text: string): string => text.replaceAll(folder, 'FOLDER');
  return { ...result, stdout: shown(result.stdout), stderr: shown(result.stderr) };
}

test('the tables are brought up to date once', async () => {
  const app = appAt('new/quoth.db');
  expect(await run(app, 'migrate')).toEqual({
    code: 0,
    stdout: `Done: ${Object.keys(migrations).join(', ')}.\n`,
    stderr: '',
  });
  expect((await run(app, 'migrate')).stdout).toBe('The tables are up to date.\n');
});

test('what is backed up from one place is restored in another', async () => {
  const file = join(folder, 'backup.jsonl');
  const [from, to] = [await withArticle('from.db'), appAt('to.db')];
  // While the bot runs.
  const running = await from.openStores();
  expect(await run(from, 'backup', file)).toEqual({
    code: 0,
    stdout: 'Wrote 4 rows to FOLDER/backup.jsonl.\n',
    stderr: '',
  });
  await running.close();
  expect(await run(to, 'restore', file)).toMatchObject({
    code: 0,
    stdout: 'Restored 4 rows from FOLDER/backup.jsonl.\n',
  });
  const stores = await to.openStores();
  expect(await stores.articles.current(guildId)).toHaveLength(1);
  await stores.close();
});

test('nothing is replaced without --force', async () => {
  const file = join(folder, 'backup.jsonl');
  const app = await withArticle('quoth.db');
  await run(app, 'backup', file);
  expect(await run(app, 'backup', file)).toEqual({
    code: 2,
    stdout: '',
    stderr: 'quoth: FOLDER/backup.jsonl is there already. With --force it is replaced.\n',
  });
  expect(await run(app, 'restore', file)).toEqual({
    code: 2,
    stdout: '',
    stderr:
      'quoth: There are data already (4 rows). With --force those of the backup take their place.\n',
  });
  expect(await run(app, 'backup', file, '--force')).toMatchObject({ code: 0 });
  expect(await run(app, 'restore', file, '--force')).toMatchObject({ code: 0 });
});

test('without data there is nothing to back up, and none are made', async () => {
  const result = await run(appAt('missing.db'), 'backup', join(folder, 'backup.jsonl'));
  expect(result).toMatchObject({
    code: 2,
    stderr: 'quoth: There are no data at FOLDER/missing.db: check QUOTH_DATA_PATH.\n',
  });
  expect(await readdir(folder)).toEqual([]);
});

test('what is no backup is refused by name', async () => {
  const file = join(folder, 'notes.txt');
  await writeFile(file, 'Notes.\n');
  expect(await run(appAt('quoth.db'), 'restore', file)).toMatchObject({
    code: 2,
    stderr: 'quoth: FOLDER/notes.txt is no backup that this version of Quoth can read.\n',
  });
});

test.each([
  [['backup'], 'Which FILE?'],
  [['restore', 'a', 'b'], 'One FILE only.'],
  [['migrate', 'a'], '"a" is one argument too many.'],
])('%j is told what is wrong with it', async (args, reason) => {
  const result = await run(appAt('quoth.db'), ...args);
  expect(result.code).toBe(2);
  expect(result.stderr).toContain(reason);
});
