import type { FastifyInstance } from 'fastify';
import { Refusal } from './refusal.js';

/** Names and addresses under which a machine reaches itself. */
const own = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/iu;

/** Whether only programs on this machine reach what listens there. */
export function isLoopback(host: string): boolean {
  return own.test(host) || host === '::1';
}

/**
 * Answers only what was sent to this machine under a name of its own, or to one of the hosts given. Else any page that somebody
 * looks at could read what we serve to this machine alone: it lets its own name point here (DNS rebinding), and the browser
 * takes us for that page's own server.
 */
export function guardHost(server: FastifyInstance, hosts: readonly string[] = []): void {
  server.addHook('onRequest', (request, _, done) => {
    const name = nameOf(request.headers.host);
    if (name === undefined || own.test(name) || hosts.includes(name)) done();
    else done(new Refusal(421, 'Nothing is served under this name.'));
  });
}

/** Without its port; undefined for HTTP/1.0, which no browser speaks. */
function nameOf(host: string | undefined): string | undefined {
  return host?.replace(/:\d*$/u, '').toLowerCase();
}
