import { setTimeout } from 'node:timers/promises';
import { UserError } from '../../shared/errors.js';
import type { Logger } from '../../shared/logger.js';
import type { Bot } from './bot.js';

export interface PatienceOptions {
  /** A bot that was not started yet; asked for once more after each that could not reach Discord. */
  readonly create: () => Bot;
  /** Ends the waiting. */
  readonly signal: AbortSignal;
  readonly logger: Logger;
  /** How long it waits after so many attempts that failed in a row. */
  readonly pauseMs?: (failures: number) => number;
}

/** A Discord that is away for seconds is back within seconds; one that is away for hours is asked once a minute. */
const shortestPauseMs = 2_000;
const longestPauseMs = 60_000;

/** Twice as long each time; and not all processes at the same moment. */
function usualPauseMs(failures: number): number {
  const pauseMs = Math.min(longestPauseMs, shortestPauseMs * 2 ** (failures - 1));
  return pauseMs * (0.75 + Math.random() / 2);
}

/**
 * Starts a bot, however long Discord is away. Throws what a person has to mend, such as a wrong token, at once; undefined
 * when the signal came first.
 */
export async function startPatiently({
  create,
  signal,
  logger,
  pauseMs = usualPauseMs,
}: PatienceOptions): Promise<Bot | undefined> {
  for (let failures = 1; ; failures += 1) {
    const bot = create();
    try {
      await bot.start();
      return bot;
    } catch (error) {
      if (signal.aborted) return undefined;
      if (!(error instanceof UserError) || error.code !== 'discord-unreachable') throw error;
      await bot.stop(0);
      const waitMs = Math.round(pauseMs(failures));
      logger.warn(`${error.detail}; trying again.`, { waitMs, failures });
      await setTimeout(waitMs, undefined, { signal }).catch(() => undefined);
      if (isAborted(signal)) return undefined;
    }
  }
}

/** A function, so that the compiler does not take for granted what it was before a pause. */
function isAborted({ aborted }: AbortSignal): boolean {
  return aborted;
}
