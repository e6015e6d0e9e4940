import { createBoundedMap } from '../../shared/bounded-map.js';
import { goneMs } from '../../shared/gone-ms.js';
import type { Meter } from '../../shared/meter.js';
import { createRateLimit, type Rate, type RateLimit } from '../../shared/rate-limit.js';

/** How often may be asked; absent: as often as one likes. */
export interface CooldownRates {
  readonly person?: Rate;
  /** Of a server's channel. In direct messages the person's own is enough. */
  readonly channel?: Rate;
}

/** What a server has decided in place of the operator's rates; absent: it has not. */
export interface OwnRates {
  readonly personCooldown?: Rate | 'off' | undefined;
  readonly channelCooldown?: Rate | 'off' | undefined;
}

/** Who asks, and where. */
export interface Asker {
  readonly userId: string;
  readonly channelId: string;
  /** Null in direct messages. */
  readonly guildId: string | null;
}

export interface Cooldown {
  /**
   * Counts a use, unless it comes too soon: then nothing is counted, and what is returned is whose turn it is not,
   * and for how long. With a rate of its own a server counts for itself.
   */
  use(asker: Asker, cost?: number, own?: OwnRates): TooSoon | undefined;
}

export interface TooSoon {
  readonly of: 'person' | 'channel';
  readonly waitMs: number;
}

/** Turning a page costs us little, so it counts little. */
export const pressCost = 0.25;

/** Rates that servers may have chosen; beyond them those chosen longest ago begin to count anew. */
const maxOwnLimits = 400;

/** `now`: a clock that only goes on. */
export function createCooldown(rates: CooldownRates, now = goneMs): Cooldown {
  const person = rates.person && createRateLimit(rates.person, now);
  const channel = rates.channel && createRateLimit(rates.channel, now);
  const ownLimits = createBoundedMap<string, RateLimit>(maxOwnLimits);

  function ownLimit(rate: Rate): RateLimit {
    const name = `${rate.uses}/${rate.perSeconds}`;
    const limit = ownLimits.get(name) ?? createRateLimit(rate, now);
    ownLimits.set(name, limit);
    return limit;
  }

  return {
    use: ({ userId, channelId, guildId }, cost = 1, own = {}) => {
      const { personCooldown, channelCooldown } = guildId === null ? {} : own;
      const limits: readonly (readonly [TooSoon['of'], RateLimit | undefined, string])[] = [
        personCooldown === undefined
          ? ['person', person, userId]
          : ['person', limitOf(personCooldown, ownLimit), `${guildId ?? ''} ${userId}`],
        channelCooldown === undefined
          ? ['channel', guildId === null ? undefined : channel, channelId]
          : ['channel', limitOf(channelCooldown, ownLimit), `channel ${channelId}`],
      ];
      for (const [of, limit, key] of limits) {
        const from = limit?.allowedFrom(key, cost);
        if (from !== undefined) return { of, waitMs: from - now() };
      }
      for (const [, limit, key] of limits) limit?.count(key, cost);
      return undefined;
    },
  };
}

/** The same cooldown; what it refuses is counted. */
export function meteredCooldown(cooldown: Cooldown, meter: Meter): Cooldown {
  return {
    use: (...asked) => {
      const tooSoon = cooldown.use(...asked);
      if (tooSoon !== undefined) meter.count('cooldown', { of: tooSoon.of });
      return tooSoon;
    },
  };
}

function limitOf(rate: Rate | 'off', ownLimit: (rate: Rate) => RateLimit): RateLimit | undefined {
  return rate === 'off' ? undefined : ownLimit(rate);
}
