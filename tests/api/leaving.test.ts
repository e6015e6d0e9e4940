import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { expect, test } from 'vitest';
import { createGuildShelves } from '../answer/serve/support/guild-sources.js';
import { aboutBell, serving } from './support/serving.js';

const guildId = '100000000000000001';
const questions = [aboutBell, 'When was the bell melted down?', aboutBell];
const tool = {
  jsonrpc: '2.0',
  id: 1,
  method: 'tools/call',
  params: { name: 'ask', arguments: { question: aboutBell } },
};

const requests = {
  'one question': requestOf('/v1/ask', { question: aboutBell }),
  'many questions': requestOf('/v1/ask', { questions }),
  'a quotation': requestOf('/v1/verify', { text: 'The bell of Mandal was cast in 1604.' }),
  'a tool': requestOf('/mcp', tool),
};

const ways = {
  ends: (socket: Socket) => socket.end(),
  'is gone': (socket: Socket) => socket.destroy(),
  'is reset': (socket: Socket) => socket.resetAndDestroy(),
} as const;

test('who leaves while something is sent, worked out or told leaves no fault behind', async () => {
  // The server's articles are read when we say so: until then every answer waits for them.
  const shelves = createGuildShelves();
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const { origin, lines, post } = await serving({
    sources: {
      ...shelves,
      articles: async (guild) => {
        await held;
        return shelves.articles(guild);
      },
    },
    identify: () => Promise.resolve({ key: 'a program', guildId, isUnmetered: true }),
  });
  const open = async (): Promise<Socket> => {
    const socket = connect(Number(new URL(origin).port), '127.0.0.1');
    socket.on('error', () => undefined);
    await once(socket, 'connect');
    return socket;
  };
  for (const { head, body } of Object.values(requests)) {
    const moments = [head.slice(0, 40), head, head + body.slice(0, 10), head + body];
    for (const sent of moments) {
      for (const leave of Object.values(ways)) {
        const socket = await open();
        await new Promise((written) => socket.write(sent, written));
        leave(socket);
      }
    }
  }
  const asked = post('/v1/ask', { questions });
  // Their requests were on the way before this one.
  const later = await post('/v1/ask', {});
  expect(later.status).toBe(400);
  letGo();
  expect((await (await asked).text()).trim().split('\n')).toHaveLength(questions.length);

  const { head, body } = requests['many questions'];
  for (const leave of Object.values(ways)) {
    const socket = await open();
    socket.write(head + body);
    await once(socket, 'data');
    leave(socket);
  }
  expect((await post('/v1/ask', { question: aboutBell })).status).toBe(200);
  expect(lines).toEqual([]);
});

function requestOf(path: string, value: unknown): { readonly head: string; readonly body: string } {
  const body = JSON.stringify(value);
  const headers = [
    `POST ${path} HTTP/1.1`,
    'host: localhost',
    'content-type: application/json',
    'accept: application/json, text/event-stream',
    `content-length: ${Buffer.byteLength(body)}`,
  ];
  return { head: `${headers.join('\r\n')}\r\n\r\n`, body };
}
