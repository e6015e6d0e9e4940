import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { ApiError, refusal } from './api-error.js';
import { faultReply, type FaultList } from './faults.js';
import { createMessageLimiter, type MessageLimit } from './limits.js';
import { matchPath, type ApiReply, type ApiRequest, type Route } from './http.js';
import type { UploadedFile } from './message.js';
import { parseMultipart } from './multipart.js';
import type { World } from './world.js';

/** A request that arrived, and what it was answered. */
export interface LoggedRequest {
  readonly method: string;
  /** Below `/api/v10`, decoded, without the query. */
  readonly path: string;
  readonly query: string;
  readonly body: unknown;
  readonly files: readonly UploadedFile[];
  /** Milliseconds of Discord's clock. */
  readonly at: number;
  /** Absent until it is answered. */
  readonly status?: number;
  /** True when a fault of the test answered it. */
  readonly faulty?: boolean;
}

/** A request that Discord would refuse: 4xx, or the 500 of an oversized message. */
export interface Refusal {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly code: number;
  readonly message: string;
  /** Each fault on a line: `components.0.label BASE_TYPE_MAX_LENGTH Must be …`. */
  readonly faults: readonly string[];
  readonly body: unknown;
}

export interface ApiServer {
  readonly server: Server;
  readonly requests: LoggedRequest[];
  readonly refusals: Refusal[];
}

/** The HTTP side: reads a request, finds its route, answers as Discord does. Routes are added before it listens. */
export function createApiServer(
  world: World,
  faults: FaultList,
  routes: readonly Route[],
  changed: () => void,
  messageLimit?: MessageLimit,
): ApiServer {
  const limitOf = createMessageLimiter(messageLimit, world.clock);
  const requests: LoggedRequest[] = [];
  const refusals: Refusal[] = [];

  async function answer(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(incoming.url ?? '/', world.origin);
    const file = world.files.get(url.pathname);
    if (file) {
      response.writeHead(200, { 'content-type': file.type }).end(file.bytes);
      return;
    }
    const method = incoming.method ?? 'GET';
    const path = decodePath(url.pathname.replace(/^\/api(\/v\d+)?/, ''));
    const { body, files } = await readBody(incoming);
    const at = world.clock.now();
    const index = requests.push({ method, path, query: url.search.slice(1), body, files, at }) - 1;
    const log = (status: number, faulty = false): void => {
      const request = requests[index];
      if (request) requests[index] = { ...request, status, ...(faulty && { faulty }) };
      changed();
    };
    changed();

    const limit = limitOf(method, path);
    if (limit?.retryAfterMs !== undefined) {
      const { retryAfterMs } = limit;
      const { headers, ...reply } = faultReply({ status: 429, retryAfterMs });
      log(reply.status, true);
      write(response, reply, { ...limit.headers, ...headers });
      return;
    }
    const fault = faults.take(method, path);
    if (fault?.delayMs !== undefined) await sleep(fault.delayMs);
    const isReplaced = fault !== undefined && (fault.hang === true || fault.status !== undefined);
    if (!isReplaced || fault.processed === true) {
      const reply = route({ method, path, query: url.searchParams, body, files }, incoming);
      if (!isReplaced) {
        log(reply.status);
        write(response, reply, limit?.headers);
        return;
      }
    }
    if (fault.hang === true) return;
    const { headers, ...reply } = faultReply(fault);
    log(reply.status, true);
    write(response, reply, headers);
  }

  function route(request: Omit<ApiRequest, 'param'>, incoming: IncomingMessage): ApiReply {
    try {
      for (const candidate of routes) {
        const parts =
          candidate.method === request.method
            ? matchPath(candidate.pattern, request.path)
            : undefined;
        if (!parts) continue;
        if (candidate.authorized !== false) authorize(incoming);
        return candidate.handle({ ...request, param: (name) => parts.get(name) ?? '' });
      }
      throw refusal('notFound');
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      const { method, path, body } = request;
      const { status, code, message } = error;
      const lines = error.faults.map(
        (fault) => `${fault.path.join('.')} ${fault.code} ${fault.message}`,
      );
      refusals.push({ method, path, status, code, message, faults: lines, body });
      return { status, body: error.body };
    }
  }

  function authorize(incoming: IncomingMessage): void {
    if (incoming.headers.authorization !== `Bot ${world.token}`) throw refusal('unauthorized');
  }

  const server = createServer((incoming, response) => {
    answer(incoming, response).catch((error: unknown) => {
      // A bug of the fake itself: said in the answer, for the test that meets it.
      const stack = error instanceof Error ? error.stack : String(error);
      write(response, {
        status: 501,
        body: { message: `The fake failed: ${String(stack)}`, code: 0 },
      });
    });
  });
  return { server, requests, refusals };
}

/** A 204 has neither body nor content type. */
function write(
  response: ServerResponse,
  { status, body }: ApiReply,
  headers: Readonly<Record<string, string>> = {},
): void {
  if (response.headersSent) return;
  if (body === undefined) {
    response.writeHead(status, headers).end();
    return;
  }
  response
    .writeHead(status, { 'content-type': 'application/json', ...headers })
    .end(JSON.stringify(body));
}

function decodePath(path: string): string {
  return path.split('/').map(decodeURIComponent).join('/');
}

async function readBody(
  incoming: IncomingMessage,
): Promise<{ readonly body: unknown; readonly files: readonly UploadedFile[] }> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) {
    if (Buffer.isBuffer(chunk)) chunks.push(chunk);
  }
  const bytes = Buffer.concat(chunks);
  if (bytes.length === 0) return { body: undefined, files: [] };
  const type = incoming.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/form-data')) {
    return { body: parseJson(bytes.toString('utf8')), files: [] };
  }
  const { texts, files } = parseMultipart(bytes, type);
  return { body: parseJson(texts.get('payload_json') ?? ''), files };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
