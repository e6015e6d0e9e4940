import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readQuestionSet } from '../../src/evaluation/question-set.js';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'question-set-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function write(...lines: readonly string[]): Promise<string> {
  const path = join(folder, 'questions.jsonl');
  await writeFile(path, lines.join('\n'));
  return path;
}

test('reads one question a line, and takes it as answerable when it has passages', async () => {
  const path = await write(
    '{"question":"Who?","passages":["a#1"],"answers":["me"]}',
    '',
    '{"question":"Why?","passages":["a#2"],"answers":[],"answerable":false,"after":["Who?"]}',
    '{"question":"Where?"}',
  );
  expect(await readQuestionSet(path)).toEqual([
    { question: 'Who?', passages: ['a#1'], answers: ['me'], answerable: true, after: [] },
    { question: 'Why?', passages: ['a#2'], answers: [], answerable: false, after: ['Who?'] },
    { question: 'Where?', passages: [], answers: [], answerable: false, after: [] },
  ]);
});

test.each([
  ['{"question":"Who?"', /line 2/],
  ['{"passages":["a#1"]}', /line 2: question/],
  ['{"question":"Who?","passages":["a"]}', /line 2: passages\.0/],
])('names the line of a fault: %s', async (line, message) => {
  const path = await write('{"question":"Fine?"}', line);
  await expect(readQuestionSet(path)).rejects.toThrow(message);
  await expect(readQuestionSet(path)).rejects.toMatchObject({ name: 'UserError' });
});

test('a missing file and an empty one are told apart from a bug', async () => {
  await expect(readQuestionSet(join(folder, 'missing.jsonl'))).rejects.toMatchObject({
    code: 'unreadable-question-set',
  });
  await expect(readQuestionSet(await write(''))).rejects.toMatchObject({
    code: 'empty-question-set',
  });
});
