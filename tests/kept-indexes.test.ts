import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createApp } from '../src/app.js';
import { openLibrary, type OpenedLibrary } from '../src/open-library.js';
import type { Stores } from '../src/store/stores.js';
import { draftOf } from './answer/serve/support/guild-sources.js';
import { idOf } from './contracts/articles.js';
import { silentLogger } from './support/loggers.js';

/** What happens in its own time. */
const eventually = (read: () => unknown): ReturnType<typeof expect.poll> =>
  expect.poll(read, { timeout: 10_000 });

const guildId = '100000000000000001';
const other = '100000000000000002';

let folder: string;
const open: Process[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quoth-kept-'));
});
afterEach(async () => {
  for (const each of open.splice(0)) await each.stop();
  await rm(folder, { recursive: true });
});

interface Process extends OpenedLibrary {
  readonly stores: Stores;
  stop(): Promise<void>;
}

/** One on a machine of its own: the data are shared, what it keeps is not. */
async function start(machine = 'one'): Promise<Process> {
  const app = createApp({
    database: { path: join(folder, 'quoth.db') },
    cachePath: join(folder, machine),
    model: 'off',
  });
  const stores = await app.openStores();
  const opened = await openLibrary({ app, stores, watches: false, logger: silentLogger });
  const started: Process = {
    ...opened,
    stores,
    stop: async () => {
      await opened.close();
      await stores.close();
    },
  };
  open.push(started);
  return started;
}

async function stop(process: Process): Promise<void> {
  open.splice(open.indexOf(process), 1);
  await process.stop();
}

/** Too much to share the index of the operator's articles; `word` stands in every paragraph. */
async function write(
  { stores, library }: Process,
  guild: string,
  id: string,
  word: string | undefined,
  count = 80,
): Promise<void> {
  const history = await stores.articles.current(guild);
  const basedOn = history.find(({ articleId }) => articleId === id)?.number ?? 0;
  const paragraphs = Array.from(
    { length: count },
    (_, number) => `Number ${number} of the ${word ?? ''} is painted green.`,
  );
  await stores.articles.write({
    guildId: guild,
    articleId: idOf(id),
    change: word === undefined ? 'removed' : basedOn === 0 ? 'added' : 'replaced',
    authorId: '1',
    draft: word === undefined ? undefined : draftOf(id, id, paragraphs),
    basedOn,
  });
  await library.refresh(guild);
}

async function quoted({ library }: Process, guild: string, word: string): Promise<string> {
  const answer = await (await library.of(guild)).answer({ text: `How is the ${word} painted?` });
  return answer.kind === 'found' ? answer.evidence[0].passage.text : '';
}

/** Files of a machine that hold a word, whatever they are. */
async function filesWith(word: string, machine = 'one'): Promise<number> {
  const root = join(folder, machine);
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile());
  const texts = await Promise.all(
    files.map((file) => readFile(join(file.parentPath, file.name), 'latin1').catch(() => '')),
  );
  return texts.filter((text) => text.includes(word)).length;
}

test('what a server was asked is there after a start; of what it erases no file tells', async () => {
  const elsewhere = await start('two');
  await write(elsewhere, guildId, 'a', 'zebrawood');
  await write(elsewhere, other, 'b', 'mahogany');
  const first = await start();
  expect(await quoted(first, guildId, 'zebrawood')).toContain('zebrawood');
  expect(await quoted(first, other, 'mahogany')).toContain('mahogany');
  await eventually(() => filesWith('zebrawood')).toBe(1);
  await eventually(() => filesWith('mahogany')).toBe(1);
  await stop(first);

  const second = await start();
  expect(await quoted(second, guildId, 'zebrawood')).toContain('zebrawood');
  await second.stores.guildData.erase(guildId);
  await second.library.refresh(guildId);
  expect(await filesWith('zebrawood')).toBe(0);
  expect(await quoted(second, guildId, 'zebrawood')).toBe('');
  expect(await quoted(second, other, 'mahogany')).toContain('mahogany');
});

test('what is changed or removed is gone from all files as soon as it is gone from the answers', async () => {
  const elsewhere = await start('two');
  await write(elsewhere, guildId, 'a', 'zebrawood');
  await write(elsewhere, guildId, 'b', 'teakwood');
  const only = await start();
  await quoted(only, guildId, 'zebrawood');
  await eventually(() => filesWith('zebrawood')).toBe(1);
  await write(only, guildId, 'a', 'basswood');
  expect(await filesWith('zebrawood')).toBe(0);
  expect(await quoted(only, guildId, 'basswood')).toContain('basswood');
  await write(only, guildId, 'b', undefined);
  expect(await filesWith('teakwood')).toBe(0);
});

/** Which files there are of servers, by what the system calls them: one that is written again is another one. */
async function keptFiles(): Promise<readonly number[]> {
  const place = join(folder, 'one', 'servers');
  const names = await readdir(place);
  return Promise.all(names.map(async (name) => (await stat(join(place, name))).ino));
}

test('what is changed in an index that is in memory is opened from a file after the next start', async () => {
  const first = await start();
  await write(first, guildId, 'a', 'zebrawood');
  await write(first, guildId, 'b', 'teakwood', 3);
  await quoted(first, guildId, 'teakwood');
  await eventually(() => filesWith('teakwood')).toBe(1);
  await write(first, guildId, 'b', 'basswood', 3);
  expect(await filesWith('teakwood')).toBe(0);
  expect(await quoted(first, guildId, 'basswood')).toContain('basswood');
  await eventually(() => filesWith('basswood')).toBe(1);
  expect(await filesWith('teakwood')).toBe(0);
  await stop(first);

  const before = await keptFiles();
  const second = await start();
  expect(await quoted(second, guildId, 'basswood')).toContain('basswood');
  expect(await quoted(second, guildId, 'zebrawood')).toContain('zebrawood');
  await stop(second);
  expect(await keptFiles()).toEqual(before);
});

test('of what is erased soon after a change nothing is written later', async () => {
  const only = await start();
  for (const guild of [guildId, other]) {
    await write(only, guild, 'a', 'zebrawood');
    await write(only, guild, 'b', 'teakwood', 3);
    await quoted(only, guild, 'teakwood');
  }
  await write(only, guildId, 'b', 'mahogany', 3);
  await only.stores.guildData.erase(guildId);
  await only.library.refresh(guildId);
  expect(await filesWith('mahogany')).toBe(0);
  // Files are written one after the other: this one's would come after it.
  await write(only, other, 'b', 'basswood', 3);
  await eventually(() => filesWith('basswood')).toBe(1);
  expect(await filesWith('mahogany')).toBe(0);
  expect(await filesWith('zebrawood')).toBe(1);
});

test('another machine forgets what it keeps of an erased server, also of one that it was not asked of', async () => {
  const one = await start();
  await write(one, guildId, 'a', 'zebrawood');
  await write(one, other, 'b', 'mahogany');
  const two = await start('two');
  for (const process of [one, two]) {
    await quoted(process, guildId, 'zebrawood');
    await quoted(process, other, 'mahogany');
  }
  await eventually(() => filesWith('zebrawood', 'two')).toBe(1);
  await stop(two);
  const again = await start('two');
  await one.stores.guildData.erase(guildId);
  await eventually(() => filesWith('zebrawood', 'two')).toBe(0);
  await stop(again);
});

test('what was erased while a process did not run is gone soon after its start', async () => {
  const one = await start();
  await write(one, guildId, 'a', 'zebrawood');
  await write(one, other, 'b', 'mahogany');
  const two = await start('two');
  await quoted(two, guildId, 'zebrawood');
  await quoted(two, other, 'mahogany');
  await eventually(() => filesWith('zebrawood', 'two')).toBe(1);
  await eventually(() => filesWith('mahogany', 'two')).toBe(1);
  await stop(two);
  await write(one, other, 'b', 'cedarwood');
  await start('two');
  await eventually(() => filesWith('mahogany', 'two')).toBe(0);
  expect(await filesWith('zebrawood', 'two')).toBe(1);
  await stop(open.at(-1) ?? two);
  await one.stores.guildData.erase(guildId);
  await start('two');
  await eventually(() => filesWith('zebrawood', 'two')).toBe(0);
});
