import { createServer, type RequestListener } from 'node:http';
import { connect } from 'node:net';
import { onTestFinished } from 'vitest';
import type { DialTarget } from '../../src/importing/fetch/guarded-connector.js';
import { createGuardedFetch, type GuardedFetch } from '../../src/importing/fetch/guarded-fetch.js';

export const publicAddress = '93.184.216.34';
export interface Web {
  readonly fetch: GuardedFetch;
  /** What was connected to, in order. */
  readonly dialled: DialTarget[];
}

/**
 * A web whose every public address is a server on loopback: names are looked up in `names`, each time anew, and the guard
 * itself is the one that runs everywhere.
 */
export async function webOf(
  answer: RequestListener,
  names: Readonly<Record<string, readonly string[] | (() => readonly string[])>> = {},
  timeoutMs = 10_000,
): Promise<Web> {
  const server = createServer(answer);
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('Not listening on a port.');
  const { port } = address;
  const dialled: DialTarget[] = [];
  const fetch = createGuardedFetch({
    userAgent: 'Quoth/test',
    timeoutMs,
    resolve: (host) => {
      const found = names[host] ?? [publicAddress];
      return Promise.resolve(typeof found === 'function' ? found() : found);
    },
    dial: (target) => {
      dialled.push(target);
      const socket = connect({ host: '127.0.0.1', port });
      return new Promise((resolve, reject) => {
        socket.once('connect', () => {
          resolve(socket);
        });
        socket.once('error', reject);
      });
    },
  });
  return { fetch, dialled };
}
