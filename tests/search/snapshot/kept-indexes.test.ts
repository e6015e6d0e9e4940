import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { IndexPlace } from '../../../src/search/index-place.js';
import { createKeptIndexes, type KeptIndexes } from '../../../src/search/snapshot/kept-indexes.js';

let folder: string;
let version: number;
let kept: KeptIndexes;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quoth-kept-'));
  version = 5;
  kept = createKeptIndexes(folder, () => Promise.resolve(version), { mostBytes: 1_000 });
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const files = (): Promise<readonly string[]> => readdir(folder);

/** As what is kept begins: with the state that it is of. */
async function write(place: IndexPlace, bytes = 0): Promise<void> {
  await place.write(() =>
    writeFile(
      place.file('quoth-index'),
      `${JSON.stringify({ since: place.since })}\n${'x'.repeat(bytes)}`,
    ),
  );
}

test('what is kept of one owner is forgotten, and nothing of another', async () => {
  await write(await kept.open('a'));
  await write(await kept.open('b'));
  expect(await files()).toHaveLength(2);
  await kept.forget('a');
  await kept.forget('nobody');
  expect(await files()).toEqual([expect.stringMatching(/^[\da-f]{32}\.quoth-index$/u)]);
  await kept.forgetAll();
  expect(await files()).toEqual([]);
});

test('what was read before it was forgotten is not written any more', async () => {
  const before = await kept.open('a');
  const other = await kept.open('b');
  await kept.forget('a');
  await write(before);
  expect(await files()).toEqual([]);
  await write(other);
  await write(await kept.open('a'));
  expect(await files()).toHaveLength(2);
  await kept.forgetAll();
  await write(other);
  expect(await files()).toEqual([]);
});

test('forgetting waits for what is being written', async () => {
  const place = await kept.open('a');
  let letGo: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => (letGo = resolve));
  const written = place.write(async () => {
    await gate;
    await writeFile(place.file('quoth-meaning'), 'the words of a');
  });
  const forgotten = kept.forget('a');
  letGo();
  await Promise.all([written, forgotten]);
  expect(await files()).toEqual([]);
});

test('a write that fails is told of, and forgetting goes on', async () => {
  const place = await kept.open('a');
  const failing = place.write(() => Promise.reject(new Error('The disk is full.')));
  const forgotten = kept.forget('a');
  await expect(failing).rejects.toThrow('full');
  await forgotten;
});

test('only what is of the state of now stays', async () => {
  for (const owner of ['current', 'changed', 'gone']) await write(await kept.open(owner));
  const current = (await kept.open('current')).file('quoth-index');
  await writeFile((await kept.open('torn')).file('quoth-index'), '{"since"');
  await writeFile(`${current}.0123456789ab.tmp`, 'unfinished');
  const owners = [
    { owner: 'current', version: 5 },
    { owner: 'changed', version: 6 },
    { owner: 'torn', version: 1 },
  ];
  await kept.tidy({ owners, everythingVersion: 5 });
  expect((await files()).map((name) => join(folder, name))).toEqual([current]);
  await kept.tidy({ owners, everythingVersion: 6 });
  expect(await files()).toEqual([]);
});

test('what has not been used for a month goes, and of too much what has not been used for longest', async () => {
  const owners = ['a', 'b', 'c', 'd'].map((owner) => ({ owner, version: 1 }));
  const daysAgo = new Map([
    ['a', 31],
    ['b', 3],
    ['c', 2],
    ['d', 1],
  ]);
  for (const [owner, days] of daysAgo) {
    const place = await kept.open(owner);
    await write(place, 400);
    const at = new Date(Date.now() - days * 24 * 60 * 60_000);
    await utimes(place.file('quoth-index'), at, at);
  }
  await kept.tidy({ owners, everythingVersion: 0 });
  const left = await Promise.all(
    ['c', 'd'].map(async (owner) => (await kept.open(owner)).file('quoth-index')),
  );
  expect(new Set((await files()).map((name) => join(folder, name)))).toEqual(new Set(left));
});

test('after it is closed nothing is written', async () => {
  const place = await kept.open('a');
  await kept.close();
  await write(place);
  expect(await files()).toEqual([]);
});

test('a folder that is not there yet has nothing to forget', async () => {
  const none = createKeptIndexes(join(folder, 'none'), () => Promise.resolve(1));
  await none.forget('a');
  await none.forgetAll();
  await none.tidy({ owners: [], everythingVersion: 0 });
  expect(await files()).toEqual([]);
});
