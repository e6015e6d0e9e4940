import { createBoundedMap } from './bounded-map.js';
import { goneMs } from './gone-ms.js';

/** So many uses in so many seconds. */
export interface Rate {
  readonly uses: number;
  readonly perSeconds: number;
}

/** Who used what how often lately. */
export interface RateLimit {
  /** Undefined when another use is allowed now; else the millisecond of its clock from which it is. */
  allowedFrom(key: string, cost?: number): number | undefined;
  /** Counts a use, of cost 1 unless told. */
  count(key: string, cost?: number): void;
}

/** Most keys remembered. Beyond them those used longest ago are forgotten, to whom we are then kinder than meant. */
const maxKeys = 20_000;

/**
 * Uses may come in one burst of `uses`, and are regained one by one. One number a key says it all: the time at
 * which all uses are regained (the generic cell rate algorithm, ITU-T I.371). Its clock is one that only goes on, unless told.
 */
export function createRateLimit({ uses, perSeconds }: Rate, now: () => number = goneMs): RateLimit {
  const windowMs = perSeconds * 1_000;
  const useMs = windowMs / uses;
  const regainedAt = createBoundedMap<string, number>(maxKeys);
  const after = (key: string, cost: number): number =>
    Math.max(regainedAt.get(key) ?? 0, now()) + cost * useMs;

  return {
    allowedFrom: (key, cost = 1) => {
      const from = after(key, cost) - windowMs;
      // Tolerates that fractions of milliseconds do not add up exactly.
      return from > now() + 1e-3 ? Math.ceil(from) : undefined;
    },
    count: (key, cost = 1) => {
      regainedAt.set(key, after(key, cost));
    },
  };
}
