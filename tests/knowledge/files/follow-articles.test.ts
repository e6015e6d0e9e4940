import { chmod, mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findArticleFiles } from '../../../src/knowledge/files/article-files.js';
import type { LoadedArticles } from '../../../src/knowledge/files/article-store.js';
import { createFolderArticleStore } from '../../../src/knowledge/files/folder-article-store.js';
import { followArticles, type Following } from '../../../src/knowledge/files/follow-articles.js';
import { articleEndings, readFiles } from '../../../src/knowledge/files/read-files.js';
import type { LogFields, Logger } from '../../../src/shared/logger.js';

let root: string;
let following: Following | undefined;
let served: LoadedArticles;
let warnings: (LogFields & { readonly message: string })[];
let loads: number;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'quoth-follow-'));
  warnings = [];
  loads = 0;
});
afterEach(async () => {
  await following?.stop();
  await chmod(root, 0o700).catch(() => undefined);
  await rm(root, { recursive: true, force: true });
});

const logger: Logger = {
  debug: () => undefined,
  info: () => undefined,
  warn: (message, fields) => {
    warnings.push({ message, ...fields });
  },
  error: () => undefined,
};

async function write(path: string, content: string): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), content);
}

const markdown = (text: string): string => `---\ntitle: T\n---\n${text}\n`;

async function follow(path = root): Promise<void> {
  const store = createFolderArticleStore([path]);
  served = await store.load();
  following = followArticles({
    store,
    loaded: served,
    onLoaded: (loaded) => {
      served = loaded;
      loads += 1;
      return Promise.resolve();
    },
    logger,
  });
}

/** Id and first paragraph of each article. */
function texts(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    served.articles.map(({ id, passages }) => [id, passages[0]?.text ?? '']),
  );
}

/** What happens in its own time. */
const eventually = <Value>(read: () => Value): ReturnType<typeof expect.poll<Value>> =>
  expect.poll(read, { timeout: 10_000 });

describe('what is saved is served', () => {
  test('a changed file, a new one, one in a new subfolder; a removed and a renamed one', async () => {
    await write('a.md', markdown('As it was.'));
    await write('b.md', markdown('To go.'));
    await follow();
    await write('a.md', markdown('As it is.'));
    await eventually(texts).toEqual({ a: 'As it is.', b: 'To go.' });
    await write('deep/er/c.md', markdown('Far below.'));
    await eventually(texts).toEqual({ a: 'As it is.', b: 'To go.', c: 'Far below.' });
    await rm(join(root, 'b.md'));
    await eventually(texts).toEqual({ a: 'As it is.', c: 'Far below.' });
    await rename(join(root, 'a.md'), join(root, 'z.md'));
    await eventually(texts).toEqual({ c: 'Far below.', z: 'As it is.' });
    await rm(join(root, 'deep'), { recursive: true });
    await eventually(texts).toEqual({ z: 'As it is.' });
    await rm(join(root, 'z.md'));
    await eventually(texts).toEqual({});
    expect(warnings).toEqual([]);
  });

  test('by editors that write another file and put it in the place of the old one', async () => {
    await write('a.md', markdown('As it was.'));
    await follow();
    for (const text of ['Once.', 'Twice.', 'Thrice.']) {
      await write('.a.md.swp', 'x');
      await write('a.md~', markdown('As it was.'));
      await write('a.md.tmp', markdown(text));
      await rename(join(root, 'a.md.tmp'), join(root, 'a.md'));
      await eventually(texts).toEqual({ a: text });
    }
  });

  test('many files at once, with few readings', async () => {
    await write('a.md', markdown('Alone.'));
    await follow();
    await Promise.all(
      Array.from({ length: 200 }, (_, index) => write(`n/${index}.md`, markdown(`No. ${index}.`))),
    );
    await eventually(() => served.articles.length).toBe(201);
    expect(loads).toBeLessThan(20);
  });

  test('aliases', async () => {
    await write('a.md', markdown('Kyiv.'));
    await follow();
    await write('aliases.yml', '- [Kyiv, Kiev]\n');
    await eventually(() => served.aliases).toEqual([{ names: ['Kyiv', 'Kiev'] }]);
    await write('aliases.yml', '- [Kyiv, Kiev\n');
    await eventually(() => warnings.length).toBe(1);
    expect(served.aliases).toEqual([{ names: ['Kyiv', 'Kiev'] }]);
  });

  test('a file that is named itself', async () => {
    await write('a.md', markdown('As it was.'));
    await write('b.md', markdown('Not asked for.'));
    await follow(join(root, 'a.md'));
    await write('b.md', markdown('Still not.'));
    await write('a.md', markdown('As it is.'));
    await eventually(texts).toEqual({ a: 'As it is.' });
    await write('new', markdown('Put in its place.'));
    await rename(join(root, 'new'), join(root, 'a.md'));
    await eventually(texts).toEqual({ a: 'Put in its place.' });
  });

  test('a folder that a link leads to', async () => {
    await write('real/a.md', markdown('As it was.'));
    await symlink(join(root, 'real'), join(root, 'link'));
    await follow(join(root, 'link'));
    await write('real/a.md', markdown('As it is.'));
    await eventually(texts).toEqual({ a: 'As it is.' });
  });
});

describe('what is broken leaves the text from before in place', () => {
  test('and is logged once, with path, line and reason', async () => {
    await write('a.md', markdown('As it was.'));
    await write('b.md', markdown('Another.'));
    await follow();
    const broken = '---\ntitle: T\npublished: yesterday\n---\nBroken.\n';
    await write('a.md', broken);
    const reason = 'published: "yesterday" is not an ISO 8601 date such as 2019-09-30.';
    await eventually(() => warnings).toMatchObject([{ path: `${root}/a.md`, line: 3, reason }]);
    expect(texts()).toEqual({ a: 'As it was.', b: 'Another.' });
    await write('b.md', markdown('Changed.'));
    await eventually(texts).toEqual({ a: 'As it was.', b: 'Changed.' });
    expect(warnings).toHaveLength(1);
    await write('a.md', markdown('Mended.'));
    await eventually(texts).toEqual({ a: 'Mended.', b: 'Changed.' });
    await write('a.md', broken);
    await eventually(() => warnings).toHaveLength(2);
    expect(texts()).toEqual({ a: 'Mended.', b: 'Changed.' });
  });

  test('article by article where a file has many', async () => {
    const line = (id: string, text: string): string =>
      `${JSON.stringify({ id, title: id, paragraphs: [text] })}\n`;
    await write('set.jsonl', line('a', 'One.') + line('b', 'Two.'));
    await follow();
    await write('set.jsonl', `${line('a', 'One, changed.')}{"id":"b", broken\n`);
    await eventually(texts).toEqual({ a: 'One, changed.', b: 'Two.' });
    await write('set.jsonl', line('a', 'One, changed.'));
    await eventually(texts).toEqual({ a: 'One, changed.' });
  });

  test('a file whose folder cannot be read', async () => {
    await write('in/a.md', markdown('As it was.'));
    await write('b.md', markdown('Another.'));
    const found = await findArticleFiles([root], articleEndings);
    const before = await readFiles(found, new Map());
    const faults = [{ path: `${root}/in`, reason: 'Cannot be read (EACCES).' }];
    const files = found.files.filter(({ path }) => path.endsWith('b.md'));
    expect([...(await readFiles({ files, faults }, before)).keys()]).toEqual([...before.keys()]);
    expect([...(await readFiles({ files, faults: [] }, before)).keys()]).toEqual([`${root}/b.md`]);
  });

  test.skipIf(process.getuid?.() === 0)('a folder that cannot be read any more', async () => {
    await write('in/a.md', markdown('As it was.'));
    await write('b.md', markdown('Another.'));
    await follow();
    await chmod(join(root, 'in'), 0o000);
    await write('b.md', markdown('Changed.'));
    await eventually(texts).toEqual({ a: 'As it was.', b: 'Changed.' });
    await chmod(join(root, 'in'), 0o700);
  });

  test('a folder that is gone for a while, and comes back changed', async () => {
    const folder = join(root, 'articles');
    await write('articles/a.md', markdown('As it was.'));
    await follow(folder);
    await rename(folder, join(root, 'away'));
    await eventually(() => warnings).toHaveLength(1);
    expect(texts()).toEqual({ a: 'As it was.' });
    await write('away/a.md', markdown('Back again.'));
    await rename(join(root, 'away'), folder);
    await eventually(texts).toEqual({ a: 'Back again.' });
    await write('articles/a.md', markdown('And watched.'));
    await eventually(texts).toEqual({ a: 'And watched.' });
    expect(warnings).toHaveLength(1);
  });
});
