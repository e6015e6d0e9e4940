import { createSteadyClock } from '../shared/steady-clock.js';
import type { QuestionLog } from './question-log.js';

/** How far the clock on the wall is to be believed. `some`: nothing speaks against it. */
export type Trust = 'none' | 'some' | 'full';

export interface ClockTrustOptions {
  readonly questions: Pick<QuestionLog, 'newestDayMs'>;
  /** The clock on the wall, and one that only goes on; absent: the system's. */
  readonly now?: (() => number) | undefined;
  readonly goneMs?: (() => number) | undefined;
}

const dayMs = 24 * 60 * 60_000;

/** A clock that was set wrong is set right within minutes, where anything does so. */
const steadyForMs = 60 * 60_000;
/** People ask every day or two; the day of the newest question is known, not the hour. */
const nearMs = 3 * dayMs;

/**
 * Tells whether what is old, or due, by the clock is so: it has gone steadily for a while, or shows about the time at which people
 * asked last. By a clock that is years ahead for a minute everything would be deleted, and told of; by one that is years behind, all
 * that was kept would be from the future.
 */
export function createClockTrust({
  questions,
  now,
  goneMs,
}: ClockTrustOptions): (nowMs: number) => Promise<Trust> {
  const clock = createSteadyClock(now, goneMs);
  return async (nowMs) => {
    if (clock.steadyMs() >= steadyForMs) return 'full';
    const newestMs = await questions.newestDayMs();
    if (newestMs === undefined) return 'some';
    return Math.abs(nowMs - newestMs) < nearMs ? 'full' : 'none';
  };
}
