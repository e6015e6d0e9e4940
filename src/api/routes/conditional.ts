import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

/**
 * Whether whoever asks has this version already (RFC 9110, If-None-Match): then there is nothing to send, and 304 says so.
 * Nobody may keep an answer for others, since what a token may read is not for all.
 */
export function isKnown(request: FastifyRequest, reply: FastifyReply, version: string): boolean {
  const tag = `"${version}"`;
  void reply.header('etag', tag);
  void reply.header('cache-control', 'private, no-cache');
  void reply.header('vary', 'authorization');
  const asked = request.headers['if-none-match'];
  if (asked === undefined) return false;
  return asked.split(',').some((each) => {
    const own = each.trim().replace(/^W\//u, '');
    return own === tag || own === '*';
  });
}

/** Of what depends on more than the articles: its text tells it from any other. */
export function versionOfBody(body: unknown): string {
  return createHash('sha256').update(JSON.stringify(body)).digest('hex').slice(0, 16);
}
