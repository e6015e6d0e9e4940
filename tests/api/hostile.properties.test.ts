import { connect } from 'node:net';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fuzzedRequests, statusOf } from './support/fuzzed.js';
import { aboutBell, serving } from './support/serving.js';

test('no request, however it is made, meets a fault of ours', async () => {
  const { origin, lines, post } = await serving();
  const port = Number(new URL(origin).port);
  const met = new Map<number | undefined, number>();
  await fc.assert(
    fc.asyncProperty(fuzzedRequests, async (request) => {
      const status = await statusOf(port, request);
      met.set(status, (met.get(status) ?? 0) + 1);
      expect(status ?? 0).toBeLessThan(500);
    }),
    { numRuns: 600 },
  );
  // Otherwise this says nothing about answers.
  expect(met.get(200)).toBeGreaterThan(0);
  expect(lines.filter(({ level }) => level === 'error')).toEqual([]);
  expect((await post('/v1/ask', { question: aboutBell })).status).toBe(200);
});

test('those who never finish what they say keep nobody else from being answered', async () => {
  const { origin, post } = await serving();
  const port = Number(new URL(origin).port);
  const slow = Array.from({ length: 100 }, () => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.write('POST /v1/ask HTTP/1.1\r\nhost: localhost\r\ncontent-length: 9\r\n\r\n{');
    });
    socket.on('error', () => undefined);
    return socket;
  });
  try {
    expect((await post('/v1/ask', { question: aboutBell })).status).toBe(200);
  } finally {
    for (const socket of slow) socket.destroy();
  }
});

test('a body is read up to a bound, whatever it says of its length', async () => {
  const { post } = await serving();
  expect((await post('/v1/ask', { question: 'x'.repeat(300_000) })).status).toBe(413);
  expect((await post('/v1/verify', { quote: 'x'.repeat(100_000) })).status).toBe(413);
  expect((await post('/mcp', { x: 'x'.repeat(100_000) })).status).toBe(413);
});
