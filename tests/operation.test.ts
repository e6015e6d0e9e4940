import { onTestFinished, expect, test } from 'vitest';
import { createCorpus } from '../src/knowledge/corpus.js';
import { createOperation } from '../src/operation.js';
import { recordingLogger } from './support/loggers.js';
import { emptyStores } from './store/support/empty-stores.js';

/** What is served at a path, with its status. */
type Get = (path: string) => Promise<{ readonly status: number; readonly body: string }>;

async function listening(): Promise<{
  readonly operation: ReturnType<typeof createOperation>;
  readonly get: Get;
}> {
  const operation = createOperation({ host: '127.0.0.1', port: 0 }, '1.2.3');
  const { logger, lines } = recordingLogger();
  await operation.listen(logger);
  onTestFinished(() => operation.close());
  const origin = String(lines[0]?.fields['address']);
  const get: Get = async (path) => {
    const response = await fetch(origin + path);
    return { status: response.status, body: await response.text() };
  };
  return { operation, get };
}

const library = {
  held: () => ({ guilds: 2, guildIndexes: 1, guildPassages: 30, guildBytes: 505_000 }),
  library: {
    everywhere: {
      corpus: () => createCorpus([]),
      answer: () => Promise.reject(new Error('Nobody asks.')),
      check: () => Promise.reject(new Error('Nobody checks.')),
    },
  },
};

test('it lives from the first moment, and is ready when all of it is', async () => {
  const { operation, get } = await listening();
  expect((await get('/healthz')).status).toBe(200);
  const first = await get('/readyz');
  expect(first.status).toBe(503);
  expect(JSON.parse(first.body)).toEqual({
    ready: false,
    checks: {
      articles: 'still being indexed',
      database: 'not opened yet',
      discord: 'not connected yet',
    },
  });
  const stores = await emptyStores();
  onTestFinished(() => stores.close());
  operation.watchStores(stores);
  operation.watchLibrary(library);
  const shard = { id: 0, guilds: 3 };
  const load = () => ({ running: 0, waiting: 0 });
  operation.watchBot({ shards: () => [{ ...shard, trouble: 'connecting' }], load });
  const second = await get('/readyz');
  expect(second.status).toBe(503);
  expect(JSON.parse(second.body)).toEqual({
    ready: false,
    checks: { articles: 'ready', database: 'ready', discord: 'shard 0: connecting' },
  });
  operation.watchBot({ shards: () => [shard], load });
  expect((await get('/readyz')).status).toBe(200);
  operation.standBy();
  const third = await get('/readyz');
  expect(third.status).toBe(503);
  expect(third.body).toContain('standing by until shards are free');
  expect((await get('/metrics')).body).not.toContain('quoth_gateway_up{');
});

test('a database that does not answer is said to be the reason', async () => {
  const { operation, get } = await listening();
  const stores = await emptyStores();
  operation.watchStores(stores);
  await stores.close();
  const { status, body } = await get('/readyz');
  expect(status).toBe(503);
  expect(JSON.parse(body)).not.toMatchObject({ checks: { database: 'ready' } });
  expect((await get('/metrics')).status).toBe(200);
});

test('what is counted and what stands is served for Prometheus', async () => {
  const { operation, get } = await listening();
  operation.meter.count('cooldown', { of: 'person' });
  operation.watchLibrary(library);
  const { status, body } = await get('/metrics');
  expect(status).toBe(200);
  expect(body).toMatch(/^quoth_cooldowns_total\{of="person"\} 1$/m);
  expect(body).toMatch(/^quoth_guild_passages 30$/m);
});
