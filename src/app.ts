import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defaultThresholds, type Thresholds } from './answer/judge/confidence.js';
import type { DatabaseLocation } from './database/open-database.js';
import type { DiscordDoctor, DiscordDoctorOptions } from './discord/doctor/discord-doctor.js';
import {
  createFolderArticleStore,
  type FolderArticleStore,
} from './knowledge/files/folder-article-store.js';
import type { FeedReader } from './importing/feeds/create-feed-reader.js';
import type { FetchList } from './importing/feeds/fetch-list.js';
import type { ArticleImporter } from './importing/import-article.js';
import { openOnnxEncoder } from './search/semantic/onnx-encoder.js';
import { createPackagedEncoder } from './search/semantic/packaged-encoder.js';
import { createPassageVectors } from './search/semantic/passage-vectors.js';
import { withMeaning } from './search/semantic/semantic-index.js';
import { openVectorFile } from './search/semantic/vector-file.js';
import { createArticle } from './knowledge/passages.js';
import { createIndexBuilder } from './search/worker/build-index.js';
import { metered } from './search/metered-index.js';
import type { SharedIndexes } from './search/postgres/shared-indexes.js';
import type { BuildPassageIndex } from './search/passage-index.js';
import { createKeptIndexes, type KeptIndexes } from './search/snapshot/kept-indexes.js';
import { silentMeter, type Meter } from './shared/meter.js';
import type { DataTools } from './store/backup/data-tools.js';
import type { OnUnreadable } from './store/sql/unreadable.js';
import type { Stores } from './store/stores.js';
import { readVersion } from './version.js';

/** The articles that ship with Quoth; found from `src/` and from `dist/` alike, whatever the working directory. */
const shippedKnowledge = fileURLToPath(new URL('../knowledge', import.meta.url));

export interface OpenStoresOptions {
  /** Told of connections that break while nobody uses them, and of a file that cannot be trusted any more. */
  readonly onError?: (error: Error) => void;
  /** Told of rows that hold what we have not written, see {@link OnUnreadable}. */
  readonly onUnreadable?: OnUnreadable;
}

export interface OpenDataOptions {
  readonly mustExist?: boolean;
  readonly looksOnly?: boolean;
}

/** The ports, each with the adapter chosen for it: the only place where the two meet. */
export interface App {
  readonly buildIndex: BuildPassageIndex;
  /** For what one guild has: nothing of it is kept in files but where it is told to. */
  readonly buildGuildIndex: BuildPassageIndex;
  /** Whether the bot looks words up in an index that all processes share. */
  readonly sharesIndex?: boolean;
  /** For one occasion, in the database that all processes share; absent: that has no index. */
  readonly buildIndexOnce?: BuildPassageIndex;
  /** Where indexes of guilds lie while they are not in memory, by a clock of the stores' versions; absent: nowhere. */
  readonly openKeptIndexes?: (version: () => Promise<number>) => KeptIndexes;
  readonly thresholds: Thresholds;
  /** Absent without a token. */
  readonly discord?: DiscordDoctor;
  /** Without paths: the configured articles, else those that ship with Quoth. */
  openArticleStore(paths?: readonly string[]): FolderArticleStore;
  /** Reads articles from files and from public addresses, within bounds. */
  openImporter(): Promise<ArticleImporter>;
  /** Reads feeds from public addresses, as far as their sites let programs. */
  openFeedReader(): Promise<FeedReader>;
  /** Reads which addresses a sitemap or a feed names. */
  openListReader(): Promise<FetchList>;
  openStores(options?: OpenStoresOptions): Promise<Stores>;
  /** `mustExist`: a file that is missing is refused rather than made; `looksOnly`: nothing is changed. */
  openData(options?: OpenDataOptions): Promise<DataTools>;
}

/** A folder holds a sentence-transformers model in ONNX. */
export type MeaningModel = 'packaged' | 'off' | { readonly folder: string };

export interface AppOptions {
  /** How to reach Discord; absent without a token. */
  readonly discord?: DiscordDoctorOptions;
  /** A folder or one file with articles; absent: those that ship with Quoth. */
  readonly knowledgePath?: string;
  /** A folder for what makes the next start quicker; absent: nothing is kept. */
  readonly cachePath?: string;
  /** What tells the meaning of texts: the model that comes with Quoth, unless told; one in a folder; or none. */
  readonly model?: MeaningModel;
  /** Whether an index is ready only when it knows what all its passages mean; else it finds words alone until then. */
  readonly waitsForMeaning?: boolean;
  /** Absent: a file in the working directory. */
  readonly database?: DatabaseLocation;
  /** Where words are looked up: in memory unless told, or in PostgreSQL, where the database is one. */
  readonly index?: 'embedded' | 'postgres';
  /**
   * Whether this process answers from the index in PostgreSQL. One that does not keeps it in step all the same with what it
   * writes: a command that reads other articles would put them in the place of the operator's.
   */
  readonly sharesIndex?: boolean;
  /** Whether questions may be logged; absent: they may, where a server wants it. */
  readonly questionLog?: boolean;
  /** Counts what happens to indexes and in the database; absent: nobody does. */
  readonly meter?: Meter;
  /** How sure an answer has to be, from 0 to 1; absent: the defaults. */
  readonly foundThreshold?: number;
  readonly uncertainThreshold?: number;
}

export function createApp(options: AppOptions): App {
  const { cachePath, waitsForMeaning = false, meter = silentMeter } = options;
  const addMeaning = meaningOf(options.model);
  const database = options.database ?? { path: 'data/quoth.db' };
  const inPostgres = 'url' in database ? openSharedIndexes(database) : undefined;
  const keptInStep = options.index === 'postgres' ? inPostgres : undefined;
  const shared = options.sharesIndex === true ? keptInStep : undefined;
  const buildShared: BuildPassageIndex | undefined =
    shared && (async (...asked) => (await shared()).buildCommon(...asked));
  const forCommon = { cachePath, waits: waitsForMeaning };
  const buildCommon = addMeaning(buildShared ?? createIndexBuilder({ cachePath }), forCommon);
  const buildIndex = metered(buildCommon, 'common', meter);
  const embeddedForGuilds = createIndexBuilder({ isBounded: true });
  const buildForGuilds = shared
    ? async (...asked: Parameters<BuildPassageIndex>) =>
        (await shared()).buildForGuilds(embeddedForGuilds)(...asked)
    : embeddedForGuilds;

  const thresholds: Thresholds = {
    found: options.foundThreshold ?? defaultThresholds.found,
    uncertain: options.uncertainThreshold ?? defaultThresholds.uncertain,
  };

  function openArticleStore(paths: readonly string[] = []): FolderArticleStore {
    const configured = options.knowledgePath ?? shippedKnowledge;
    return createFolderArticleStore(paths.length > 0 ? paths : [configured]);
  }

  return {
    buildIndex,
    buildGuildIndex: metered(addMeaning(buildForGuilds), 'guild', meter),
    ...(keptInStep && { sharesIndex: true }),
    ...(inPostgres && {
      buildIndexOnce: addMeaning(
        async (...asked) => (await inPostgres()).buildOnce(...asked),
        forCommon,
      ),
    }),
    ...(cachePath !== undefined && {
      openKeptIndexes: (version) => createKeptIndexes(join(cachePath, 'servers'), version),
    }),
    thresholds,
    ...(options.discord && { discord: openDiscord(options.discord) }),
    openArticleStore,
    openImporter,
    openFeedReader,
    openListReader: async () => (await openFeedReader()).fetchList,
    openStores: async ({ onError, onUnreadable } = {}) => {
      // Loaded when it is used, since most subcommands do without and should start quickly.
      const { openDatabase } = await import('./database/open-database.js');
      const { createStores } = await import('./store/sql/create-stores.js');
      const { questionLog = true } = options;
      const opened = await openDatabase(database, {
        watchesIntegrity: true,
        onQuery: (ms, failed) => {
          meter.time('query', {}, ms);
          if (failed) meter.count('failedQuery', {});
        },
        ...(onError && { onError }),
      });
      return createStores(opened, {
        questionLog,
        ...(onUnreadable && { onUnreadable }),
        ...(keptInStep && {
          prepareIndexing: async ({ draft, ...change }) =>
            (await keptInStep()).prepare({ ...change, article: draft && createArticle(draft, 1) }),
        }),
      });
    },
    openData: async ({ mustExist = false, looksOnly = false } = {}) => {
      const { openDatabase } = await import('./database/open-database.js');
      const { createDataTools } = await import('./store/backup/data-tools.js');
      const migrated: string[] = [];
      const pending: string[] = [];
      const opened = await openDatabase(database, {
        mustExist,
        ...(looksOnly && { onLooked: (names) => pending.push(...names) }),
        queryTimeoutMs: operatorsPatienceMs,
        onMigrated: (names) => migrated.push(...names),
      });
      return createDataTools(opened, migrated, {
        pending,
        ...('path' in database && { path: database.path }),
      });
    },
  };
}

/**
 * By connections of its own, which end with the process. Loaded when it is used, since most subcommands do without and should start
 * quickly.
 */
function openSharedIndexes(database: DatabaseLocation): () => Promise<SharedIndexes> {
  let opened: Promise<SharedIndexes> | undefined;
  async function open(): Promise<SharedIndexes> {
    const { createSharedIndexes } = await import('./search/postgres/shared-indexes.js');
    return createSharedIndexes(async () => {
      const { openDatabase } = await import('./database/open-database.js');
      return openDatabase(database, { keepsRunning: false });
    });
  }
  return () => (opened ??= open());
}

/** A restore deletes and writes millions of rows, while nobody waits but the operator. */
const operatorsPatienceMs = 60 * 60_000;

function warnOfMeaning(error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error);
  process.emitWarning(
    `What texts mean cannot be told or kept; words alone are looked for: ${reason}`,
  );
}

interface MeaningOptions {
  /** A folder to keep in what passages mean; absent: it is worked out again after a start. */
  readonly cachePath?: string | undefined;
  /** Whether the index is ready only when it knows what all its passages mean. */
  readonly waits?: boolean;
}

type AddMeaning = (build: BuildPassageIndex, options?: MeaningOptions) => BuildPassageIndex;

/** What adds to an index of words what its passages mean: all such indexes share the model, and none the vectors. */
function meaningOf(model: AppOptions['model'] = 'packaged'): AddMeaning {
  if (model === 'off') return (build) => build;
  const encoder = model === 'packaged' ? createPackagedEncoder() : openOnnxEncoder(model.folder);
  return (build, { cachePath, waits = false } = {}) => {
    const file =
      cachePath === undefined
        ? undefined
        : openVectorFile(cachePath, encoder.name, encoder.dimensions);
    const vectors = createPassageVectors(encoder, file, warnOfMeaning);
    return withMeaning(build, { encoder, vectors, waits, onFault: warnOfMeaning });
  };
}

/** Loaded when it is used, since most subcommands do without and should start quickly. */
async function openImporter(): Promise<ArticleImporter> {
  const { createImporter } = await import('./importing/create-importer.js');
  return createImporter({ userAgent: `Quoth/${readVersion()} (article import)` });
}

async function openFeedReader(): Promise<FeedReader> {
  const { createFeedReader } = await import('./importing/feeds/create-feed-reader.js');
  return createFeedReader({ userAgent: `Quoth/${readVersion()} (feeds)` });
}

/** Loaded when it is used, since most subcommands do without Discord and should start quickly. */
function openDiscord(options: DiscordDoctorOptions): DiscordDoctor {
  const doctor = async (): Promise<DiscordDoctor> => {
    const { createDiscordDoctor } = await import('./discord/doctor/discord-doctor.js');
    return createDiscordDoctor(options);
  };
  return {
    examine: async () => (await doctor()).examine(),
    inviteUrl: async () => (await doctor()).inviteUrl(),
  };
}
