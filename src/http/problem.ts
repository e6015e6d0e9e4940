import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Unavailable, UserError } from '../shared/errors.js';
import type { Logger } from '../shared/logger.js';
import { TooManyWaiting } from '../shared/semaphore.js';
import { Refusal } from './refusal.js';

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

export const problemType = 'application/problem+json; charset=utf-8';

/** Answers with a problem. */
export function sendProblem(reply: FastifyReply, problem: Problem): FastifyReply {
  return reply.code(problem.status).type(problemType).send(problemText(problem));
}

export function problemText(problem: Problem): string {
  const { status, title = STATUS_CODES[status] ?? 'Error' } = problem;
  return JSON.stringify({ type: 'about:blank', ...problem, title });
}

/** Every error of a route becomes a problem; what is a bug of ours is logged, and tells whoever asked its number alone. */
export function handleErrors(server: FastifyInstance, logger: Logger): void {
  server.setNotFoundHandler((_, reply) => sendProblem(reply, { status: 404 }));
  server.setErrorHandler((error, request, reply) => {
    const refusal = refusalOf(error);
    if (refusal !== undefined) {
      const { statusCode: status, retryAfterS, challenge, message: detail } = refusal;
      if (retryAfterS !== undefined) void reply.header('retry-after', String(retryAfterS));
      if (challenge !== undefined) void reply.header('www-authenticate', challenge);
      return sendProblem(reply, { status, detail });
    }
    const status = statusOf(error);
    if (status !== undefined && status < 500) {
      const detail = error instanceof Error ? error.message : undefined;
      return sendProblem(reply, { status, ...(detail !== undefined && { detail }) });
    }
    // Nobody reads it: Fastify only wants an end to every request.
    if (hasLeft(error, reply)) return sendProblem(reply, { status: 400 });
    const incident = logIncident(logger, request, error);
    return sendProblem(reply, { status: status ?? 500, instance: `urn:uuid:${incident}` });
  });
}

/** Whether it is no fault but whoever asked, who left before the beginning of a stream was worked out for them. */
function hasLeft(error: unknown, reply: FastifyReply): boolean {
  const isCutOff =
    error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';
  return isCutOff && reply.raw.destroyed;
}

/** Logs a bug of ours, and gives the number under which it is found. Not the address: questions and signatures are in it. */
export function logIncident(logger: Logger, request: FastifyRequest, error: unknown): string {
  const incident = randomUUID();
  logger.error('A request met an unforeseen error.', {
    incident,
    method: request.method,
    route: request.routeOptions.url,
    error,
  });
  return incident;
}

/** When to try again what could not be done for want of time or room: it mostly passes within a second. */
const soonS = 1;

/** Of errors that are no bugs; undefined for all others. */
export function refusalOf(error: unknown): Refusal | undefined {
  if (error instanceof Refusal) return error;
  if (error instanceof UserError) return new Refusal(422, error.message);
  const options = { cause: error, retryAfterS: soonS };
  if (error instanceof TooManyWaiting) return new Refusal(503, 'Too much is asked.', options);
  if (error instanceof Unavailable)
    return new Refusal(503, 'The data cannot be reached just now.', options);
  return undefined;
}

/** Of errors that say which answer they are: Fastify's own, for a request that cannot be read. */
export function statusOf(error: unknown): number | undefined {
  return error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number'
    ? error.statusCode
    : undefined;
}
