import { connect } from 'node:net';
import fc from 'fast-check';

/** A request as it goes over the wire. */
export interface FuzzedRequest {
  readonly head: string;
  readonly body: Buffer;
}

/** What is said where a text is wanted. */
const texts = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 50 }),
  fc.constantFrom(
    ...['', ' ', '\0', '\ud800', '\u202e', '"', '-', '""', 'tag:', '"the bell" -cast since:9999'],
    ...['<script>alert(1)</script>', '../../etc/passwd', '${7*7}', '%00', '__proto__', '#1'],
    ...[
      'bell#1',
      'bell',
      'bell#999999999999',
      '1'.repeat(500),
      'a '.repeat(2_000),
      '؟'.repeat(300),
    ],
    'When was the bell of Mandal cast?',
  ),
);

const values = fc.oneof(
  { weight: 4, arbitrary: texts },
  fc.integer(),
  fc.double(),
  fc.constantFrom(null, true, [], {}),
  fc.array(texts, { maxLength: 4 }),
  fc.jsonValue({ maxDepth: 4 }),
);

const keys = fc.constantFrom(
  ...['question', 'questions', 'limit', 'after', 'article', 'publisher', 'tag', 'language'],
  ...['since', 'until', 'quote', 'source', 'q', 'offset', '__proto__', 'constructor'],
  ...['jsonrpc', 'id', 'method', 'params'],
);

const bodies = fc.oneof(
  { weight: 5, arbitrary: fc.dictionary(keys, values).map((body) => JSON.stringify(body)) },
  { weight: 8, arbitrary: texts.map((question) => JSON.stringify({ question })) },
  { weight: 4, arbitrary: texts.map((quote) => JSON.stringify({ quote })) },
  {
    weight: 2,
    arbitrary: fc
      .record({ name: texts, arguments: fc.dictionary(keys, values) })
      .map((params) => JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/call', params })),
  },
  fc.jsonValue().map((body) => JSON.stringify(body)),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.constantFrom('[', '{"question":', '['.repeat(30_000), `"${'x'.repeat(70_000)}"`, '\ufeff{}'),
);

/** Characters that may stand in the first line of a request, and some that may not. */
const written = fc.oneof(
  texts.map((text) => encodeURIComponent(Buffer.from(text).toString())),
  fc.constantFrom('%', '%zz', '%F0%9F', '..', '.', '//', ';', '%2F', 'é', '[', '*', '?', '&&='),
);

const queries = fc
  .array(fc.tuple(keys, written), { maxLength: 4 })
  .map((pairs) => pairs.map(([name, value]) => `${name}=${value}`).join('&'));

const paths = fc
  .tuple(
    fc.constantFrom(
      ...['/v1/ask', '/v1/ask', '/v1/ask', '/v1/ask', '/v1/verify', '/v1/verify', '/v1/search'],
      ...['/v1/articles', '/v1/articles', '/v1/articles/', '/v1/passages/'],
      ...['/v1/openapi.json', '/mcp', '/v1', '/', '/v1/../', 'http://evil.example/v1/ask'],
    ),
    fc.oneof({ weight: 4, arbitrary: fc.constant('') }, written),
    queries,
  )
  .map(([base, more, query]) => `${base}${more.slice(0, 2_000)}${query === '' ? '' : `?${query}`}`);

const headers = fc.array(
  fc.oneof(
    fc.constantFrom(
      ...['content-type: application/json', 'content-type: application/json'],
      ...[
        'content-type: text/plain',
        'content-type: ;;',
        'content-type: application/json; charset=x',
      ],
      ...['accept: application/json, text/event-stream', 'accept: */*', 'expect: 100-continue'],
      ...[
        'if-none-match: *',
        'if-none-match: ,,,"',
        'authorization: Bearer',
        'authorization: x y z',
      ],
      ...['transfer-encoding: chunked', 'transfer-encoding: gzip', 'content-encoding: gzip'],
      ...[
        'range: bytes=0-',
        'upgrade: websocket',
        'origin: null',
        'x-http-method-override: DELETE',
      ],
      ...['mcp-protocol-version: 2025-06-18', 'mcp-protocol-version: x', 'mcp-session-id: 1'],
      ...[`authorization: Bearer quoth_${'a'.repeat(12)}_${'b'.repeat(43)}`, 'x'.repeat(9_000)],
      `cookie: ${'c'.repeat(17_000)}`,
    ),
    fc.string({ unit: 'binary-ascii', maxLength: 40 }).map((value) => `x-any: ${value}`),
  ),
  { maxLength: 4 },
);

/** Requests that no decent program sends, and some that one does. */
export const fuzzedRequests: fc.Arbitrary<FuzzedRequest> = fc
  .record({
    method: fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom('POST', 'GET') },
      fc.constantFrom('HEAD', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE', 'CONNECT', 'get', 'X'),
    ),
    path: paths,
    headers: fc.oneof({ weight: 2, arbitrary: fc.constant<string[]>([]) }, headers),
    body: bodies,
    /** Whether it says how long its body is, and whether that is true. */
    length: fc.constantFrom('right', 'right', 'right', 'right', 'none', 'long', 'short'),
    host: fc.oneof(
      { weight: 20, arbitrary: fc.constant('localhost') },
      fc.constantFrom('127.0.0.1:1', 'evil.example', '', 'a b', '[::1', 'localhost:99999'),
    ),
  })
  .map(({ method, path, headers: some, body: text, length, host }) => {
    const body = Buffer.from(text);
    const told = { right: body.length, long: body.length + 10, short: 1, none: undefined }[length];
    const lines = [
      `${method} ${path} HTTP/1.1`,
      `host: ${host}`,
      ...(told === undefined ? [] : [`content-length: ${told}`]),
      ...(some.some((line) => line.startsWith('content-type')) || length === 'none'
        ? []
        : ['content-type: application/json']),
      ...some,
      'connection: close',
    ];
    return { head: `${lines.join('\r\n')}\r\n\r\n`, body };
  });

/** Sends it, to the status of the answer; undefined where the connection ended without one. */
export function statusOf(port: number, { head, body }: FuzzedRequest): Promise<number | undefined> {
  return new Promise((resolve) => {
    let received = '';
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(Buffer.from(head));
      // Whoever says more than they send ends there: we do not wait for the rest.
      socket.end(body);
    });
    socket.on('data', (chunk: Buffer) => {
      if (received.length < 100) received += chunk.toString('latin1');
    });
    socket.on('error', () => undefined);
    socket.on('close', () => {
      const all = received.replace(/^HTTP\/1\.1 100 Continue\r\n\r\n/u, '');
      const status = /^HTTP\/1\.1 (\d{3})/u.exec(all)?.[1];
      resolve(status === undefined ? undefined : Number(status));
    });
  });
}
