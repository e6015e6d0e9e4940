import { expect, test } from 'vitest';
import { createReadiness } from '../../src/observability/readiness.js';

test('each part is ready, or says why not', async () => {
  const readiness = createReadiness(20);
  readiness.set('articles', () => 'still being indexed');
  readiness.set('database', () => Promise.reject(new Error('It is away.')));
  readiness.set('discord', () => undefined);
  readiness.set('disk', () => new Promise(() => undefined));
  expect(await readiness.examine()).toEqual({
    articles: 'still being indexed',
    database: 'It is away.',
    discord: 'ready',
    disk: 'no answer in 0.02 seconds',
  });
  readiness.set('articles', () => Promise.resolve(undefined));
  expect(await readiness.examine()).toMatchObject({ articles: 'ready' });
});
