import { Agent, request } from 'undici';
import { ImportRefusal } from '../import-article.js';
import {
  connectGuarded,
  type Dial,
  dialAddress,
  type Resolve,
  resolveName,
} from './guarded-connector.js';
import { readBody } from './read-body.js';
import { hostOf, parseWebAddress } from './web-address.js';

export interface GuardedFetchOptions {
  /** How names are looked up and connections opened; only tests say otherwise. */
  readonly resolve?: Resolve;
  readonly dial?: Dial;
  /** Names this program to servers. */
  readonly userAgent: string;
  /** Absent: 15 seconds for everything, redirects and body included. */
  readonly timeoutMs?: number;
}

export interface FetchRequest {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly maxBytes: number;
}

/** What a server answered in the end, whatever its status. */
export interface FetchedPage {
  /** After redirects. */
  readonly url: string;
  readonly status: number;
  readonly bytes: Uint8Array;
  /** One header, by its name in lower case; empty when it is not there. */
  header(name: string): string;
}

/** Fetches pages of the public internet, and of nothing else. */
export type GuardedFetch = (request: FetchRequest, signal?: AbortSignal) => Promise<FetchedPage>;

const defaultTimeoutMs = 15_000;
const maxRedirects = 5;
const redirects = new Set([301, 302, 303, 307, 308]);

/**
 * Every address on the way is checked: its form, then all that its name resolves to; the connection goes to an address that
 * was checked. Bounded in bytes, time and redirects. Throws an {@link ImportRefusal} that says what is wrong.
 */
export function createGuardedFetch(options: GuardedFetchOptions): GuardedFetch {
  return async (wanted, outer) => {
    const timeout = AbortSignal.timeout(options.timeoutMs ?? defaultTimeoutMs);
    const signal = outer === undefined ? timeout : AbortSignal.any([outer, timeout]);
    const agent = createAgent(options, signal);
    try {
      return await follow(wanted, options, agent, signal);
    } catch (error) {
      outer?.throwIfAborted();
      throw timeout.aborted ? tooSlow(error) : refusalOf(error, wanted.url);
    } finally {
      await agent.destroy();
    }
  };
}

function createAgent(
  { resolve = resolveName, dial = dialAddress }: GuardedFetchOptions,
  signal: AbortSignal,
): Agent {
  return new Agent({
    connect: ({ hostname, protocol, port }, callback) => {
      const secure = protocol === 'https:';
      const host = hostname.replace(/^\[|\]$/g, '');
      const number = port === '' ? (secure ? 443 : 80) : Number(port);
      connectGuarded({ host, port: number, secure }, resolve, dial, signal).then(
        (socket) => {
          callback(null, socket);
        },
        (error: unknown) => {
          callback(error instanceof Error ? error : new Error(String(error)), null);
        },
      );
    },
  });
}

async function follow(
  { url, headers, maxBytes }: FetchRequest,
  { userAgent }: GuardedFetchOptions,
  dispatcher: Agent,
  signal: AbortSignal,
): Promise<FetchedPage> {
  let current = parseWebAddress(url);
  for (let hops = 0; hops <= maxRedirects; hops += 1) {
    signal.throwIfAborted();
    const answer = await request(current, {
      dispatcher,
      signal,
      headers: { 'user-agent': userAgent, 'accept-encoding': 'gzip, br', ...headers },
    });
    const header = (name: string): string => [answer.headers[name] ?? []].flat()[0] ?? '';
    if (!redirects.has(answer.statusCode) || header('location') === '') {
      const bytes = await readBody(answer.body, header('content-encoding'), maxBytes, signal);
      return { url: current.href, status: answer.statusCode, bytes, header };
    }
    answer.body.on('error', () => undefined).destroy();
    current = parseWebAddress(header('location'), current);
  }
  throw new ImportRefusal(
    'too-many-redirects',
    `The address is redirected more than ${maxRedirects} times.`,
  );
}

function tooSlow(cause: unknown): ImportRefusal {
  return new ImportRefusal('too-slow', 'The server took too long to send the page.', { cause });
}

/** The refusal behind an error; any error of the network is one. */
function refusalOf(error: unknown, url: string): unknown {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof ImportRefusal) return cause;
  }
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN' || code === 'ENODATA') {
    const host = URL.canParse(url) ? hostOf(new URL(url)) : url;
    return new ImportRefusal(
      'unknown-host',
      `There is no host ${host}, or its name cannot be looked up.`,
      { cause: error },
    );
  }
  if (/CERT|TLS|SSL/.test(code)) {
    return new ImportRefusal('unreachable', 'The server has no valid certificate.', {
      cause: error,
    });
  }
  if (/^(?:E[A-Z]+|UND_ERR_|HPE_)/.test(code)) {
    return new ImportRefusal(
      'unreachable',
      `The server cannot be reached or does not answer properly (${code}).`,
      { cause: error },
    );
  }
  return error;
}
