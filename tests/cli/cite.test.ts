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

it('cites a passage as its source line, unless told otherwise', async () => {
  const run = await runQuoth(['cite', 'ap#2'], { ports });
  expect(run).toMatchObject({ code: 0, stderr: '' });
  expect(run.stdout).toMatch(/ · Associated Press · .*¶ 2 of \d+/u);
});

it('cites an article as a whole', async () => {
  const run = await runQuoth(['cite', 'ap'], { ports });
  expect(run).toMatchObject({ code: 0, stderr: '' });
  expect(run.stdout).toContain('Associated Press');
  expect(run.stdout).not.toContain('¶');
});

it.each([
  ['markdown', '¶ 2 of'],
  ['apa', '(2019, '],
  ['mla', 'Associated Press, '],
  ['chicago', 'Associated Press. '],
  ['bibtex', '@misc{ap:2,'],
  ['csl-json', '"id": "ap#2"'],
])('cites in %s', async (style, part) => {
  const run = await runQuoth(['cite', 'ap#2', '--style', style], { ports });
  expect(run).toMatchObject({ code: 0, stderr: '' });
  expect(run.stdout).toContain(part);
});

it.each([
  [[], 'Which article or passage?'],
  [['ap', 'aj'], 'Which article or passage?'],
  [['apx'], 'There is no article "apx". Did you mean'],
  [['ap#99'], 'There is no passage "ap#99": the article has ¶ 1 to'],
  [['ap#'], 'There is no passage "ap#"'],
  [['ap', '--style', 'harvard'], 'There is no style "harvard": give plain, markdown, apa'],
])('refuses %j with a reason', async (args, reason) => {
  const run = await runQuoth(['cite', ...args], { ports });
  expect(run).toMatchObject({ code: 2, stdout: '' });
  expect(run.stderr).toContain(reason);
});
