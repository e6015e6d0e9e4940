import { createRateLimit, type Rate, type RateLimit } from './rate-limit.js';

/** How often may be asked; absent: as often as one likes. */
export interface CooldownRates {
  readonly person?: Rate;
  /** Of a server's channel. In direct messages the person's own is enough. */
  readonly channel?: Rate;
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
   * and until when (milliseconds of the epoch).
   */
  use(asker: Asker, cost?: number): TooSoon | undefined;
}

export interface TooSoon {
  readonly of: 'person' | 'channel';
  readonly untilMs: number;
}

/** Turning a page costs us little, so it counts little. */
export const pressCost = 0.25;

export function createCooldown(rates: CooldownRates, now?: () => number): Cooldown {
  const person = rates.person && createRateLimit(rates.person, now);
  const channel = rates.channel && createRateLimit(rates.channel, now);

  return {
    use: ({ userId, channelId, guildId }, cost = 1) => {
      const limits: readonly (readonly [TooSoon['of'], RateLimit | undefined, string])[] = [
        ['person', person, userId],
        ['channel', guildId === null ? undefined : channel, channelId],
      ];
      for (const [of, limit, key] of limits) {
        const untilMs = limit?.allowedFrom(key, cost);
        if (untilMs !== undefined) return { of, untilMs };
      }
      for (const [, limit, key] of limits) limit?.count(key, cost);
      return undefined;
    },
  };
}
