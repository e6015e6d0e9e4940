import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Logger } from '../shared/logger.js';

/** What went wrong with a request: https://www.rfc-editor.org/rfc/rfc9457. */
export interface Problem {
  readonly status: number;
  /** The same for every problem of a kind; absent: what the status is called. */
  readonly title?: string;
  /** Of this one: what whoever asked can mend. */
  readonly detail?: string;
  /** By which our log knows it. */
  readonly instance?: string;
}

/** Answers with a problem. */
export function sendProblem(reply: FastifyReply, problem: Problem): FastifyReply {
  const { status, title = STATUS_CODES[status] ?? 'Error' } = problem;
  return reply
    .code(status)
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify({ type: 'about:blank', ...problem, title }));
}

/** Every error of a route becomes a problem; what is a bug of ours is logged, and tells whoever asked its number alone. */
export function handleErrors(server: FastifyInstance, logger: Logger): void {
  server.setNotFoundHandler((_, reply) => sendProblem(reply, { status: 404 }));
  server.setErrorHandler((error, request, reply) => {
    const status = statusOf(error);
    if (status !== undefined && status < 500) {
      const detail = error instanceof Error ? error.message : undefined;
      return sendProblem(reply, { status, ...(detail !== undefined && { detail }) });
    }
    const incident = randomUUID();
    logger.error('A request met an unforeseen error.', {
      incident,
      method: request.method,
      route: request.routeOptions.url,
      error,
    });
    return sendProblem(reply, { status: status ?? 500, instance: `urn:uuid:${incident}` });
  });
}

/** Of errors that say which answer they are: Fastify's own, for a request that cannot be read. */
function statusOf(error: unknown): number | undefined {
  return error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number'
    ? error.statusCode
    : undefined;
}
