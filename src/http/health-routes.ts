import type { Readiness } from '../observability/readiness.js';
import type { Metrics } from '../observability/metrics.js';
import type { Routes } from './http-server.js';

/** `/healthz` (the process lives), `/readyz` (it can answer, or why not) and `/metrics` (for Prometheus). */
export function healthRoutes(readiness: Readiness, metrics: Metrics): Routes {
  return (server) => {
    server.addHook('onSend', (_, reply, __, done) => {
      // Not awaited: a reply is a promise of its having been sent.
      void reply.header('cache-control', 'no-store');
      done();
    });
    server.get('/healthz', (_, reply) => reply.type('text/plain').send('alive\n'));
    server.get('/readyz', async (_, reply) => {
      const checks = await readiness.examine();
      const isReady = Object.values(checks).every((state) => state === 'ready');
      return reply.code(isReady ? 200 : 503).send({ ready: isReady, checks });
    });
    server.get('/metrics', async (_, reply) =>
      reply.type(metrics.contentType).send(await metrics.text()),
    );
  };
}
