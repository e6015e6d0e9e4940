/** What a test wants to go wrong with coming requests. */
export interface Fault {
  readonly method?: string;
  /** The whole path below `/api/v10`, or a pattern that it fits; every path unless told. */
  readonly path?: string | RegExp;
  /** Answered instead of the route's own answer; 429 and 5xx get Discord's bodies unless `body` is given. */
  readonly status?: number;
  /** How many requests it meets; 1 unless told. */
  readonly times?: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Waits before anything else: a slow network when there is no status. */
  readonly delayMs?: number;
  /** Of a 429: when to try again (100 unless told), and whether the whole bot must wait. */
  readonly retryAfterMs?: number;
  readonly global?: boolean;
  /** Never answers. The connection is cut at the stop. */
  readonly hang?: boolean;
  /** Does what the request asks before it fails: the answer alone is lost. */
  readonly processed?: boolean;
}

/** The faults that are still to come. */
export interface FaultList {
  add(fault: Fault): void;
  /** Uses up the first fault that meets the request. */
  take(method: string, path: string): Fault | undefined;
  /** How many requests the faults still wait for. */
  readonly pending: number;
}

export function createFaultList(): FaultList {
  const coming: { readonly fault: Fault; left: number }[] = [];
  return {
    add(fault) {
      coming.push({ fault, left: fault.times ?? 1 });
    },
    take(method, path) {
      const entry = coming.find(({ fault, left }) => left > 0 && meets(fault, method, path));
      if (!entry) return undefined;
      entry.left -= 1;
      return entry.fault;
    },
    get pending() {
      return coming.reduce((sum, { left }) => sum + left, 0);
    },
  };
}

function meets(fault: Fault, method: string, path: string): boolean {
  if (fault.method !== undefined && fault.method !== method) return false;
  if (fault.path === undefined) return true;
  return typeof fault.path === 'string' ? fault.path === path : fault.path.test(path);
}

/** The answer that a fault gives, in Discord's shapes. */
export function faultReply(fault: Fault): {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
} {
  const status = fault.status ?? 500;
  if (status !== 429) {
    return {
      status,
      body: fault.body ?? { message: `${status}: made to fail`, code: 0 },
      headers: fault.headers ?? {},
    };
  }
  const retryAfterSeconds = (fault.retryAfterMs ?? 100) / 1000;
  const global = fault.global === true;
  return {
    status,
    body: fault.body ?? {
      message: 'You are being rate limited.',
      retry_after: retryAfterSeconds,
      global,
    },
    headers: {
      'retry-after': String(retryAfterSeconds),
      'x-ratelimit-scope': global ? 'global' : 'user',
      ...(global && { 'x-ratelimit-global': 'true' }),
      ...fault.headers,
    },
  };
}
