import { againAndAgain, type Repeating } from '../shared/again-and-again.js';
import type { Logger } from '../shared/logger.js';
import type { Inquiries, Inquiry } from '../store/inquiries.js';

export interface FinishInquiriesOptions {
  readonly inquiries: Pick<Inquiries, 'unfinished'>;
  /** Posts what is open, and tells of what is settled, in the guilds that this process serves. */
  readonly desk: {
    serves(guildId: string): boolean;
    finish(inquiry: Inquiry): Promise<void>;
  };
  readonly logger: Logger;
  readonly now?: () => number;
  /** Between two looks. */
  readonly everyMs?: number;
}

const usualEveryMs = 60_000;
/** What is younger is being dealt with by whoever asked or answered. */
const patienceMs = 30_000;
/** Most that are looked at together; they are few, since most are dealt with at once. */
const maxUnfinished = 500;

/**
 * Finishes questions to the moderators that whoever was at them could not: now, and then every minute until it is stopped. Each is
 * one process's, that of its guild's shard.
 */
export function finishInquiries(options: FinishInquiriesOptions): Repeating {
  const { inquiries, desk, logger, now = Date.now, everyMs = usualEveryMs } = options;

  async function look(mustStop: () => boolean): Promise<void> {
    try {
      for (const inquiry of await inquiries.unfinished(now() - patienceMs, maxUnfinished)) {
        if (mustStop()) return;
        if (desk.serves(inquiry.guildId)) await desk.finish(inquiry);
      }
    } catch (error) {
      logger.error('Questions to the moderators that wait could not be found out.', { error });
    }
  }

  return againAndAgain(everyMs, look);
}
