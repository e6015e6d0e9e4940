import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createApp } from '../../src/app.js';
import { idOf } from '../contracts/articles.js';
import { runQuoth } from './support/run.js';

const guildId = '100000000000000001';
const question = 'What does the ferry carry?';

test('ask --as-of answers from what a server’s articles said then', async () => {
  const place = await mkdtemp(join(tmpdir(), 'quoth-'));
  onTestFinished(() => rm(place, { recursive: true }));
  const app = createApp({ database: { path: join(place, 'quoth.db') }, model: 'off' });
  const stores = await app.openStores();
  for (const [basedOn, cars] of ['forty', 'thirty'].entries()) {
    await stores.articles.write({
      ...{ guildId, articleId: idOf('ferry'), change: 'edited', authorId: '1', basedOn },
      draft: {
        particulars: { id: idOf('ferry'), source: { title: 'The ferry' }, tags: [], questions: [] },
        blocks: [{ kind: 'paragraph', text: `The ferry carries ${cars} cars.`, headings: [] }],
      },
    });
  }
  await stores.close();
  const ask = (...args: readonly string[]): ReturnType<typeof runQuoth> =>
    runQuoth(['ask', ...args, question], { ports: app, env: { NO_COLOR: '1' } });

  const today = new Date().toISOString().slice(0, 10);
  const then = await ask('--as-of', today, '--guild', guildId);
  expect(then.stdout).toContain('thirty cars');
  expect(then.stderr).toContain(`As of ${today}`);
  const before = await ask('--as-of', '2020-01-01', '--guild', guildId);
  expect(before.stderr).toContain('had no articles of its own');
  expect((await ask('--as-of', '2999-01-01', '--guild', guildId)).stderr).toContain('not come yet');
  expect((await ask('--as-of', 'monday', '--guild', guildId)).stderr).toContain('must be a day');
  expect((await ask('--as-of', today)).stderr).toContain('--guild');
  expect((await ask('--guild', guildId)).stderr).toContain('--as-of');
});
