import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isLoopback } from '../http/guard-host.js';
import { Refusal } from '../http/refusal.js';
import type { ApiTokens } from '../store/api-tokens.js';
import type { Caller } from './caller.js';

/** Tells who asks; rejects with a {@link Refusal} where they may not. */
export type Identify = (request: Pick<FastifyRequest, 'headers' | 'ip'>) => Promise<Caller>;

export interface AccessOptions {
  readonly tokens: Pick<ApiTokens, 'find'>;
  /** Whether the articles that are for everybody are read without a token, too. */
  readonly isOpen: boolean;
}

/** Who shows a token reads what it is for: one server's articles, as everybody there may see them, or the operator's. */
export function createAccess({ tokens, isOpen }: AccessOptions): Identify {
  return async ({ headers: { authorization }, ip }) => {
    if (authorization === undefined) {
      if (isOpen) return someone({ ip });
      throw new Refusal(401, 'A token is needed.', { challenge: 'Bearer' });
    }
    const shown = /^Bearer +(\S+)$/iu.exec(authorization)?.[1];
    // Asked for each time: one that is revoked opens nothing from then on, in whichever process.
    const token = shown === undefined ? undefined : await tokens.find(shown);
    if (token === undefined) {
      const challenge = 'Bearer error="invalid_token"';
      throw new Refusal(401, 'This token is none, or was revoked.', { challenge });
    }
    return { key: token.id, ...(token.guildId !== undefined && { guildId: token.guildId }) };
  };
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
