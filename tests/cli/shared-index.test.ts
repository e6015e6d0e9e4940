import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '../../src/app.js';
import { createCorpus } from '../../src/knowledge/corpus.js';
import {
  postgresDatabase,
  tellWhatIsSkipped,
  testDatabaseUrl,
  type TestDatabase,
} from '../store/support/test-databases.js';
import { runQuoth } from './support/run.js';

tellWhatIsSkipped();

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quoth-shared-'));
  const set = {
    id: 'bell',
    title: 'The bell',
    paragraphs: ['It was cast in 1604.', 'It is loud.'],
  };
  await writeFile(join(folder, 'articles.jsonl'), JSON.stringify(set));
  const question = { question: 'When was the bell cast?', passages: ['bell#1'] };
  await writeFile(join(folder, 'questions.jsonl'), JSON.stringify(question));
});
afterAll(() => rm(folder, { recursive: true }));

test('an index in PostgreSQL is measured only where there is a server, and no other kind', async () => {
  const ports = createApp({ model: 'off' });
  const without = await runQuoth(['eval', folder, '--index', 'postgres'], { ports });
  expect(without).toMatchObject({ code: 2, stdout: '' });
  expect(without.stderr).toContain('set DATABASE_URL');
  const other = await runQuoth(['eval', folder, '--index', 'sqlite'], { ports });
  expect(other.stderr).toContain('--index is embedded or postgres, not "sqlite"');
});

describe.skipIf(testDatabaseUrl === undefined)('with PostgreSQL', () => {
  let made: TestDatabase;
  beforeAll(async () => {
    made = await postgresDatabase();
  });
  afterAll(() => made.remove());

  test('the doctor tells what the index has, and a measurement leaves nothing in it', async () => {
    const settings = {
      database: made.location,
      index: 'postgres',
      knowledgePath: join(folder, 'articles.jsonl'),
      model: 'off',
    } as const;
    const ports = createApp(settings);
    const asTheBotDoes = createApp({ ...settings, sharesIndex: true });
    await (await ports.openStores()).close();
    const { code, stdout } = await runQuoth(['eval', folder, '--index', 'postgres'], { ports });
    expect(stdout).toMatch(/recall@1\s+100\.0/u);
    expect(code).toBe(0);
    expect((await runQuoth(['doctor'], { ports })).stdout).toContain(
      '✓ Data: What servers leave can be read and written. The index of all processes is empty: the next start makes it.',
    );
    const { articles } = await asTheBotDoes.openArticleStore().load();
    await asTheBotDoes.buildIndex(createCorpus(articles));
    expect((await runQuoth(['doctor'], { ports })).stdout).toContain(
      'The index of all processes has 2 passages of 1 owner.',
    );
  });
});
