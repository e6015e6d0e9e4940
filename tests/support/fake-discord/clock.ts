/** Discord's time, which a test may set forward, and the ids made from it. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Sets the time forward; nothing ever sets it back. */
  advance(ms: number): void;
  /** A new id, greater than every earlier one. `ageMs` makes it that old, for things made before the test. */
  snowflake(ageMs?: number): string;
}

/** First millisecond of 2015. https://docs.discord.com/developers/reference#snowflakes */
const discordEpochMs = 1_420_070_400_000;

export function createClock(): Clock {
  let offsetMs = 0;
  let count = 0;
  const now = (): number => Date.now() + offsetMs;
  return {
    now,
    advance(ms) {
      offsetMs += ms;
    },
    snowflake(ageMs = 0) {
      count += 1;
      const timestamp = BigInt(Math.floor(now() - ageMs - discordEpochMs));
      return ((timestamp << 22n) + BigInt(count)).toString();
    },
  };
}
