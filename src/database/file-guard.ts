import { statSync } from 'node:fs';
import { Unavailable } from '../shared/errors.js';

/** Watches that the file which is open is the one that the next start will open. */
export interface FileGuard {
  /** Throws {@link Unavailable} when the file was deleted or replaced, or was found damaged: what is written is then lost. */
  readonly check: () => void;
  /** From now on nothing is acknowledged, for this reason. */
  readonly condemn: (reason: string) => void;
}

/**
 * SQLite goes on writing into a file that was deleted, and into the log of changes beside it: all seems well until the next
 * start, which finds another file or none. Both are known by their inodes. `onFault` is told of the first fault.
 */
export function guardFile(path: string, onFault: (error: Error) => void): FileGuard {
  const known = new Map<string, string>();
  let condemned: string | undefined;
  let isTold = false;

  function refuse(reason: string): never {
    const error = new Unavailable(`${reason} Nothing is written any more until a restart.`);
    if (!isTold) onFault(error);
    isTold = true;
    throw error;
  }

  return {
    check: () => {
      if (condemned !== undefined) refuse(condemned);
      for (const file of [path, `${path}-wal`]) {
        const identity = identityOf(file);
        const before = known.get(file);
        if (identity !== undefined && before === undefined) known.set(file, identity);
        // The log is there from the first change on.
        if (before === undefined || identity === before) continue;
        refuse(
          `${file} was ${identity === undefined ? 'deleted' : 'replaced'} while it is in use.`,
        );
      }
    },
    condemn: (reason) => {
      condemned = reason;
      onFault(new Error(`${reason} Nothing is written any more until a restart.`));
      isTold = true;
    },
  };
}

/** Undefined where there is no such file. */
function identityOf(file: string): string | undefined {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats && `${stats.dev}:${stats.ino}`;
}
