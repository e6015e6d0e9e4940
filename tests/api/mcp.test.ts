import { StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { expect, onTestFinished, test } from 'vitest';
import type { ApiTokens } from '../../src/store/api-tokens.js';
import { createGuildShelves } from '../answer/serve/support/guild-sources.js';
import { emptyStores } from '../store/support/empty-stores.js';
import { assistant, expectQuotations } from './support/assistant.js';
import { aboutBell, bell, serving, type Serving } from './support/serving.js';

const text = bell.passages[0]?.text ?? '';

async function openTokens(): Promise<ApiTokens> {
  const stores = await emptyStores();
  onTestFinished(() => stores.close());
  return stores.apiTokens;
}

function transport({ origin }: Serving, token?: string): StreamableHTTPClientTransport {
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
  return new StreamableHTTPClientTransport(new URL('/mcp', origin), { requestInit: { headers } });
}

test('an assistant asks, searches, reads and checks over HTTP', async () => {
  const served = await serving();
  const client = await assistant(transport(served));
  await expectQuotations(client, { question: aboutBell, passage: 'bell#1', text });
  expect(served.lines.filter(({ level }) => level === 'error')).toEqual([]);
});

test('an assistant reads what its token is for, and nothing without one', async () => {
  const tokens = await openTokens();
  const sources = createGuildShelves();
  sources.write('100000000000000001', 'ferry', ['The ferry to Skagen carries forty cars.']);
  const served = await serving({ tokens, sources, isOpen: false });
  await expect(assistant(transport(served))).rejects.toThrow();
  const { token } = await tokens.create({ guildId: '100000000000000001' });
  const own = await assistant(transport(served, token));
  const read = await own.callTool({ name: 'get_passage', arguments: { id: 'ferry#1' } });
  expect(read.structuredContent).toMatchObject({ passage: 'ferry#1' });
  const common = await assistant(transport(served, (await tokens.create({})).token));
  const other = await common.callTool({ name: 'get_passage', arguments: { id: 'ferry#1' } });
  expect(other).toMatchObject({ isError: true });
  const cited = await common.callTool({ name: 'cite', arguments: { id: 'ferry' } });
  expect(cited).toMatchObject({ isError: true });
});

test('what is no message of the protocol is refused', async () => {
  const { get, post } = await serving();
  for (const body of [{}, [], 7, { jsonrpc: '2.0' }, { jsonrpc: '2.0', id: 1, method: 'x' }]) {
    const response = await post('/mcp', body, { accept: 'application/json, text/event-stream' });
    expect(response.status).toBeLessThan(500);
    await response.text();
  }
  expect((await get('/mcp')).status).toBeLessThan(500);
});
