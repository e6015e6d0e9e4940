import type { Logger } from '../shared/logger.js';
import type { StateVersions } from './state-versions.js';

/** What was changed since it was looked at last, by whichever process. */
export type Changes = Omit<Awaited<ReturnType<StateVersions['changesSince']>>, 'version'>;

export interface FollowingOptions {
  readonly versions: StateVersions;
  /** Makes what is held of these guilds what is stored now. When it rejects, the same is told again, and what came after. */
  readonly onChanges: (changes: Changes) => Promise<void>;
  readonly logger: Logger;
  /** Between two looks; longer after one that failed. */
  readonly everyMs?: number;
}

export interface Following {
  /** Begins nothing new; resolves when what is under way is done. */
  stop(): Promise<void>;
}

/** So that a change made elsewhere is noticed well within a second, at three small queries in that time. */
const usualEveryMs = 300;

const longestPauseMs = 10_000;

/**
 * Looks a few times a second for what has been changed in the store, from the moment when this resolves. It does not keep the
 * process alive. What goes wrong is logged once, until it works again.
 */
export async function followChanges(options: FollowingOptions): Promise<Following> {
  const { versions, onChanges, logger, everyMs = usualEveryMs } = options;
  let seen = await versions.current();
  let failures = 0;
  let isStopped = false;
  let timer = later();
  let underWay: Promise<void> = Promise.resolve();

  function later(): NodeJS.Timeout {
    const pauseMs = Math.min(longestPauseMs, everyMs * 2 ** failures);
    return setTimeout(() => {
      underWay = look().finally(() => {
        if (!isStopped) timer = later();
      });
    }, pauseMs).unref();
  }

  async function look(): Promise<void> {
    try {
      const { version, ...changes } = await versions.changesSince(seen);
      if (changes.everything || changes.guilds.length > 0) await onChanges(changes);
      seen = version;
      if (failures > 0) logger.info('Changes made elsewhere are followed again.');
      failures = 0;
    } catch (error) {
      if (failures === 0) {
        const message =
          'Changes made elsewhere cannot be followed; what was there before is served.';
        logger.warn(message, { error });
      }
      failures += 1;
    }
  }

  return {
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      await underWay;
    },
  };
}
