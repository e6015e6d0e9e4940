import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createApp } from '../../src/app.js';
import type { CliPorts } from '../../src/cli/command.js';
import { makeFolder, story } from './support/articles.js';
import { runQuoth } from './support/run.js';

let folder: string;
let ports: CliPorts;
beforeAll(async () => {
  folder = await makeFolder(story);
  ports = createApp({ knowledgePath: folder });
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

const quote = 'hugged and took selfies when the frontier opened';

it('is 0 for what stands there word for word, with its source', async () => {
  const run = await runQuoth(['verify', `“${quote}”`], { ports });
  expect(run).toMatchObject({ code: 0, stderr: '' });
  expect(run.stdout).toContain('Word for word');
  expect(run.stdout).toContain('Associated Press');
  expect(run.stdout).toContain('white space');
});

it('marks what is altered as a word diff does', async () => {
  const run = await runQuoth(['verify', 'Soldiers of both countries wept and took selfies'], {
    ports,
  });
  expect(run.code).toBe(1);
  expect(run.stdout).toContain('both countries [-wept-] {+hugged+} and took selfies');
});

it('tells of another source than named', async () => {
  const run = await runQuoth(['verify', quote, '--source', 'Al Jazeera'], { ports });
  expect(run.code).toBe(1);
  expect(run.stdout).toContain('Real, but not from "Al Jazeera"');
});

it('reads from standard input, and prints JSON', async () => {
  const run = await runQuoth(['verify', '-', '--json'], { input: quote, ports });
  const check: unknown = JSON.parse(run.stdout);
  expect(check).toMatchObject({
    kind: 'verbatim',
    quote,
    places: [{ article: 'ap', paragraph: 2 }],
  });
  const absent = await runQuoth(['verify', '--json', 'Nobody saw the violet castle'], { ports });
  expect(absent).toMatchObject({ code: 1 });
  expect(JSON.parse(absent.stdout)).toMatchObject({ kind: 'absent', places: [] });
});

it.each([
  [[], 'Which quotation?'],
  [['…'], 'There are no words'],
  [['a '.repeat(2_001)], 'at most 4000 characters'],
])('refuses what is no quotation', async (args, reason) => {
  const run = await runQuoth(['verify', ...args], { ports });
  expect(run).toMatchObject({ code: 2, stdout: '' });
  expect(run.stderr).toContain(reason);
});
