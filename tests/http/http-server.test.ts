import { get } from 'node:http';
import { connect } from 'node:net';
import { Readable } from 'node:stream';
import { describe, onTestFinished, expect, test } from 'vitest';
import { startHttpServer, type HttpServer, type Routes } from '../../src/http/http-server.js';
import { UserError } from '../../src/shared/errors.js';
import { recordingLogger } from '../support/loggers.js';

async function serve(...routes: readonly Routes[]): Promise<{
  readonly server: HttpServer;
  readonly lines: ReturnType<typeof recordingLogger>['lines'];
}> {
  const { logger, lines } = recordingLogger();
  const server = await startHttpServer({ host: '127.0.0.1', port: 0, routes, logger });
  onTestFinished(() => server.close());
  return { server, lines };
}

test('each kind of routes has hooks of its own', async () => {
  const marked: Routes = (scope) => {
    scope.addHook('onSend', (_, reply, __, done) => {
      void reply.header('x-marked', 'yes');
      done();
    });
    scope.get('/a', () => 'a');
  };
  const plain: Routes = (scope) => {
    scope.get('/b', () => 'b');
  };
  const { server } = await serve(marked, plain);
  expect((await fetch(`${server.origin}/a`)).headers.get('x-marked')).toBe('yes');
  expect((await fetch(`${server.origin}/b`)).headers.get('x-marked')).toBeNull();
});

test('what is not there is a problem', async () => {
  const { server } = await serve();
  const response = await fetch(`${server.origin}/nothing`);
  expect(response.status).toBe(404);
  expect(response.headers.get('content-type')).toContain('application/problem+json');
  expect(await response.json()).toEqual({ type: 'about:blank', status: 404, title: 'Not Found' });
});

test('a bug of ours tells whoever asked nothing but its number, which the log has with the error', async () => {
  const { server, lines } = await serve((scope) => {
    scope.get('/broken/:id', () => {
      throw new Error('the secret reason');
    });
  });
  const response = await fetch(`${server.origin}/broken/7`);
  expect(response.status).toBe(500);
  const problem: unknown = await response.json();
  expect(JSON.stringify(problem)).not.toContain('secret');
  const [line] = lines;
  expect(line).toMatchObject({ level: 'error', fields: { method: 'GET', route: '/broken/:id' } });
  expect(problem).toMatchObject({ instance: `urn:uuid:${String(line?.fields['incident'])}` });
});

test('a body that is too large, or is no JSON, is refused and not logged', async () => {
  const { server, lines } = await serve((scope) => {
    scope.post('/', () => 'read');
  });
  const post = (body: string): Promise<Response> =>
    fetch(server.origin, { method: 'POST', body, headers: { 'content-type': 'application/json' } });
  expect((await post(JSON.stringify('x'.repeat(64 * 1_024)))).status).toBe(413);
  expect((await post('{')).status).toBe(400);
  expect((await post(JSON.stringify('x'.repeat(60_000)))).status).toBe(200);
  expect(lines).toEqual([]);
});

test('an address that is taken is refused, with what to do', async () => {
  const { server } = await serve();
  const port = Number(new URL(server.origin).port);
  const { logger } = recordingLogger();
  const second = startHttpServer({ host: '127.0.0.1', port, routes: [], logger });
  await expect(second).rejects.toThrow(UserError);
  await expect(second).rejects.toThrow(/another program does.*QUOTH_HTTP/);
});

test('an answer that nobody reads keeps nothing from ending', async () => {
  const { server } = await serve((scope) => {
    const endless = new Readable({ read: () => undefined });
    endless.push('a beginning');
    scope.get('/', (_, reply) => reply.send(endless));
  });
  const response = await fetch(server.origin);
  await server.close();
  await expect(response.text()).rejects.toThrow();
});

describe('what is no request', () => {
  /** What comes back on a bare connection. */
  const sent = (origin: string, text: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const socket = connect(Number(new URL(origin).port), '127.0.0.1', () => {
        socket.write(text);
      });
      let received = '';
      socket.on('data', (chunk: Buffer) => {
        received += chunk.toString();
      });
      socket.on('close', () => {
        resolve(received);
      });
      socket.on('error', reject);
    });

  test('is a problem, and the connection ends', async () => {
    const { server, lines } = await serve();
    const header = 'GET / HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n';
    const answers = [
      ['nonsense\r\n\r\n', 400],
      ['GET / HTTP/1.1\r\n\r\n', 400],
      [`${header}x: ${'y'.repeat(20_000)}\r\n\r\n`, 431],
      [`${header}content-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`, 400],
    ] as const;
    for (const [text, status] of answers) {
      const answer = await sent(server.origin, text);
      expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `, 'u'));
    }
    expect(lines).toEqual([]);
  });
});

describe('under which name', () => {
  const withHost = (origin: string, host: string): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      get(origin, { headers: { host } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      }).on('error', reject);
    });

  test('this machine is asked does not matter, unless it is asked by itself alone', async () => {
    const open: Routes = (scope) => {
      scope.get('/', () => 'read');
    };
    const { server } = await serve(open);
    expect(await withHost(server.origin, 'evil.example')).toBe(200);

    const { logger } = recordingLogger();
    const address = { host: '127.0.0.1', port: 0 };
    const own = await startHttpServer({ ...address, routes: [open], logger, hosts: ['quoth.org'] });
    onTestFinished(() => own.close());
    const names = ['localhost', 'localhost:8080', '127.0.0.1:8080', '[::1]:8080', 'Quoth.org'];
    for (const name of names) expect(await withHost(own.origin, name), name).toBe(200);
    for (const name of ['evil.example', 'localhost.evil.example', '127.0.0.1.nip.io', '10.0.0.1']) {
      expect(await withHost(own.origin, name), name).toBe(421);
    }
  });
});
