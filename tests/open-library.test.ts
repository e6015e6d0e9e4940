import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createApp } from '../src/app.js';
import { openDatabase } from '../src/database/open-database.js';
import { openLibrary, type OpenedLibrary } from '../src/open-library.js';
import type { LinkKeys } from '../src/knowledge/signed-links.js';
import { createStores } from '../src/store/sql/create-stores.js';
import type { Stores } from '../src/store/stores.js';
import { draftOf } from './answer/serve/support/guild-sources.js';
import { idOf } from './contracts/articles.js';
import { recordingLogger, silentLogger, type LoggedLine } from './support/loggers.js';

/** What happens in its own time. */
const eventually = (read: () => unknown): ReturnType<typeof expect.poll> =>
  expect.poll(read, { timeout: 10_000 });

const guildId = '100000000000000001';
const other = '100000000000000002';
const question = 'What does the ferry to Skagen carry?';

let folder: string;
const open: { close(): Promise<void> }[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quoth-library-'));
});
afterEach(async () => {
  for (const each of open.splice(0).reverse()) await each.close();
  await rm(folder, { recursive: true });
});

/** As a process of its own has it: only the file is shared. */
async function start(
  knowledgePath?: string,
  publicUrl?: string,
  linkKeys?: LinkKeys,
): Promise<OpenedLibrary & { readonly stores: Stores }> {
  const stores = createStores(await openDatabase({ path: join(folder, 'quoth.db') }));
  open.push(stores);
  const opened = await openLibrary({
    app: createApp({ ...(knowledgePath !== undefined && { knowledgePath }) }),
    stores,
    watches: knowledgePath !== undefined,
    publicUrl,
    linkKeys,
    logger: silentLogger,
  });
  open.push(opened);
  return { ...opened, stores };
}

async function write(stores: Stores, text: string | undefined, basedOn: number): Promise<void> {
  const outcome = await stores.articles.write({
    guildId,
    articleId: idOf('ferry'),
    change: text === undefined ? 'removed' : basedOn === 0 ? 'added' : 'replaced',
    authorId: '1',
    draft: text === undefined ? undefined : draftOf('ferry', 'The ferry', [text]),
    basedOn,
  });
  expect(outcome.kind).toBe('written');
}

async function quoted({ library }: OpenedLibrary, guild: string | undefined): Promise<string> {
  const answer = await (await library.of(guild)).answer({ text: question });
  return answer.kind === 'found' ? answer.evidence[0].passage.text : '';
}

test('what one process writes is answered from there at once, and by the others soon after', async () => {
  const one = await start();
  const two = await start();
  expect([await quoted(one, guildId), await quoted(two, guildId)]).toEqual(['', '']);

  await write(one.stores, 'The ferry to Skagen carries forty cars.', 0);
  await one.library.refresh(guildId);
  expect(await quoted(one, guildId)).toContain('forty');
  await eventually(() => quoted(two, guildId)).toContain('forty');

  await write(two.stores, 'The ferry to Skagen carries sixty cars.', 1);
  await two.library.refresh(guildId);
  expect(await quoted(two, guildId)).toContain('sixty');
  await eventually(() => quoted(one, guildId)).toContain('sixty');

  await write(one.stores, undefined, 2);
  await eventually(() => quoted(two, guildId)).toBe('');
  expect(await quoted(two, other)).toBe('');
});

test('a guild that is erased is forgotten by every process', async () => {
  const one = await start();
  const two = await start();
  await write(one.stores, 'The ferry to Skagen carries forty cars.', 0);
  await eventually(() => quoted(two, guildId)).toContain('forty');
  await one.stores.guildData.erase(guildId);
  await eventually(() => quoted(two, guildId)).toBe('');
  await write(one.stores, 'The ferry to Skagen carries sheep.', 0);
  await eventually(() => quoted(two, guildId)).toContain('sheep');
});

test('names that a guild joins in its settings are joined in every process', async () => {
  const one = await start();
  const two = await start();
  await write(one.stores, 'The ferry to Skagen carries forty cars.', 0);
  const ask = async (): Promise<number> =>
    (
      await (
        await two.library.of(guildId)
      ).answer({ text: 'What does the ferry to Spidsen carry?' })
    ).confidence;
  await eventually(() => quoted(two, guildId)).toContain('forty');
  const before = await ask();
  const aliases = [{ names: ['Skagen', 'Spidsen'] as const }];
  await one.stores.settings.change(guildId, '1', { aliases });
  await eventually(ask).toBeGreaterThan(before);
});

test('what the operator saves is served everywhere, also in guilds with articles of their own', async () => {
  const articles = join(folder, 'articles');
  const save = (text: string): Promise<void> =>
    writeFile(join(articles, 'bell.md'), `---\ntitle: The bell\n---\n${text}\n`);
  await mkdir(articles);
  await save('The bell of Mandal was cast in 1604 by Anders Moe.');
  const one = await start(articles);
  await write(one.stores, 'The ferry to Skagen carries forty cars.', 0);
  await one.library.refresh(guildId);
  const ask = async (guild: string | undefined): Promise<string> => {
    const knowledge = await one.library.of(guild);
    const answer = await knowledge.answer({ text: 'Who cast the bell of Mandal?' });
    return answer.kind === 'nothing' ? '' : answer.evidence[0].passage.text;
  };
  expect(await ask(guildId)).toContain('Anders Moe');
  await save('The bell of Mandal was cast in 1611 by Johan Lund.');
  for (const guild of [guildId, other, undefined]) {
    await eventually(() => ask(guild)).toContain('Johan Lund');
  }
  await save('');
  await save('The bell of Mandal was cast in 1620 by Nils Ore.');
  await eventually(() => ask(guildId)).toContain('Nils Ore');
  expect(await quoted(one, guildId)).toContain('forty');
});

test('articles without an address are told where everybody can read them, a saved one too, and those of a guild are not', async () => {
  const articles = await mkdtemp(join(folder, 'articles-'));
  const file = join(articles, 'quay.md');
  await writeFile(file, '# The quay\n\nThe quay is closed on Sundays.\n');
  const one = await start(articles, 'https://quoth.example.org');
  const pages = (): readonly (string | undefined)[] =>
    one.library.everywhere.corpus().articles.map(({ readAt }) => readAt);
  expect(pages()).toEqual(['https://quoth.example.org/a/quay']);
  await writeFile(join(articles, 'mole.md'), '# The mole\n\nThe mole is open.\n');
  await eventually(() => Promise.resolve(pages().length)).toBe(2);
  expect(pages()).toContain('https://quoth.example.org/a/mole');
  await write(one.stores, 'The ferry to Skagen carries forty cars.', 0);
  await eventually(() => quoted(one, guildId)).toContain('forty');
  const own = (await one.library.of(guildId)).corpus().articles.find(({ id }) => id === 'ferry');
  expect(own?.readAt).toBeUndefined();
});

test('articles that need more memory than there is are served, and the operator is told what they take', async () => {
  const stores = createStores(await openDatabase({ path: join(folder, 'quoth.db') }));
  open.push(stores);
  const openWith = async (memoryBytes: number): Promise<readonly LoggedLine[]> => {
    const { logger, lines } = recordingLogger();
    open.push(
      await openLibrary({ app: createApp({}), stores, watches: false, memoryBytes, logger }),
    );
    return lines.filter(({ message }) => message.includes('memory'));
  };
  expect(await openWith(1_000_000_000)).toEqual([]);
  const [told] = await openWith(400_000_000);
  expect(told).toMatchObject({ level: 'warn', fields: { memoryMegabytes: 400 } });
  expect(told?.fields['neededMegabytes']).toBeGreaterThan(300);
});

test('with a key, those of a guild are told where whoever has a link can read them', async () => {
  const one = await start(undefined, 'https://quoth.example.org', ['k'.repeat(32)]);
  await write(one.stores, 'The ferry to Skagen carries forty cars.', 0);
  await eventually(() => quoted(one, guildId)).toContain('forty');
  const own = (await one.library.of(guildId)).corpus().articles.find(({ id }) => id === 'ferry');
  expect(own?.readAt).toBe(`https://quoth.example.org/g/${guildId}/ferry`);
  expect(one.library.everywhere.corpus().articles.every(({ linkKey }) => !linkKey)).toBe(true);
});
