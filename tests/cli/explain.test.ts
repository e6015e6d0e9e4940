import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '../../src/app.js';
import type { CliPorts } from '../../src/cli/command.js';
import { displayWidth } from '../../src/cli/render/display-width.js';
import type { AnswerJson, ExplanationJson } from '../../src/answer/answer-json.js';
import { makeFolder, story } from './support/articles.js';
import { runQuoth } from './support/run.js';

let folder: string;
let ports: CliPorts;

beforeAll(async () => {
  folder = await makeFolder(story);
  ports = createApp({ knowledgePath: folder, model: 'off' });
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

interface Explained extends AnswerJson {
  readonly explanation?: ExplanationJson;
}

async function explain(...args: readonly string[]): Promise<Explained> {
  const { stdout } = await runQuoth(['ask', '--explain', '--json', ...args], { ports });
  return JSON.parse(stdout) as Explained;
}

async function explanationOf(...args: readonly string[]): Promise<ExplanationJson> {
  const { explanation } = await explain(...args);
  if (explanation === undefined) throw new Error('Nothing was explained.');
  return explanation;
}

async function read(question: string, columns?: number): Promise<string> {
  const run = await runQuoth(['ask', '--explain', question], {
    ports,
    ...(columns !== undefined && { columns, env: { NO_COLOR: '1' } }),
  });
  return run.stdout;
}

const questions = [
  'How long is the border?',
  'What is the latest about the gate near Al Qaim?',
  'Which drones flew over the border?',
  '¿Cuándo se cerró la frontera?',
];

describe.each(questions)('%s', (question) => {
  test('its scores are the sums of what each reason adds', async () => {
    const { candidates } = await explanationOf(question);
    for (const { score, features, fromExchange, fromTime } of candidates) {
      const sum = features.reduce((all, { value, weight }) => all + value * weight, 0);
      expect(sum + fromExchange + fromTime).toBeCloseTo(score, 8);
    }
  });

  test('its confidence is that of the figures', async () => {
    const { confidence, judgement } = await explanationOf(question);
    if (judgement === undefined) throw new Error('Nothing was judged.');
    const { constant, figures } = judgement;
    const logit = figures.reduce((all, { value, weight }) => all + value * weight, constant);
    expect(confidence).toBeCloseTo(1 / (1 + Math.exp(-logit)), 8);
  });

  test('what is said to be shown is shown, in that order', async () => {
    const { evidence, explanation } = await explain(question);
    const places = (explanation?.candidates ?? [])
      .filter(({ shown }) => shown === 'best' || shown === 'further')
      .map(({ article, paragraph }) => ({ article, paragraph }));
    expect(places).toEqual(evidence.map(({ article, paragraph }) => ({ article, paragraph })));
  });

  test('is readable at 100 columns', async () => {
    const explanation = (await read(question, 100)).split('Read in ')[1] ?? '';
    expect(explanation.split('\n').length).toBeGreaterThan(20);
    for (const line of explanation.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(100);
  });
});

test('tells each word: passed over, looked for, or in another spelling', async () => {
  const { words } = await explanationOf('How long is the fronteir?');
  expect(words.map(({ typed, use }) => [typed, use])).toEqual([
    ['How', 'passed-over'],
    ['long', 'looked-for'],
    ['is', 'passed-over'],
    ['the', 'passed-over'],
    ['fronteir', 'looked-for'],
  ]);
  expect(words[1]).toMatchObject({ isAskedFor: true });
  expect(words[4]).toMatchObject({ terms: ['frontier'], isGuessed: true });
  expect(await read('How long is the fronteir?')).toContain('frontier (guessed)');
});

test('tells what may be said in place of a word', async () => {
  const { words } = await explanationOf('When was the border closed?');
  const border = words.find(({ typed }) => typed === 'border');
  expect(border?.related).toContainEqual({ terms: 'frontier', closeness: 1 });
});

test('tells what a question is in English', async () => {
  const explanation = await explanationOf('¿Cuándo se cerró la frontera?');
  expect(explanation.inEnglish).toMatch(/border/);
  const words = explanation.words.filter(({ typed }) => typed === 'frontera');
  expect(words).toEqual([expect.objectContaining({ inEnglish: 'border', use: 'looked-for' })]);
  expect(await read('¿Cuándo se cerró la frontera?')).toContain('frontera → border');
});

test('tells what comes from the question before', async () => {
  const { words, candidates } = await explanationOf(
    ...['And who holds it?', '--after', 'Where is the post near Al Qaim?'],
  );
  expect(words.filter(({ use }) => use === 'carried').map(({ typed }) => typed)).toContain('post');
  expect(Math.max(...candidates.map(({ fromExchange }) => fromExchange))).toBeGreaterThan(0);
});

test('tells what the time adds', async () => {
  const { time, candidates } = await explanationOf('What is the latest about the gate?');
  expect(time).toBe('latest');
  expect(candidates[0]?.fromTime).toBeGreaterThan(0);
  expect(await read('What is the latest about the gate?')).toContain('the time');
});

test('says so where nothing was looked up', async () => {
  expect(await explain('hello')).not.toHaveProperty('explanation');
  expect(await read('hello')).toContain('nothing was looked up');
});

test('says why what is near is not shown where nothing is sure enough', async () => {
  const { candidates } = await explanationOf('Which drones does Al Qaim sell?');
  expect(new Set(candidates.map(({ shown }) => shown))).toEqual(new Set(['not-sure']));
});

test('without the option, nothing is explained', async () => {
  const { stdout } = await runQuoth(['ask', '--json', 'How long is the border?'], { ports });
  expect(JSON.parse(stdout)).not.toHaveProperty('explanation');
});
