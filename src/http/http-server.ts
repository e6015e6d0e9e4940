import fastify, { type FastifyInstance } from 'fastify';
import { UserError } from '../shared/errors.js';
import type { Logger } from '../shared/logger.js';
import { handleErrors } from './problem.js';

/** Where to listen. */
export interface HttpAddress {
  /** A name or an address, IPv6 without brackets. */
  readonly host: string;
  /** 0: any that is free. */
  readonly port: number;
}

/**
 * Declares routes of one kind. What it sets (hooks, parsers, error handlers) holds for its own routes alone: each is a
 * plugin of Fastify in a scope of its own.
 */
export type Routes = (server: FastifyInstance) => void | Promise<void>;

export interface HttpServerOptions extends HttpAddress {
  readonly routes: readonly Routes[];
  readonly logger: Logger;
}

export interface HttpServer {
  /** `http://host:port`, with the port that was found free. */
  readonly origin: string;
  /** Takes no more requests, and resolves when those under way are answered. */
  close(): Promise<void>;
}

/** Nobody needs longer to send what we read. */
const requestTimeoutMs = 10_000;

/** Bytes of a body; who takes more says so at the route. */
const bodyLimit = 64 * 1_024;

/** Serves the routes. Throws a {@link UserError} when nothing can listen there. */
export async function startHttpServer({
  host,
  port,
  routes,
  logger,
}: HttpServerOptions): Promise<HttpServer> {
  const server = fastify({
    logger: false,
    requestTimeout: requestTimeoutMs,
    bodyLimit,
    // Connections that are kept open without a request must not keep us from ending.
    forceCloseConnections: 'idle',
    return503OnClosing: true,
  });
  handleErrors(server, logger);
  for (const declare of routes) {
    await server.register(async (scope) => {
      await declare(scope);
    });
  }
  try {
    const origin = await server.listen({ host, port });
    return {
      origin,
      close: async () => {
        await server.close();
      },
    };
  } catch (error) {
    await server.close();
    throw cannotListen({ host, port }, error);
  }
}

function cannotListen({ host, port }: HttpAddress, cause: unknown): unknown {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const reason = reasons.get(code);
  if (reason === undefined) return cause;
  return new UserError('cannot-listen', `Nothing can listen on ${host}:${port} (${reason})`, {
    cause,
    mend: 'choose another address with QUOTH_HTTP.',
  });
}

const reasons: ReadonlyMap<string, string> = new Map([
  ['EADDRINUSE', 'another program does'],
  ['EADDRNOTAVAIL', 'this machine has no such address'],
  ['EACCES', 'ports below 1024 are not for everybody'],
  ['ENOTFOUND', 'there is no such host'],
]);
