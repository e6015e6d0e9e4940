import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UserError } from '../../../src/shared/errors.js';
import { createFolderArticleStore } from '../../../src/knowledge/files/folder-article-store.js';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'quoth-store-'));
});

afterEach(async () => {
  await rm(root, { recursive: true, force: true });
});

async function write(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), content);
}

const markdown = (title: string, more = ''): string => `---\ntitle: ${title}\n${more}---\nText.\n`;

/** Ids and faults, with paths as they are below the temporary folder. */
async function load(...paths: string[]): Promise<{ ids: string[]; faults: string[] }> {
  const named = paths.length > 0 ? paths : ['.'];
  const store = createFolderArticleStore(named.map((path) => join(root, path)));
  const { articles, faults } = await store.load();
  return {
    ids: articles.map(({ id }) => id),
    faults: faults.map(({ path, line, reason }) => {
      const where = line === undefined ? '' : `:${line}`;
      return `${relative(root, path)}${where} ${reason.replaceAll(`${root}/`, '')}`;
    }),
  };
}

describe('what is read', () => {
  it('every file of a known format, in all subfolders, sorted by path', async () => {
    await write('b.md', markdown('B'));
    await write('a/z.TXT', 'Z\n\nText.');
    await write('a/deep/er/y.markdown', markdown('Y'));
    await write('B.md', markdown('Large B'));
    await write('set.jsonl', '{"id":"l1","title":"L","paragraphs":["x"]}\n');
    expect(await load()).toEqual({ ids: ['B', 'y', 'z', 'b', 'l1'], faults: [] });
  });

  it('nothing hidden, and no other files', async () => {
    await write('a.md', markdown('A'));
    await write('.b.md', markdown('B'));
    await write('.git/c.md', markdown('C'));
    await write('settings.yml', 'x: y');
    await write('picture.png', 'x');
    await write('README', 'x');
    expect(await load()).toEqual({ ids: ['a'], faults: [] });
  });

  it('one file, several folders, and no file twice', async () => {
    await write('one/a.md', markdown('A'));
    await write('one/b.md', markdown('B'));
    await write('two/c.md', markdown('C'));
    expect(await load('two', 'one/a.md', 'one', 'one')).toEqual({
      ids: ['a', 'b', 'c'],
      faults: [],
    });
    expect(await load('one/b.md')).toEqual({ ids: ['b'], faults: [] });
  });

  it('links within the folder, even in a circle, and none that leads out', async () => {
    await write('in/..data/a.md', markdown('A'));
    await write('in/sub/b.md', markdown('B'));
    await write('out/c.md', markdown('C'));
    await symlink('..data/a.md', join(root, 'in/a.md'));
    await symlink('..', join(root, 'in/sub/circle'));
    await symlink('../out', join(root, 'in/out'));
    await symlink('../out/c.md', join(root, 'in/c.md'));
    await symlink('nowhere', join(root, 'in/gone.md'));
    await symlink('../out/c.md', join(root, 'in/c.png'));
    const { ids, faults } = await load('in');
    expect(ids).toEqual(['a', 'b']);
    expect(faults).toEqual([
      expect.stringMatching(/^in\/c\.md A link that leads out of the folder/),
      'in/gone.md Cannot be read (ENOENT).',
      expect.stringMatching(/^in\/out A link that leads out of the folder/),
    ]);
    expect(await load('in/c.md')).toEqual({ ids: ['c'], faults: [] });
  });
});

describe('faults', () => {
  it('name path, line and reason, and the other articles are served', async () => {
    await write('a.md', markdown('A'));
    await write('bad-date.md', markdown('B', 'published: soon\n'));
    await write('empty.md', '');
    await write('latin.md', Buffer.from('---\ntitle: T\n---\n\ncaf\xe9', 'latin1'));
    await write('large.txt', `T\n\n${'x'.repeat(5_000_000)}`);
    await write('no-text.md', '---\ntitle: T\nsummary: S\n---\n<!-- x -->\n');
    await write('no-title.md', 'Text.');
    await write('set.jsonl', 'x\n{"id":"s","title":"S","paragraphs":[""]}\n');
    expect(await load()).toEqual({
      ids: ['a'],
      faults: [
        'bad-date.md:3 published: "soon" is not an ISO 8601 date such as 2019-09-30.',
        'empty.md The file is empty.',
        'large.txt Larger than 5 MB: split it into several articles.',
        'latin.md:5 Not UTF-8: save it with this encoding.',
        'no-text.md No paragraphs below the title.',
        'no-title.md No title.',
        'set.jsonl:1 Not a JSON object on one line.',
        'set.jsonl:2 No paragraphs below the title.',
      ],
    });
  });

  it('of two articles with one id, the first path is served', async () => {
    await write('a/x.md', markdown('First'));
    await write('b.md', markdown('Second', 'id: x\n'));
    await write('c.jsonl', '{"id":"y","title":"Y","paragraphs":["x"]}\n'.repeat(2));
    expect(await load('c.jsonl', 'b.md', 'a')).toEqual({
      ids: ['x', 'y'],
      faults: [
        'b.md The id "x" is taken by a/x.md: give one of the two another id.',
        'c.jsonl:2 The id "y" is taken by c.jsonl, line 1: give one of the two another id.',
      ],
    });
  });

  it('an article that is not served does not take its id from another', async () => {
    await write('a.md', '---\ntitle: T\nid: x\n---\n');
    await write('b.md', markdown('B', 'id: x\n'));
    expect((await load()).ids).toEqual(['x']);
  });

  it('a named file of another format is reported', async () => {
    await write('a.md', markdown('A'));
    await write('b.pdf', 'x');
    expect(await load('a.md', 'b.pdf')).toEqual({
      ids: ['a'],
      faults: [expect.stringMatching(/^b\.pdf Not an article: its name must end in \.md, /)],
    });
  });

  it('paths are as they were given', async () => {
    await write('in/a.md', 'Text.');
    const given = relative(process.cwd(), join(root, 'in'));
    const { faults } = await createFolderArticleStore([`${given}/`]).load();
    expect(faults.map(({ path }) => path)).toEqual([`${given}/a.md`]);
  });

  it.skipIf(process.getuid?.() === 0)('what may not be read is reported', async () => {
    await write('a.md', markdown('A'));
    await write('b.md', markdown('B'));
    await write('c/c.md', markdown('C'));
    await chmod(join(root, 'b.md'), 0);
    await chmod(join(root, 'c'), 0);
    expect(await load()).toEqual({
      ids: ['a'],
      faults: ['b.md Cannot be read (EACCES).', 'c Cannot be read (EACCES).'],
    });
    await chmod(join(root, 'c'), 0o700);
  });
});

describe('nothing to read', () => {
  it('a path that does not exist', async () => {
    await write('a.md', markdown('A'));
    const error = await userError(load('a.md', 'missing'));
    expect(error.code).toBe('knowledge-missing');
    expect(error.message).toContain(`${root}/missing: no such file or folder`);
  });

  it('a folder without articles', async () => {
    await write('picture.png', 'x');
    const error = await userError(load());
    expect(error.code).toBe('knowledge-empty');
    expect(error.message).toContain('no file there ends in .md, .markdown, .txt, .jsonl, .ndjson');
  });
});

async function userError(promise: Promise<unknown>): Promise<UserError> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof UserError) return error;
  throw new Error('No UserError was thrown.', { cause: error });
}
