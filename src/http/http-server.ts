import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import fastify, { type ConnectionError, type FastifyInstance } from 'fastify';
import { UserError } from '../shared/errors.js';
import type { Logger } from '../shared/logger.js';
import { guardHost } from './guard-host.js';
import { handleErrors, problemText, problemType } from './problem.js';

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
  /** What to do where nothing can listen there; goes on after a colon. */
  readonly mend?: string;
  /** Answers only what was sent to this machine under a name of its own, or to one of these hosts; absent: to any. */
  readonly hosts?: readonly string[];
}

export interface HttpServer {
  /** `http://host:port`, with the port that was found free. */
  readonly origin: string;
  /** Takes no more requests, and resolves when those under way are answered, or have taken too long. */
  close(): Promise<void>;
}

/** Nobody needs longer to send what we read. */
const requestTimeoutMs = 10_000;

/** How often it is looked for requests that take longer. */
const lookAgainMs = 2_000;

/** A connection on which nothing moves is ended: whoever reads an answer so slowly holds it, and others wait. */
const silenceMs = 60_000;

/** At the same time; further ones are closed at once. Each holds some ten kilobytes, and a file descriptor of usually 1,024. */
const mostConnections = 512;

/** How long answers under way may take once we are to end. */
const graceMs = 5_000;

/** Bytes of a body; who takes more says so at the route. */
const bodyLimit = 64 * 1_024;

/** Characters of a part of an address: an article's id may have 80, three times as many when they are written with %. */
const maxParamLength = 300;

/** Serves the routes. Throws a {@link UserError} when nothing can listen there. */
export async function startHttpServer({
  host,
  port,
  routes,
  logger,
  mend = 'choose another address with QUOTH_HTTP.',
  hosts,
}: HttpServerOptions): Promise<HttpServer> {
  const server = fastify({
    logger: false,
    requestTimeout: requestTimeoutMs,
    connectionTimeout: silenceMs,
    http: { connectionsCheckingInterval: lookAgainMs },
    bodyLimit,
    routerOptions: { maxParamLength },
    clientErrorHandler: refuseUnreadable,
    // Connections that are kept open without a request must not keep us from ending.
    forceCloseConnections: 'idle',
    return503OnClosing: true,
  });
  server.server.maxConnections = mostConnections;
  handleErrors(server, logger);
  if (hosts !== undefined) guardHost(server, hosts);
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
        const timer = setTimeout(() => {
          server.server.closeAllConnections();
        }, graceMs);
        await server.close();
        clearTimeout(timer);
      },
    };
  } catch (error) {
    await server.close();
    throw cannotListen({ host, port }, mend, error);
  }
}

/** What is no HTTP, or too much of it, never becomes a request: it is answered on the bare connection, which ends with it. */
function refuseUnreadable(error: ConnectionError, socket: Socket): void {
  // The other side has gone.
  if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) {
    socket.destroy();
    return;
  }
  const status = unreadable.get(error.code) ?? 400;
  const body = problemText({ status });
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\ncontent-type: ${problemType}\r\n` +
      `content-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
  );
}

const unreadable: ReadonlyMap<string, number> = new Map([
  ['HPE_HEADER_OVERFLOW', 431],
  ['HPE_CHUNK_EXTENSIONS_OVERFLOW', 413],
  ['ERR_HTTP_REQUEST_TIMEOUT', 408],
]);

function cannotListen({ host, port }: HttpAddress, mend: string, cause: unknown): unknown {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const reason = reasons.get(code);
  if (reason === undefined) return cause;
  return new UserError('cannot-listen', `Nothing can listen on ${host}:${port} (${reason})`, {
    cause,
    mend,
  });
}

const reasons: ReadonlyMap<string, string> = new Map([
  ['EADDRINUSE', 'another program does'],
  ['EADDRNOTAVAIL', 'this machine has no such address'],
  ['EACCES', 'ports below 1024 are not for everybody'],
  ['ENOTFOUND', 'there is no such host'],
]);
