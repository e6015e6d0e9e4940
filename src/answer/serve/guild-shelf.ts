import type { Article } from '../../knowledge/article.js';
import { type Corpus, createCorpus } from '../../knowledge/corpus.js';
import { servedAt } from '../../knowledge/validity.js';
import type { IndexPlace } from '../../search/index-place.js';
import type { BuildPassageIndex } from '../../search/passage-index.js';
import type { AddGuildPages } from '../../knowledge/reading-pages.js';
import { openShelves, type Shelves } from '../../knowledge/shelves.js';
import { goneMs } from '../../shared/gone-ms.js';
import { createLatest } from '../../shared/latest.js';
import type { Thresholds } from '../judge/confidence.js';
import {
  type CommonArticles,
  type GuildOwn,
  type GuildSources,
  knowledgeFor,
  readGuildOwn,
} from './guild-knowledge.js';
import {
  createKnowledgeBase,
  type KnowledgeBase,
  type LiveKnowledgeBase,
  type TracedKnowledge,
} from './knowledge-base.js';

/** What one guild is answered from: the common knowledge, or articles with an index of their own. */
export interface GuildShelf extends Omit<KnowledgeBase, 'answer' | 'check'> {
  /** Who sees what of it; known once it is opened. */
  shelves(): Shelves;
  /** What the guild adds has been read: from then on there is a corpus. Rejects when it cannot be read. */
  readonly opened: Promise<void>;
  /** It is indexed, too. Rejects when it cannot be. */
  readonly indexed: Promise<void>;
  /** Rejects with {@link StillIndexing} when the first index is not there in time. */
  readonly ready: () => Promise<void>;
  /** Gives what the guild is answered from, and what it adds, to some work, until whose end it stays open. Rejects like `ready`. */
  use<T>(work: UseOfKnowledge<T>): Promise<T>;
  /** Reads again what the guild adds. It is served when this resolves; until then, and when it fails, what was there before. */
  refresh(): Promise<void>;
  /** The same after the common articles have changed. */
  recompose(): Promise<void>;
  /** Passages that an index holds for it alone, at least 1; 0 while it has none, and while its first one is made. */
  ownPassages(): number;
  /** Whether it is being indexed, or used. */
  isInUse(): boolean;
  close(): Promise<void>;
}

/** What of a guild's own goes with each of its questions. */
export type OwnOfGuild = Pick<GuildOwn, 'pins' | 'shelves'>;

type UseOfKnowledge<T> = (knowledge: TracedKnowledge, own: OwnOfGuild) => Promise<T>;

/** A guild's articles are still being indexed; in a while they will be. */
export class StillIndexing extends Error {
  override readonly name = 'StillIndexing';
}

export interface ShelfOptions {
  readonly guildId: string;
  readonly sources: GuildSources;
  /** The operator's articles as they are now, and all that name no guild, indexed. */
  readonly common: () => CommonArticles;
  readonly everywhere: TracedKnowledge;
  readonly buildIndex: BuildPassageIndex;
  /** A place for the index of what is read when this has resolved; absent: none is kept. */
  readonly openPlace?: () => Promise<IndexPlace>;
  /** Does the writing to that place after a change when it is its turn. */
  readonly keepInTurn: (work: () => Promise<void>) => Promise<void>;
  /** How long nothing has changed when that begins. */
  readonly settleMs: number;
  readonly thresholds?: Thresholds | undefined;
  /** Says where the guild's articles can be read; absent: nowhere. */
  readonly addPages?: ReturnType<AddGuildPages>;
  /** Told of each corpus of the guild's own that is served from now on. */
  readonly onServed: (corpus: Corpus) => void;
  /** Told why an index of the guild's own could not be built. */
  readonly onFault: (error: unknown) => void;
  /** How long an answer waits for the first index. */
  readonly waitMs: number;
}

/** When an index that could not be built is tried again. */
const retryMs = 10 * 60_000;

/** Begins at once to read and to index. */
export function createGuildShelf(options: ShelfOptions): GuildShelf {
  const { guildId, sources, everywhere, thresholds } = options;
  const { onServed, onFault, waitMs, addPages = asTheyAre } = options;
  let own: GuildOwn | undefined;
  /** Where an index of nothing but what was read last is kept. */
  let place: IndexPlace | undefined;
  let settling: NodeJS.Timeout | undefined;
  let keeping = new AbortController();
  let mustRead = true;
  let live: LiveKnowledgeBase | undefined;
  /** The guild's articles while their first index is made. */
  let awaited: Corpus | undefined;
  let isIndexed = false;
  let closed = false;
  const isClosed = (): boolean => closed;
  let uses = 0;
  let leftOut: readonly Article[] = [];
  let retryAtMs = 0;

  const common = (): CommonArticles => {
    const now = options.common();
    return { ...now, articles: addPages(now.articles, own?.shelves ?? openShelves) };
  };

  async function read(): Promise<void> {
    mustRead = false;
    try {
      const opened = await options.openPlace?.();
      const { articles, newestFirst, ...rest } = await readGuildOwn(sources, guildId, own);
      own = {
        ...rest,
        articles: addPages(articles, rest.shelves),
        newestFirst: addPages(newestFirst, rest.shelves),
      };
      place = opened;
    } catch (error) {
      mustRead = true;
      throw error;
    }
  }

  /** An index of what was there before, as it is made on the day when an article ends, is not kept: it may say what is deleted. */
  function placeFor(corpus: Corpus): IndexPlace | undefined {
    const current = new Set(own?.articles);
    const isCurrent = corpus.articles.every(
      (article) => article.revision === undefined || current.has(article),
    );
    return isCurrent ? place : undefined;
  }

  function buildIndex(corpus: Corpus): ReturnType<BuildPassageIndex> {
    return options.buildIndex(corpus, undefined, undefined, placeFor(corpus));
  }

  function stopKeeping(): void {
    clearTimeout(settling);
    keeping.abort();
  }

  /** An index that is changed in place leaves no file by itself. */
  function keepLater(): void {
    stopKeeping();
    if (isClosed() || place === undefined) return;
    keeping = new AbortController();
    const { signal } = keeping;
    settling = setTimeout(() => {
      // Without the file, the next start builds the index.
      options.keepInTurn(() => keep(signal)).catch(() => undefined);
    }, options.settleMs);
    settling.unref();
  }

  async function keep(signal: AbortSignal): Promise<void> {
    if (live === undefined || signal.aborted) return;
    const index = live.index();
    const there = placeFor(live.corpus());
    if (there !== undefined) await index.keep?.(there, signal);
  }

  /**
   * Makes an index hold what is to be served now. Where it cannot be built, what was served before is served on; and where
   * that was nothing yet, as after a start, the articles without those that were changed last.
   */
  async function serve(): Promise<void> {
    if (own === undefined) return;
    retryAtMs = goneMs() + retryMs;
    const { newestFirst } = own;
    try {
      await serveOnly(own);
      leftOut = [];
    } catch (error) {
      if (isClosed() || newestFirst.length === 0) throw error;
      onFault(error);
      if (live === undefined) await serveOlder(own);
      const served = live?.corpus() ?? everywhere.corpus();
      leftOut = servedAt(newestFirst, Date.now()).served.filter(
        (article) => served.article(article.id) !== article,
      );
    }
  }

  async function serveOlder(all: GuildOwn): Promise<void> {
    for (let left = 1; ; left *= 4) {
      const without = new Set(all.newestFirst.slice(0, left));
      const articles = all.articles.filter((article) => !without.has(article));
      try {
        await serveOnly({ ...all, articles });
        return;
      } catch (error) {
        if (isClosed() || articles.length === 0) throw error;
      }
    }
  }

  async function serveOnly(part: GuildOwn): Promise<void> {
    if (isClosed()) return;
    const wanted = knowledgeFor(guildId, part, common());
    if (wanted === undefined) {
      const before = live;
      live = undefined;
      await before?.close();
    } else if (live === undefined) {
      const made = await createKnowledgeBase(wanted.articles, buildIndex, {
        aliases: wanted.aliases,
        ...(thresholds && { thresholds }),
      });
      if (isClosed()) await made.close();
      else live = made;
    } else {
      await live.replace(wanted.articles, { aliases: wanted.aliases });
    }
    if (live !== undefined) onServed(live.corpus());
  }

  const opened = read().then(() => {
    const wanted = own && knowledgeFor(guildId, own, common());
    const now = wanted && servedAt(wanted.articles, Date.now());
    awaited = now && createCorpus(now.served, now.resting);
  });
  const indexed = opened.then(serve).finally(() => {
    isIndexed = true;
    awaited = undefined;
  });
  // Whoever needs it looks at it itself.
  indexed.catch(() => undefined);

  const update = createLatest(async () => {
    await indexed;
    if (mustRead) await read();
    await serve();
  });

  return {
    opened,
    indexed,
    shelves: () => own?.shelves ?? openShelves,
    corpus: () => awaited ?? live?.corpus() ?? everywhere.corpus(),
    ready: () => inTime(indexed, waitMs),
    async use(work) {
      uses += 1;
      // Perhaps it was for want of memory, and there is more now. Nobody waits for it.
      if (leftOut.length > 0 && goneMs() >= retryAtMs) update().catch(() => undefined);
      try {
        await inTime(indexed, waitMs);
        return await work(live ?? everywhere, own ?? nothingOwn);
      } finally {
        uses -= 1;
      }
    },
    async refresh() {
      mustRead = true;
      stopKeeping();
      await update();
      keepLater();
    },
    recompose: update,
    leftOut: () => leftOut.map(({ source }) => source.title),
    ownPassages: () =>
      live === undefined
        ? 0
        : Math.max(1, live.index().passagesHeld ?? live.corpus().passages.length),
    isInUse: () => uses > 0 || !isIndexed,
    async close() {
      // An index that is still being made is closed as soon as it is there: nobody waits for it any more.
      closed = true;
      stopKeeping();
      await live?.close();
    },
  };
}

const asTheyAre: ReturnType<AddGuildPages> = (articles) => articles;

const nothingOwn = { pins: [], shelves: openShelves } as const;

async function inTime(indexed: Promise<void>, waitMs: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new StillIndexing('The articles of this guild are still being indexed.'));
    }, waitMs);
  });
  try {
    await Promise.race([indexed, late]);
  } finally {
    clearTimeout(timer);
  }
}
