import { goneMs as goneByItself } from './gone-ms.js';

/** Whether the clock on the wall may be trusted, as far as can be told from how it goes on. */
export interface SteadyClock {
  /** Milliseconds for which it has gone on as fast as time does, as far as it was looked at. */
  steadyMs(): number;
}

/** Clocks are set right by seconds all the time. */
const toleranceMs = 5 * 60_000;

/**
 * Compares the clock on the wall, which may be set, with one that only goes on, each time when it is asked. Both give
 * milliseconds.
 */
export function createSteadyClock(
  wallMs: () => number = Date.now,
  goneMs: () => number = goneByItself,
): SteadyClock {
  let sinceMs = goneMs();
  let offsetMs = wallMs() - sinceMs;
  return {
    steadyMs: () => {
      const nowMs = goneMs();
      const nowOffsetMs = wallMs() - nowMs;
      if (Math.abs(nowOffsetMs - offsetMs) > toleranceMs) {
        sinceMs = nowMs;
        offsetMs = nowOffsetMs;
      }
      return nowMs - sinceMs;
    },
  };
}
