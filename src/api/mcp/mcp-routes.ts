import { Readable } from 'node:stream';
import { createMcpHandler, type McpServer } from '@modelcontextprotocol/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Routes } from '../../http/http-server.js';
import type { Logger } from '../../shared/logger.js';
import { callersOf, type Identify } from '../access.js';
import type { Desk } from '../desk.js';
import { createAssistant } from './assistant.js';

export interface McpOptions {
  readonly desk: Desk;
  readonly identify: Identify;
  /** Of this program. */
  readonly release: string;
  readonly logger: Logger;
}

/** `/mcp`: the engine for assistants, over streamable HTTP. Nothing is kept between two requests. */
export function mcpRoutes({ desk, identify, release, logger }: McpOptions): Routes {
  return (server) => {
    server.removeContentTypeParser('text/plain');
    const callerOf = callersOf(server, identify);
    server.route({
      method: ['GET', 'POST', 'DELETE'],
      url: '/mcp',
      handler: async (request, reply) => {
        const caller = callerOf(request);
        const onFault = (error: unknown): void => {
          logger.error('An assistant met an unforeseen error.', { error });
        };
        const assistant = (): McpServer => createAssistant({ desk, caller, release, onFault });
        const handler = createMcpHandler(assistant, {
          maxSubscriptions: 1,
          onerror: (error) => {
            logger.debug('A request of an assistant was refused.', { error });
          },
        });
        const options = request.body === undefined ? {} : { parsedBody: request.body };
        return send(await handler.fetch(asWebRequest(request), options), reply);
      },
    });
  };
}

/** Without its body, which is read already. */
function asWebRequest({ method, headers }: FastifyRequest): Request {
  const all = new Headers();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) all.set(name, String(value));
  }
  // Of the address nothing counts, and what `Host` says need not make one.
  return new Request('http://localhost/mcp', { method, headers: all });
}

function send(response: Response, reply: FastifyReply): FastifyReply {
  void reply.code(response.status).headers(Object.fromEntries(response.headers));
  if (response.body === null) return reply.send();
  return reply.send(Readable.fromWeb(response.body));
}
