import { createServer, type Server } from 'node:http';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  attachmentOrigins,
  downloadAttachment,
} from '../../../src/discord/framework/attachment.js';
import { languageFor } from '../../../src/discord/text/languages.js';

const { text } = languageFor('en');
const megabyte = 1024 * 1024;

let server: Server;
let origin: string;
let requests: string[];
beforeEach(async () => {
  requests = [];
  server = createServer((request, response) => {
    requests.push(request.url ?? '');
    if (request.url === '/moved') response.writeHead(302, { location: '/small' }).end();
    else if (request.url === '/gone') response.writeHead(404).end();
    else if (request.url === '/small') response.end('twelve bytes');
    else {
      response.on('error', () => undefined);
      for (let count = 0; count < 11; count += 1) response.write(Buffer.alloc(megabyte));
      response.end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  origin = `http://127.0.0.1:${address.port}`;
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const download = (path: string, size = 12): Promise<Uint8Array> =>
  downloadAttachment({ name: 'a.txt', size, url: `${origin}${path}` }, [origin], text);

test('an upload is fetched from where Discord keeps it', async () => {
  expect(Buffer.from(await download('/small')).toString()).toBe('twelve bytes');
});

test('one that is larger than it says is given up when it is', async () => {
  await expect(download('/large')).rejects.toMatchObject({ code: 'file-too-large' });
});

test('one that says that it is too large is not fetched', async () => {
  await expect(download('/small', 10 * megabyte + 1)).rejects.toThrow('at most 10 MB');
  expect(requests).toEqual([]);
});

test.each(['/moved', '/gone'])('one that is not there is an error: %s', async (path) => {
  await expect(download(path)).rejects.toThrow();
  expect(requests).toEqual([path]);
});

test('nothing is fetched from anywhere else, whatever an interaction names', async () => {
  const others = attachmentOrigins(undefined);
  for (const url of [`${origin}/small`, 'not a url', 'file:///etc/passwd']) {
    await expect(downloadAttachment({ name: 'a.txt', size: 1, url }, others, text)).rejects.toThrow(
      'not on its own servers',
    );
  }
  expect(requests).toEqual([]);
});

test('the servers are Discord’s own, and those of another Discord that the settings name', () => {
  expect(attachmentOrigins(undefined)).toEqual([
    'https://cdn.discordapp.com',
    'https://media.discordapp.net',
  ]);
  expect(attachmentOrigins('http://127.0.0.1:8080/api')).toContain('http://127.0.0.1:8080');
});
