import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isLoopback } from '../http/guard-host.js';
import type { Caller } from './caller.js';

/** Tells who asks; rejects with a `Refusal` where they may not. */
export type Identify = (request: FastifyRequest) => Promise<Caller>;

/** Without a token, everybody reads what is for everybody. */
export function openAccess(): Identify {
  return (request) => Promise.resolve(someone(request));
}

/** Somebody without a token, known by their address alone. */
export function someone({ ip }: Pick<FastifyRequest, 'ip'>): Caller {
  return { key: ip, isUnmetered: isLoopback(ip) };
}

/** Finds out who asks before anything else is done for them, in all routes of this scope. */
export function callersOf(
  server: FastifyInstance,
  identify: Identify,
): (request: FastifyRequest) => Caller {
  const callers = new WeakMap<FastifyRequest, Caller>();
  server.addHook('onRequest', async (request) => {
    callers.set(request, await identify(request));
  });
  return (request) => {
    const caller = callers.get(request);
    if (caller === undefined) throw new Error('A request was let in unseen.');
    return caller;
  };
}
