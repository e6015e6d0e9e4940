import { againAndAgain, type Repeating } from '../shared/again-and-again.js';
import type { Logger } from '../shared/logger.js';
import { createClockTrust } from './clock-trust.js';
import type { Stores } from './stores.js';

export interface SweepOptions {
  readonly stores: Pick<
    Stores,
    'drafts' | 'proposals' | 'inquiries' | 'standing' | 'questions' | 'shownQuotes' | 'guildData'
  >;
  /** For how many days the data of a guild that removed us are kept. */
  readonly guildDataDays: number;
  readonly logger: Logger;
  /** Between two sweeps. */
  readonly everyMs?: number;
  /** The clock on the wall, and one that only goes on; absent: the system's. */
  readonly now?: () => number;
  readonly goneMs?: () => number;
}

const dayMs = 24 * 60 * 60_000;

/** Several times a day, so that what is kept for a day is not kept for two. */
const usualEveryMs = 6 * 60 * 60_000;

/**
 * Deletes what is no longer to be kept: now, and then every few hours until it is stopped. Several processes may sweep at
 * once. What fails is logged, and tried again at the next sweep.
 */
export function startSweep({
  stores,
  guildDataDays,
  logger,
  everyMs = usualEveryMs,
  now = Date.now,
  goneMs,
}: SweepOptions): Repeating {
  const trustIn = createClockTrust({ questions: stores.questions, now, goneMs });
  let isTold = false;

  async function sweep(): Promise<void> {
    try {
      const nowMs = now();
      const trust = await trustIn(nowMs);
      if (trust === 'none') {
        warnOnce();
        return;
      }
      if (trust === 'full') await stores.guildData.capTimes(nowMs);
      const guilds = await stores.guildData.eraseAbandoned(nowMs - guildDataDays * dayMs);
      const drafts = await stores.drafts.purge(nowMs);
      // After the previews, which hold what they were made of.
      await stores.proposals.purge(nowMs);
      await stores.inquiries.purge(nowMs);
      await stores.standing.purge(nowMs);
      const questions = await stores.questions.purge(nowMs);
      const quotes = await stores.shownQuotes.purge(nowMs);
      if (guilds.length + drafts + questions + quotes === 0) return;
      const deleted = { guilds: guilds.length, drafts, questions, quotes };
      logger.info('Deleted what is no longer kept.', deleted);
    } catch (error) {
      logger.error('What is no longer to be kept could not all be deleted.', { error });
    }
  }

  function warnOnce(): void {
    if (!isTold) {
      logger.warn(
        'Nobody asked for days, or the clock is wrong: nothing is deleted for its age yet.',
      );
    }
    isTold = true;
  }

  return againAndAgain(everyMs, sweep);
}
