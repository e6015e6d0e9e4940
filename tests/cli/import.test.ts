import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { zipOf } from '../importing/support/zip.js';
import { makeFolder, story } from './support/articles.js';
import { runQuoth, spawnQuoth } from './support/run.js';

const page = `<html><head><title>Ferry runs again | River Post</title></head><body><article><h1>Ferry runs again</h1>
<p>By Mira Holt</p><p>30 September 2019</p>
<p>The harbour of Selm opened its gates again on Monday, six years after a flood ended the ferry traffic.</p>
<p>Advertisement</p><p>Nobody was hurt, *so far*.</p></article></body></html>`;

async function folderWith(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await makeFolder(files);
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'quoth-out-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

describe('quoth import', () => {
  it('prints one object for programs', async () => {
    const file = join(await folderWith({ 'ferry.html': page }), 'ferry.html');
    const { code, stdout } = await spawnQuoth(['import', file, '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      id: expect.stringMatching(/^ferry-runs-again-[0-9a-f]{8}$/) as unknown,
      title: 'Ferry runs again',
      publisher: 'River Post',
      author: 'Mira Holt',
      published: '2019-09-30',
      paragraphs: [
        {
          kind: 'paragraph',
          text: 'The harbour of Selm opened its gates again on Monday, six years after a flood ended the ferry traffic.',
        },
        { kind: 'paragraph', text: 'Nobody was hurt, *so far*.' },
      ],
      dropped: [
        { kind: 'byline', text: 'By Mira Holt' },
        { kind: 'dateline', text: '30 September 2019' },
        { kind: 'advertisement', text: 'Advertisement' },
      ],
    });
  });

  it('writes an article that the knowledge folder takes, and overwrites none unless told', async () => {
    const [folder, out] = [await folderWith({ 'ferry.html': page }), await emptyFolder()];
    const file = join(folder, 'ferry.html');
    const first = await spawnQuoth(['import', file, '--out', out]);
    expect(first).toMatchObject({ code: 0, stdout: '' });
    expect(first.stderr).toContain('- advertisement: Advertisement');
    const [name = ''] = await readdir(out);
    expect(await readFile(join(out, name), 'utf8')).toContain('Nobody was hurt, \\*so far\\*.');
    expect(await runQuoth(['check', '--knowledge', out])).toMatchObject({ code: 0 });
    const again = await spawnQuoth(['import', file, '--out', out]);
    expect(again.code).toBe(2);
    expect(again.stderr).toContain('--force');
    expect(await spawnQuoth(['import', file, '--out', out, '--force'])).toMatchObject({ code: 0 });
  });

  it('reads what is pasted on standard input', async () => {
    const input =
      'Ferry runs again\n\nThe harbour of Selm opened its gates again on Monday.\n\nSource: River Post';
    const { code, stdout } = await runQuoth(['import', '-', '--json'], { input });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      title: 'Ferry runs again',
      publisher: 'River Post',
    });
  });

  it.each([
    [['import'], 'Which file or address'],
    [['import', '/nowhere/at/all.html'], 'There is no file'],
    [['import', '/'], 'is no file'],
    [['import', 'ftp://example.org/x'], 'https:// or http://'],
    [['import', 'http://169.254.169.254/latest/'], 'public address'],
    [['import', 'http://localhost/'], 'public address'],
  ])('refuses %j and says why', async (args, words) => {
    const { code, stdout, stderr } = await runQuoth(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(words);
  });
});

const hasPipes = process.platform !== 'win32';

describe.skipIf(!hasPipes)('a file that is none, and would be read for ever', () => {
  it.each(['import', 'restore'])('is refused by %s: a named pipe', async (command) => {
    const pipe = join(await emptyFolder(), 'pipe');
    execFileSync('mkfifo', [pipe]);
    const { code, stderr } = await runQuoth([command, pipe]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/not? (?:a )?file/u);
  });

  it.each(['import', 'restore'])('is refused by %s: a device', async (command) => {
    const { code, stderr } = await runQuoth([command, '/dev/zero']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/not? (?:a )?file/u);
  });
});

describe('quoth export', () => {
  it('writes articles that read back the same', async () => {
    const [folder, out] = [await folderWith(story), await emptyFolder()];
    expect(await runQuoth(['export', '--knowledge', folder, '--out', out])).toMatchObject({
      code: 0,
    });
    const answers = await Promise.all(
      [folder, out].map((path) => runQuoth(['articles', '--json', '--knowledge', path])),
    );
    const [before, after] = answers.map(({ stdout }): unknown => JSON.parse(stdout));
    expect(after).toEqual(before);
  });

  it('says what it lacks', async () => {
    const folder = await folderWith(story);
    const noFolder = await runQuoth(['export', '--knowledge', folder]);
    expect(noFolder).toMatchObject({ code: 2 });
    expect(noFolder.stderr).toContain('--out');
    const unknown = await runQuoth(['export', 'bordr', '--knowledge', folder, '--out', folder]);
    expect(unknown).toMatchObject({ code: 2 });
    expect(unknown.stderr).toContain('Did you mean border?');
  });
});

describe('a misspelt key', () => {
  const slip = '---\ntitle: The ferry\npublishd: 2019-09-30\n---\n\nIt sails at noon.\n';
  const words = 'warning: publishd: not known here, and left out; "published" is a key.';

  it('is a warning of "quoth check", which names the right one and its line', async () => {
    const folder = await folderWith({ 'ferry.md': slip });
    const { code, stdout } = await runQuoth(['check', '--knowledge', folder]);
    expect(stdout).toContain(`${join(folder, 'ferry.md')}:3: ${words}`);
    expect(code).toBe(0);
  });

  it('is named once for a file of many articles', async () => {
    const line = (id: string): string =>
      `{"id":"${id}","title":"T","publishd":"2019-09-30","paragraphs":["It sails."]}`;
    const folder = await folderWith({ 'all.jsonl': `${line('a')}\n${line('b')}\n` });
    const { stdout } = await runQuoth(['check', '--knowledge', folder]);
    expect(stdout.match(/warning/gu)).toHaveLength(1);
  });

  it('is told when the file is imported', async () => {
    const file = join(await folderWith({ 'ferry.md': slip }), 'ferry.md');
    const { code, stderr } = await spawnQuoth(['import', file]);
    expect(code).toBe(0);
    expect(stderr).toContain(words);
  });
});

describe('quoth check', () => {
  it('names what is to be reviewed, and what is not served these days', async () => {
    const folder = await folderWith({
      'old.md': '---\ntitle: Old\nuntil: 2020-01-31\nreview: 2020-01-01\n---\n\nIt sailed.\n',
      'new.md': '---\ntitle: New\n---\n\nIt sails.\n',
    });
    const { code, stdout } = await runQuoth(['check', '--knowledge', folder]);
    expect(stdout).toContain('old: to be reviewed since 2020-01-01.');
    expect(stdout).toContain('old: not served now, but until 2020-01-31.');
    expect(code).toBe(0);
    const asked = await runQuoth(['ask', 'What sailed?', '--knowledge', folder]);
    expect(asked.stdout).not.toContain('It sailed.');
  });
});

describe('several sources', () => {
  const bell = '---\nid: bell\ntitle: The bell\n---\n\nIt was cast in 1604.\n';
  const ship = '---\nid: ship\ntitle: The ship\n---\n\nIt sails at noon.\n';

  it('are told of first, and written as a whole or not at all', async () => {
    const folder = await folderWith({
      'bell.md': bell,
      'copy.md': bell.replace('bell', 'copy'),
      'ship.md': ship,
    });
    const out = await emptyFolder();
    const zip = join(folder, 'all.zip');
    await writeFile(
      zip,
      zipOf([
        { name: 'bell.md', data: bell },
        { name: 'ship.md', data: ship },
        { name: 'p.jpg', data: 'x' },
      ]),
    );
    const plan = await spawnQuoth([
      'import',
      zip,
      join(folder, 'copy.md'),
      '--out',
      out,
      '--dry-run',
    ]);
    expect(plan.stdout.split('\n')).toEqual([
      'new        The bell (bell)',
      'new        The ship (ship)',
      'duplicate  The bell (copy)',
      '3 articles: 2 new, 1 duplicate.',
      '',
    ]);
    expect(plan.stderr).toContain('p.jpg: ');
    expect(plan.code).toBe(2);
    expect(await readdir(out)).toEqual([]);

    expect((await spawnQuoth(['import', zip, '--out', out])).code).toBe(2);
    expect((await readdir(out)).sort()).toEqual(['bell.md', 'ship.md']);
    const changed = join(folder, 'changed.md');
    await writeFile(changed, ship.replace('noon', 'one'));
    await writeFile(join(folder, 'new.md'), ship.replaceAll('ship', 'quay').replace('noon', 'two'));
    const refused = await spawnQuoth(['import', changed, join(folder, 'new.md'), '--out', out]);
    expect(refused).toMatchObject({ code: 2 });
    expect(refused.stderr).toContain('Nothing was written: 1 article would replace another text');
    expect(await readdir(out)).toHaveLength(2);
    const forced = ['import', changed, join(folder, 'new.md'), '--out', out, '--force'];
    expect(await spawnQuoth(forced)).toMatchObject({ code: 0 });
    expect(await readdir(out)).toHaveLength(3);
  }, 60_000);
});
