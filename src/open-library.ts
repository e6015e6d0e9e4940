import {
  createKnowledgeLibrary,
  type HeldGuilds,
  type LiveKnowledgeLibrary,
} from './answer/serve/knowledge-library.js';
import { warmUp } from './answer/serve/warm-up.js';
import type { App } from './app.js';
import type { ArticleFault, LoadedArticles } from './knowledge/files/article-store.js';
import { createGuildPages, createReadingPages } from './knowledge/reading-pages.js';
import type { LinkKeys } from './knowledge/signed-links.js';
import { prepareSuggestions } from './discord/framework/suggestions.js';
import { articleWarning, followArticles } from './knowledge/files/follow-articles.js';
import { memoryNeeded, memoryThere, needsMuchMemory } from './search/memory-needed.js';
import type { OnProgress } from './search/passage-index.js';
import type { KeptIndexes } from './search/snapshot/kept-indexes.js';
import { UserError } from './shared/errors.js';
import type { Logger } from './shared/logger.js';
import { followChanges } from './store/follow-changes.js';
import { shelvesOf } from './store/guild-settings.js';
import type { Stores } from './store/stores.js';

export interface OpenLibraryOptions {
  readonly app: Pick<
    App,
    'openArticleStore' | 'buildIndex' | 'buildGuildIndex' | 'openKeptIndexes' | 'thresholds'
  >;
  readonly stores: Pick<Stores, 'articles' | 'settings' | 'pins' | 'versions'>;
  /** Files and folders with the operator's articles; none: the configured ones. */
  readonly paths?: readonly string[];
  /** Whether what is saved in the operator's folder is served at once, or at the next start. */
  readonly watches: boolean;
  /** What the indexes of guilds may take in memory together; absent: what is usual. */
  readonly indexMegabytes?: number;
  /** Where `quoth serve` is reached by everybody: articles without an address are linked to there. Absent: nowhere. */
  readonly publicUrl?: string | undefined;
  /** With what links to servers' own articles there are signed. Absent: they get none. */
  readonly linkKeys?: LinkKeys | undefined;
  /** What there is for this process; absent: what the system says. */
  readonly memoryBytes?: number;
  readonly logger: Logger;
}

export interface OpenedLibrary {
  readonly library: LiveKnowledgeLibrary;
  /** What of servers is in memory at this moment. */
  held(): HeldGuilds;
  /** Ends what keeps it up to date, and frees what it holds. */
  close(): Promise<void>;
}

/**
 * The knowledge that the bot answers from: the operator's articles for all, and for each guild its own. What is wrong with
 * articles is logged, and so is how indexing goes on when that takes a while. Throws a {@link UserError} when not one
 * article can be served. What is changed in the stores, by whichever process, is served within a second.
 */
export async function openLibrary({
  app,
  stores,
  paths,
  watches,
  indexMegabytes,
  publicUrl,
  linkKeys,
  memoryBytes = memoryThere(),
  logger,
}: OpenLibraryOptions): Promise<OpenedLibrary> {
  const store = app.openArticleStore(paths);
  const loaded = await store.load();
  logFaults(loaded.faults, logger);
  for (const warning of (loaded.warnings ?? []).slice(0, maxFaultsLogged)) {
    logger.warn(articleWarning, { ...warning });
  }
  if (loaded.articles.length === 0) {
    throw new UserError('no-articles', 'Not one article can be served: `quoth check` says why.');
  }
  warnOfMemory(loaded, memoryBytes, logger);
  const kept = app.openKeptIndexes?.(() => stores.versions.current());
  const addPages = publicUrl === undefined ? undefined : createReadingPages(publicUrl);
  const withPages = (common: LoadedArticles): LoadedArticles =>
    addPages === undefined ? common : { ...common, articles: addPages(common.articles) };
  const library = await createKnowledgeLibrary(withPages(loaded), {
    ...(kept && { kept }),
    ...(publicUrl !== undefined &&
      linkKeys && { guildPages: createGuildPages(publicUrl, linkKeys) }),
    buildIndex: app.buildIndex,
    buildGuildIndex: app.buildGuildIndex,
    onFault: (guildId, error) => {
      logger.warn('The articles of a server could not be indexed; the ones before are served.', {
        guildId,
        error,
      });
    },
    sources: {
      articles: (guildId) => stores.articles.current(guildId),
      aliases: async (guildId) => (await stores.settings.get(guildId)).aliases,
      pins: (guildId) => stores.pins.list(guildId),
      shelves: async (guildId) => shelvesOf(await stores.settings.get(guildId)),
      earlier: stores.articles,
      past: stores.articles,
    },
    thresholds: app.thresholds,
    ...(indexMegabytes !== undefined && { bounds: { indexBytes: indexMegabytes * 1_000_000 } }),
    onProgress: logProgress(loaded, logger),
    onServed: prepareSuggestions,
  });
  await warmUp(library.everywhere);
  const following = await followChanges({
    versions: stores.versions,
    onChanges: async ({ everything, guilds }) => {
      if (everything) await library.refreshAll();
      else await Promise.all(guilds.map(({ guildId }) => library.refresh(guildId)));
    },
    logger,
  });
  const tidying = kept && keepTidy(kept, stores, logger);
  const folder = watches
    ? followArticles({
        store,
        loaded,
        onLoaded: (next) => {
          warnOfMemory(next, memoryBytes, logger);
          return library.replaceCommon(withPages(next));
        },
        logger,
      })
    : undefined;
  return {
    library,
    held: () => library.held(),
    async close() {
      await folder?.stop();
      await following.stop();
      await tidying?.stop();
      await library.close();
      await kept?.close();
    },
  };
}

/** Between two looks at what is kept, for as long as the process runs. */
const tidyEveryMs = 24 * 60 * 60_000;

/** What is kept of servers that were changed, or erased, while this process did not run, goes as soon as it runs again. */
function keepTidy(
  kept: KeptIndexes,
  { versions }: Pick<Stores, 'versions'>,
  logger: Logger,
): { stop: () => Promise<void> } {
  async function tidy(): Promise<void> {
    try {
      const { everythingVersion, guilds } = await versions.ofGuilds();
      const owners = guilds.map(({ guildId, version }) => ({ owner: guildId, version }));
      await kept.tidy({ owners, everythingVersion });
    } catch (error) {
      logger.warn('What is kept of the indexes of servers cannot be tidied.', { error });
    }
  }

  let underWay = tidy();
  const timer = setInterval(() => {
    underWay = tidy();
  }, tidyEveryMs).unref();
  return {
    async stop() {
      clearInterval(timer);
      await underWay;
    },
  };
}

const maxFaultsLogged = 20;

function logFaults(faults: readonly ArticleFault[], logger: Logger): void {
  for (const fault of faults.slice(0, maxFaultsLogged)) {
    logger.warn('An article is not served.', { ...fault });
  }
  if (faults.length > maxFaultsLogged) {
    logger.warn('More articles are not served: `quoth check` lists them.', {
      faults: faults.length - maxFaultsLogged,
    });
  }
}

/** Nothing bounds the operator's articles but the operator, who is told before the system ends the process. */
function warnOfMemory({ articles }: LoadedArticles, memoryBytes: number, logger: Logger): void {
  const passages = countPassages(articles);
  if (!needsMuchMemory(passages, memoryBytes)) return;
  logger.warn('The articles may need more memory than there is: serve fewer, or give it more.', {
    passages,
    neededMegabytes: Math.round(memoryNeeded(passages) / 1_000_000),
    memoryMegabytes: Math.round(memoryBytes / 1_000_000),
  });
}

const countPassages = (articles: LoadedArticles['articles']): number =>
  articles.reduce((sum, { passages }) => sum + passages.length, 0);

/** Indexing fewer passages takes a few seconds at most. */
const manyPassages = 5_000;

/** A line at the beginning, and one for each quarter that is done. */
function logProgress({ articles }: LoadedArticles, logger: Logger): OnProgress | undefined {
  const passages = countPassages(articles);
  if (passages < manyPassages) return undefined;
  logger.info('Indexing the articles.', { articles: articles.length, passages });
  let quarters = 0;
  return (done, total) => {
    const reached = Math.floor((4 * done) / Math.max(1, total));
    if (reached <= quarters) return;
    quarters = reached;
    logger.info('Indexing the articles.', { passages: total, percent: 25 * reached });
  };
}
