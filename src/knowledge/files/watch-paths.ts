import { realpathSync, statSync, type Stats } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { watch } from 'chokidar';
import { aliasFileName } from './alias-files.js';
import { endingOf } from './article-files.js';
import { articleEndings } from './read-files.js';

export interface WatchOptions {
  /** Something was saved, moved or removed, or may have been before the watch began: called once things have been quiet, and at least twice a second until then. */
  readonly onChange: () => void;
  /** Changes may go unnoticed from now on. */
  readonly onError: (error: unknown) => void;
}

export interface Watch {
  close(): Promise<void>;
}

/** A file counts as written when it has kept its size for so long: half a text must not be served. */
const settledMs = 120;
/** Many files are saved one after the other. */
const quietMs = 80;
const longestMs = 500;

/** Watches folders with their subfolders, and single files. Only what articles can come from is looked at. */
export function watchPaths(paths: readonly string[], { onChange, onError }: WatchOptions): Watch {
  const later = createDebounce(onChange, quietMs, longestMs);
  const watchers = paths.map((path) => watchPath(path, later.call, onError));
  return {
    async close() {
      later.end();
      await Promise.all(watchers.map((watcher) => watcher.close()));
    },
  };
}

function watchPath(path: string, onEvent: () => void, onError: WatchOptions['onError']): Watch {
  const target = realPathOf(path);
  // Editors put a new file in the place of the old one: its folder sees that, a watch of the file itself ends with it.
  const isFile = statSync(target, { throwIfNoEntry: false })?.isFile() === true;
  const root = isFile ? dirname(target) : target;
  const isIgnored = isFile
    ? (each: string): boolean => each !== root && each !== target
    : (each: string, stats?: Stats): boolean => each !== root && isOther(each, stats);
  return (
    watch(root, {
      ignoreInitial: true,
      // The articles' own folder is all that is read, wherever links in it lead.
      followSymlinks: false,
      ignored: isIgnored,
      awaitWriteFinish: { stabilityThreshold: settledMs, pollInterval: 40 },
      ...(isFile && { depth: 0 }),
    })
      .on('all', onEvent)
      // What was saved before it began to watch.
      .on('ready', onEvent)
      .on('error', onError)
  );
}

/** Hidden, or a file that is neither of articles nor of aliases; `..data` is what Kubernetes changes a mounted folder by. */
function isOther(path: string, stats: Stats | undefined): boolean {
  const name = basename(path);
  if (/^\.(?!\.)/u.test(name)) return true;
  return stats?.isFile() === true && name !== aliasFileName && !articleEndings.has(endingOf(name));
}

function realPathOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

interface Debounced {
  readonly call: () => void;
  readonly end: () => void;
}

/** Calls once there has been nothing more for `quietMs`, or `longestMs` after the first of several. */
function createDebounce(act: () => void, quietMs: number, longestMs: number): Debounced {
  let timer: NodeJS.Timeout | undefined;
  let dueAt = 0;
  return {
    call() {
      const now = performance.now();
      if (timer === undefined) dueAt = now + longestMs;
      clearTimeout(timer);
      timer = setTimeout(
        () => {
          timer = undefined;
          act();
        },
        Math.min(quietMs, Math.max(0, dueAt - now)),
      );
    },
    end() {
      clearTimeout(timer);
    },
  };
}
