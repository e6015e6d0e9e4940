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

export interface Finishing {
  /** Begins nothing new; resolves when what is under way is done. */
  stop(): Promise<void>;
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
export function finishInquiries(options: FinishInquiriesOptions): Finishing {
  const { inquiries, desk, logger, now = Date.now, everyMs = usualEveryMs } = options;
  let isStopped = false;
  const mustStop = (): boolean => isStopped;
  let underWay = look();
  const timer = setInterval(() => {
    underWay = underWay.then(look);
  }, everyMs);
  timer.unref();

  async function look(): Promise<void> {
    try {
      for (const inquiry of await inquiries.unfinished(now() - patienceMs, maxUnfinished)) {
        if (mustStop()) return;
        if (desk.serves(inquiry.guildId)) await desk.finish(inquiry);
      }
    } catch (error) {
      logger.error('Questions to the moderators that wait could not be found out.', { error });
    }
  }

  return {
    stop: async () => {
      isStopped = true;
      clearInterval(timer);
      await underWay;
    },
  };
}
