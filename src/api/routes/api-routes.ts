import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';
import type { Routes } from '../../http/http-server.js';
import { callersOf, type Identify } from '../access.js';
import { askRoute } from './ask-route.js';
import { describeRoutes } from './open-api.js';
import { readRoutes } from './read-routes.js';
import type { ApiScope } from './scope.js';
import { verifyRoute } from './verify-route.js';

export interface ApiOptions extends Omit<ApiScope, 'api' | 'callerOf'> {
  readonly identify: Identify;
  /** Origins whose pages may read the answers; `*`: all; none unless told. */
  readonly corsOrigins?: readonly string[] | undefined;
}

/** How long a browser need not ask again whether it may ask. */
const preflightS = 600;

/** `/v1`: the engine for programs. `/v1/openapi.json` describes it. */
export function apiRoutes(options: ApiOptions): Routes {
  return async (server) => {
    await server.register((scope) => declare(scope, options), { prefix: '/v1' });
  };
}

async function declare(server: FastifyInstance, options: ApiOptions): Promise<void> {
  const { corsOrigins = [], identify, ...given } = options;
  // A page of another origin can send text without asking first; only what says that it is JSON is read.
  server.removeContentTypeParser('text/plain');
  if (corsOrigins.length > 0) {
    await server.register(cors, {
      origin: corsOrigins.includes('*') ? '*' : [...corsOrigins],
      methods: ['GET', 'HEAD', 'POST'],
      allowedHeaders: ['authorization', 'content-type', 'if-none-match'],
      exposedHeaders: ['etag', 'retry-after'],
      maxAge: preflightS,
    });
  }
  await describeRoutes(server, given.release);
  await server.register((guarded) => {
    // Before a body is read: who may not ask is not listened to.
    const callerOf = callersOf(guarded, identify);
    const scope: ApiScope = { ...given, callerOf, api: guarded.withTypeProvider() };
    askRoute(scope);
    readRoutes(scope);
    verifyRoute(scope);
  });
  server.get('/openapi.json', { schema: { hide: true } }, (_, reply) => {
    void reply.header('cache-control', 'public, max-age=300');
    return reply.send(server.swagger());
  });
}
