import { againAndAgain, type Repeating } from '../shared/again-and-again.js';
import type { Logger } from '../shared/logger.js';
import { createClockTrust, type ClockTrustOptions } from '../store/clock-trust.js';
import type { Digests, OutdatedVote } from '../store/digests.js';

/** A week from Monday to Monday, UTC. */
export interface Week {
  readonly sinceMs: number;
  readonly untilMs: number;
}

/** Tells a guild of things in its channel for reports, in the process that serves it. */
export interface DigestTeller {
  /** Whether there is anywhere to tell it. */
  canTell(guildId: string): Promise<boolean>;
  /** Nothing is posted for a week in which nothing was. False where it could not be told. */
  digest(guildId: string, week: Week): Promise<boolean>;
  outdated(guildId: string, votes: readonly OutdatedVote[]): Promise<void>;
}

export interface SendDigestsOptions {
  readonly digests: Digests;
  /** By when people asked last it is seen whether the clock is years ahead; absent: it is believed. */
  readonly questions?: ClockTrustOptions['questions'];
  readonly teller: DigestTeller;
  readonly logger: Logger;
  readonly now?: () => number;
  /** Between two looks. */
  readonly everyMs?: number;
}

const usualEveryMs = 60_000;
/** Whoever dies while posting gives it up after so long; Discord knows a second message for the same until then. */
const leaseMs = 2 * 60_000;
/** Votes that come in the meantime are told of together. */
const bundleMs = 10 * 60_000;

const hourMs = 60 * 60_000;
const dayMs = 24 * hourMs;
const weekMs = 7 * dayMs;
/** 1970 began on a Thursday. */
const firstMondayMs = 4 * dayMs;
/** A week is told of on its last night's morning, not at midnight. */
const tellAtMs = 8 * hourMs;

/** The week that is over and to be told of: on Monday from eight o'clock UTC on, that which ended with it. */
export function weekToTell(nowMs: number): Week {
  const weeks = Math.floor((nowMs - tellAtMs - firstMondayMs) / weekMs);
  const untilMs = weeks * weekMs + firstMondayMs;
  return { sinceMs: untilMs - weekMs, untilMs };
}

/**
 * Posts the digest of the week once a guild, and the votes that say something is out of date, bundled: now, and then every minute until
 * it is stopped. Several processes may do so at once: who claims it posts it.
 */
export function sendDigests(options: SendDigestsOptions): Repeating {
  const { digests, questions, teller, logger, now = Date.now, everyMs = usualEveryMs } = options;
  const trustIn = questions && createClockTrust({ questions, now });

  async function look(mustStop: () => boolean): Promise<void> {
    try {
      const nowMs = now();
      // What is told once is told for good.
      if ((await trustIn?.(nowMs)) === 'none') return;
      const week = weekToTell(nowMs);
      const name = new Date(week.untilMs).toISOString().slice(0, 10);
      for (const guildId of await digests.due(name, nowMs)) {
        if (!mustStop()) await sendDigest(guildId, name, week);
      }
      for (const { guildId, sinceMs } of await digests.waitingForVotes(nowMs - bundleMs)) {
        if (!mustStop()) await tellOfVotes(guildId, sinceMs);
      }
    } catch (error) {
      logger.error('What is to be reported could not be found out.', { error });
    }
  }

  async function sendDigest(guildId: string, name: string, week: Week): Promise<void> {
    try {
      if (!(await teller.canTell(guildId))) return;
      if (!(await digests.claim(guildId, name, now(), leaseMs))) return;
      if (await teller.digest(guildId, week)) await digests.sent(guildId, name);
    } catch (error) {
      logger.warn('The digest of a week could not be posted; it is tried again.', {
        guildId,
        error,
      });
    }
  }

  async function tellOfVotes(guildId: string, sinceMs: number): Promise<void> {
    try {
      if (!(await teller.canTell(guildId))) return;
      const votes = await digests.takeVotes(guildId, sinceMs, now());
      if (votes.length > 0) await teller.outdated(guildId, votes);
    } catch (error) {
      logger.warn('Votes that say something is out of date could not be told of.', {
        guildId,
        error,
      });
    }
  }

  return againAndAgain(everyMs, look);
}
