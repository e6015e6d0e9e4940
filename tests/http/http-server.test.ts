import { onTestFinished, expect, test } from 'vitest';
import { startHttpServer, type HttpServer, type Routes } from '../../src/http/http-server.js';
import { UserError } from '../../src/shared/errors.js';
import { recordingLogger } from '../discord/support/running-bot.js';

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
