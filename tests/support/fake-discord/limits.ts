import type { Clock } from './clock.js';

/** So many messages in so much time, in each channel by itself. */
export interface MessageLimit {
  readonly uses: number;
  readonly perMs: number;
}

/** What Discord says of a limit with every answer, and whether it is met. */
export interface LimitState {
  readonly headers: Readonly<Record<string, string>>;
  /** Milliseconds until the request may come again; undefined when it is taken now. */
  readonly retryAfterMs: number | undefined;
}

/** The limit of a route, in windows that begin with the first request. https://docs.discord.com/developers/topics/rate-limits */
export function createMessageLimiter(
  limit: MessageLimit | undefined,
  clock: Clock,
): (method: string, path: string) => LimitState | undefined {
  const windows = new Map<string, { readonly endsAt: number; used: number }>();
  return (method, path) => {
    if (limit === undefined || method !== 'POST') return undefined;
    if (!/^\/channels\/\d+\/messages$/u.test(path)) return undefined;
    const now = clock.now();
    const before = windows.get(path);
    const window =
      before === undefined || before.endsAt <= now
        ? { endsAt: now + limit.perMs, used: 0 }
        : before;
    windows.set(path, window);
    window.used += 1;
    const isOver = window.used > limit.uses;
    const leftMs = window.endsAt - now;
    return {
      headers: {
        'x-ratelimit-bucket': 'messages',
        'x-ratelimit-limit': String(limit.uses),
        'x-ratelimit-remaining': String(Math.max(0, limit.uses - window.used)),
        'x-ratelimit-reset': String(window.endsAt / 1_000),
        'x-ratelimit-reset-after': String(leftMs / 1_000),
      },
      retryAfterMs: isOver ? leftMs : undefined,
    };
  };
}
