import { againAndAgain, type Repeating } from '../shared/again-and-again.js';
import type { Logger } from '../shared/logger.js';
import { createClockTrust, type ClockTrustOptions } from '../store/clock-trust.js';
import type { DueReview, Reviews } from '../store/reviews.js';

/** Tells the moderators of a guild which of its articles are to be looked over. */
export interface ReviewTeller {
  /** Whether there is anywhere to tell them. */
  readonly canTell: (guildId: string) => Promise<boolean>;
  /** False where it could not be told. */
  readonly tell: (guildId: string, reviews: readonly DueReview[]) => Promise<boolean>;
}

export interface RemindReviewsOptions {
  readonly reviews: Reviews;
  /** By when people asked last it is seen whether the clock is years ahead; absent: it is believed. */
  readonly questions?: ClockTrustOptions['questions'];
  readonly teller: ReviewTeller;
  readonly logger: Logger;
  readonly now?: () => number;
  /** Between two looks at which are due. */
  readonly everyMs?: number;
}

/** A day of review begins at midnight UTC; nobody minds an hour. */
const usualEveryMs = 60 * 60_000;
/** Most that are looked at together; the rest has its turn with the next look. */
const maxDue = 500;

/**
 * Tells of each article once that its day of review has come, now and then every hour until it is stopped. Several processes
 * may do so at once: who claims an article tells of it. Where it cannot be told, as in a guild without a channel for reports,
 * it waits.
 */
export function remindReviews(options: RemindReviewsOptions): Repeating {
  const { reviews, questions, teller, logger, now = Date.now, everyMs = usualEveryMs } = options;
  const trustIn = questions && createClockTrust({ questions, now });

  async function look(mustStop: () => boolean): Promise<void> {
    try {
      const nowMs = now();
      // What is told once is told for good.
      if ((await trustIn?.(nowMs)) === 'none') return;
      const today = new Date(nowMs).toISOString().slice(0, 10);
      const byGuild = new Map<string, DueReview[]>();
      for (const review of await reviews.due(today, maxDue)) {
        byGuild.set(review.guildId, [...(byGuild.get(review.guildId) ?? []), review]);
      }
      for (const [guildId, due] of byGuild) if (!mustStop()) await remind(guildId, due);
    } catch (error) {
      logger.error('Which articles are to be looked over could not be found out.', { error });
    }
  }

  async function remind(guildId: string, due: readonly DueReview[]): Promise<void> {
    if (!(await teller.canTell(guildId))) return;
    const claimed: DueReview[] = [];
    for (const review of due) if (await reviews.claim(review)) claimed.push(review);
    if (claimed.length === 0 || (await teller.tell(guildId, claimed))) return;
    for (const review of claimed) await reviews.release(review);
  }

  return againAndAgain(everyMs, look);
}
