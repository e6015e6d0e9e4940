import { createLatest } from '../../shared/latest.js';
import type { Logger } from '../../shared/logger.js';
import type { ArticleFault, LoadedArticles } from './article-store.js';
import type { FolderArticleStore } from './folder-article-store.js';
import { type Watch, watchPaths } from './watch-paths.js';

export interface FollowArticlesOptions {
  /** Loaded already. */
  readonly store: FolderArticleStore;
  /** What was loaded then, and is served; its faults are said already. */
  readonly loaded: LoadedArticles;
  /** Resolves when these articles are served. */
  readonly onLoaded: (loaded: LoadedArticles) => Promise<void>;
  readonly logger: Logger;
}

export interface Following {
  /** Begins nothing new; resolves when what is under way is done. */
  stop(): Promise<void>;
}

/** Between two looks for a folder that is gone, as while a disk is mounted anew. */
const lookAgainMs = 2_000;

const maxFaultsLogged = 20;

/**
 * Serves what is saved in the articles' files, within a second. What is at fault is logged once, and its text from before
 * stays in place; and so does everything while the folder itself is not there.
 */
export function followArticles(options: FollowArticlesOptions): Following {
  const { store, onLoaded, logger } = options;
  let said = new Set(toSay(options.loaded).map(({ fault }) => keyOf(fault)));
  let served = options.loaded;
  let failure: string | undefined;
  let isStopped = false;
  let lookAgain: NodeJS.Timeout | undefined;
  let underWay: Promise<void> = Promise.resolve();
  const update = createLatest(reload);
  let watcher = watch();

  function watch(): Watch {
    return watchPaths(store.paths, {
      onChange: () => {
        if (!isStopped) underWay = update();
      },
      onError: (error) => {
        logger.warn('The articles cannot be watched: what is saved counts at the next start.', {
          error,
        });
      },
    });
  }

  async function reload(): Promise<void> {
    if (isStopped) return;
    try {
      const startedMs = performance.now();
      const loaded = await store.reload();
      sayFaults(loaded);
      if (!isSame(loaded, served)) {
        await onLoaded(loaded);
        served = loaded;
        logger.info('The articles were read again.', {
          articles: loaded.articles.length,
          latencyMs: Math.round(performance.now() - startedMs),
        });
      }
      if (failure !== undefined) await watchAnew();
      failure = undefined;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      if (reason !== failure) {
        logger.warn('The articles cannot be read again; those from before are served.', { error });
      }
      failure = reason;
      lookAgain = setTimeout(() => {
        underWay = update();
      }, lookAgainMs).unref();
    }
  }

  /** A watch does not outlive the folder that it was of. */
  async function watchAnew(): Promise<void> {
    await watcher.close();
    if (!isStopped) watcher = watch();
  }

  function sayFaults(loaded: LoadedArticles): void {
    const found = toSay(loaded);
    const fresh = found.filter(({ fault }) => !said.has(keyOf(fault)));
    said = new Set(found.map(({ fault }) => keyOf(fault)));
    for (const { words, fault } of fresh.slice(0, maxFaultsLogged))
      logger.warn(words, { ...fault });
    if (fresh.length > maxFaultsLogged) {
      logger.warn('More articles are at fault: `quoth check` lists them.', {
        faults: fresh.length - maxFaultsLogged,
      });
    }
  }

  return {
    async stop() {
      isStopped = true;
      clearTimeout(lookAgain);
      await watcher.close();
      await underWay;
    },
  };
}

interface ToSay {
  readonly words: string;
  readonly fault: ArticleFault;
}

function toSay({ faults, warnings = [] }: LoadedArticles): readonly ToSay[] {
  return [
    ...faults.map((fault) => ({
      words: 'An article is at fault; its text from before stays.',
      fault,
    })),
    ...warnings.map((fault) => ({ words: articleWarning, fault })),
  ];
}

/** What the log says of an article that is served, with something in it passed over. */
export const articleWarning = 'Something in an article is passed over.';

/** Files that have not changed give the same articles again, not equal ones. */
function isSame(a: LoadedArticles, b: LoadedArticles): boolean {
  return (
    a.articles.length === b.articles.length &&
    a.articles.every((article, index) => article === b.articles[index]) &&
    JSON.stringify(a.aliases) === JSON.stringify(b.aliases)
  );
}

function keyOf({ path, line, reason }: ArticleFault): string {
  return `${path}:${line ?? ''} ${reason}`;
}
