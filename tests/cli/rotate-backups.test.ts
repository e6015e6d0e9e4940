import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createApp } from '../../src/app.js';
import { added, guildId } from '../contracts/stores/stores-under-test.js';
import { runQuoth } from './support/run.js';

async function place(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'quoth-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

async function withArticle(path: string): Promise<ReturnType<typeof createApp>> {
  const app = createApp({ database: { path } });
  const stores = await app.openStores();
  await stores.articles.write(added('a'));
  await stores.close();
  return app;
}

test('with --keep the newest backups of a folder stay, and nothing else goes', async () => {
  const folder = await place();
  const backups = join(folder, 'backups');
  const ports = await withArticle(join(folder, 'quoth.db'));
  const keep = (count: string) => runQuoth(['backup', '--keep', count, backups], { ports });
  expect((await keep('2')).code).toBe(0);
  const [first] = await readdir(backups);
  expect(first).toMatch(/^quoth-\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}Z\.jsonl$/);
  expect((await stat(backups)).mode & 0o077).toBe(0);
  const others = ['quoth-2020-01-01T00-00-00Z.jsonl', 'quoth-2020-01-02T00-00-00Z.jsonl'];
  for (const name of [...others, 'notes.txt', 'quoth-mine.jsonl']) {
    await writeFile(join(backups, name), '');
  }
  await rm(join(backups, first ?? ''));
  const { stdout } = await keep('2');
  expect(stdout).toContain('Deleted 1 older backup.');
  const left = await readdir(backups);
  expect(left).toHaveLength(4);
  expect(left).toEqual(expect.arrayContaining(['notes.txt', 'quoth-mine.jsonl', others[1]]));
});

test('a number that is none is refused before anything is written', async () => {
  const folder = await place();
  const ports = await withArticle(join(folder, 'quoth.db'));
  for (const count of ['0', 'all', '731']) {
    const run = await runQuoth(['backup', '--keep', count, join(folder, 'b')], { ports });
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain('--keep must be a whole number');
  }
  expect(await readdir(folder)).not.toContain('b');
});

test('the restore drill: the newest backup, into a new file, has what was there', async () => {
  const folder = await place();
  const backups = join(folder, 'backups');
  const ports = await withArticle(join(folder, 'quoth.db'));
  await runQuoth(['backup', '--keep', '14', backups], { ports });
  const newest = (await readdir(backups)).sort().at(-1) ?? '';
  const drill = createApp({ database: { path: join(folder, 'drill.db') } });
  const restored = await runQuoth(['restore', join(backups, newest)], { ports: drill });
  expect(restored.code).toBe(0);
  const [there, here] = [await ports.openStores(), await drill.openStores()];
  expect(await here.articles.current(guildId)).toEqual(await there.articles.current(guildId));
  expect(await here.articles.current(guildId)).toHaveLength(1);
  await Promise.all([there.close(), here.close()]);
});
