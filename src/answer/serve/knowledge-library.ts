import type { Article } from '../../knowledge/article.js';
import type { Answer, Question } from '../answer.js';
import type { Corpus } from '../../knowledge/corpus.js';
import type { BuildPassageIndex, OnProgress } from '../../search/passage-index.js';
import type { KeptIndexes } from '../../search/snapshot/kept-indexes.js';
import type { AddGuildPages } from '../../knowledge/reading-pages.js';
import { seenCorpus } from '../../knowledge/seen-corpus.js';
import { anybody, sightOf, type Shelves, type Standpoint } from '../../knowledge/shelves.js';
import type { Sight } from '../../knowledge/sight.js';
import { createLatest } from '../../shared/latest.js';
import { createSemaphore } from '../../shared/semaphore.js';
import type { Thresholds } from '../judge/confidence.js';
import { articlesForAll, type CommonArticles, type GuildSources } from './guild-knowledge.js';
import { findEarlierIn } from './earlier-passages.js';
import { createPastDays, type PastKnowledge } from './past-knowledge.js';
import { createGuildShelf, type GuildShelf, type OwnOfGuild } from './guild-shelf.js';
import { createKnowledgeBase, type KnowledgeBase, type TracedKnowledge } from './knowledge-base.js';

/** Port: the knowledge that each guild is answered from, and nobody else's. */
export interface KnowledgeLibrary {
  /** The operator's articles that name no guild: for direct messages, and where only a person has installed us. */
  readonly everywhere: KnowledgeBase;
  /**
   * What a guild is answered from: the operator's articles that name it or none, and its own. For one occasion: whoever
   * answers again later asks for it again. Resolves as soon as there is a corpus; an answer waits until that is indexed, and
   * rejects with `StillIndexing` when it waits too long. Without a guild: `everywhere`.
   *
   * Only what may be seen from the standpoint is there: unless told, what everybody in the guild may see. `keeper` sees all,
   * whatever the channel and the role: whoever looks after the articles, in what they alone see.
   */
  of(guildId: string | undefined, standpoint?: Standpoint | 'keeper'): Promise<KnowledgeBase>;
  /**
   * What the guild's own articles said at the end of a day, as far as it may be seen from the standpoint by what is kept from whom
   * today. Absent: no revisions are kept.
   */
  past?(guildId: string, day: string, standpoint: Standpoint | 'keeper'): Promise<PastKnowledge>;
  /** Answers from these articles alone, of which nothing is kept: what a draft would say, before it counts. */
  trial(articles: readonly Article[], question: Question): Promise<Answer>;
  /** Resolves when what has been written of the guild's articles, aliases and pins is what answers come from. */
  refresh(guildId: string): Promise<void>;
}

export interface HeldGuilds {
  readonly guilds: number;
  /** Guilds with an index of their own, and the passages in these indexes together. */
  readonly guildIndexes: number;
  readonly guildPassages: number;
  /** What these indexes take, estimated. */
  readonly guildBytes: number;
}

/** A library whose common articles can be exchanged while it answers. */
export interface LiveKnowledgeLibrary extends KnowledgeLibrary {
  readonly everywhere: TracedKnowledge;
  of(guildId: string | undefined, standpoint?: Standpoint | 'keeper'): Promise<TracedKnowledge>;
  /** The same of every guild: any of them may have been changed, or erased. */
  refreshAll(): Promise<void>;
  /** What of guilds is in memory at this moment. */
  held(): HeldGuilds;
  /** Resolves when these articles of the operator are what answers come from, in every guild. */
  replaceCommon(next: CommonArticles): Promise<void>;
  close(): Promise<void>;
}

export interface LibraryOptions {
  /** Of the common articles. */
  readonly buildIndex: BuildPassageIndex;
  /** Of one guild's, of which nothing may be left once it is erased. The same as `buildIndex` unless told. */
  readonly buildGuildIndex?: BuildPassageIndex;
  /** Where indexes of guilds lie while they are not in memory; absent: nowhere. */
  readonly kept?: Pick<KeptIndexes, 'open' | 'forget' | 'forgetAll'>;
  readonly sources: GuildSources;
  readonly thresholds?: Thresholds;
  /** Says where articles of guilds can be read; absent: nowhere. */
  readonly guildPages?: AddGuildPages;
  readonly onProgress?: OnProgress | undefined;
  /** Told of every corpus that is served from now on, so that what else is worked out from it is there before it is needed. */
  readonly onServed?: (corpus: Corpus) => void;
  /** Told why an index of a guild's own could not be built; then it is answered from what was there before. */
  readonly onFault?: (guildId: string, error: unknown) => void;
  readonly bounds?: Partial<LibraryBounds>;
}

/** Guilds that were used last are kept; those that are not are read and indexed again when somebody asks there. */
export interface LibraryBounds {
  /** Guilds with an index of their own. */
  readonly guildIndexes: number;
  /** What these indexes may take in memory together, see {@link bytesOf}. One guild alone may have more. */
  readonly indexBytes: number;
  /** Guilds in all: most have nothing of their own, and take next to no room. */
  readonly guilds: number;
  /** How long an answer waits for an index. */
  readonly waitMs: number;
  /** How long a guild's articles have not changed when their index is written to where it is kept. */
  readonly settleMs: number;
}

const usualBounds: LibraryBounds = {
  guildIndexes: 5_000,
  indexBytes: 256_000_000,
  guilds: 5_000,
  waitMs: 15_000,
  // Longer than it takes to notice a change, one of our own too: within a second.
  settleMs: 3_000,
};

/**
 * What an index with so many passages of its own takes, its articles and what its first answers leave with it: measured as 0.5, 1.4
 * and 7.4 MB for 40, 200 and 2,000 passages of English.
 */
function bytesOf(passages: number): number {
  return passages === 0 ? 0 : 400_000 + 3_500 * passages;
}

/** Indexes of days that were may take a part of what those of today may: few people ask about them. */
const shareOfPast = 4;

/** Guilds that are indexed at the same time: a large index takes seconds of a core, and memory while it is made. */
const buildsAtATime = 2;

export async function createKnowledgeLibrary(
  articles: CommonArticles,
  options: LibraryOptions,
): Promise<LiveKnowledgeLibrary> {
  const { buildIndex, buildGuildIndex = buildIndex, sources, thresholds, onProgress } = options;
  const { kept, guildPages } = options;
  const { onServed = () => undefined, onFault = () => undefined } = options;
  const bounds = { ...usualBounds, ...options.bounds };
  const inTurn = createSemaphore(buildsAtATime);
  /** Beside the others: nobody who waits for an answer waits behind what is only kept. */
  const keptInTurn = createSemaphore(1);
  let common = articles;
  const everywhere = await createKnowledgeBase(articlesForAll(common), buildIndex, {
    aliases: common.aliases,
    ...(thresholds && { thresholds }),
    onProgress,
  });
  onServed(everywhere.corpus());
  /** In the order in which they were used, the last one last. */
  const shelves = new Map<string, GuildShelf>();

  function shelfOf(guildId: string): GuildShelf {
    const shelf = shelves.get(guildId) ?? openShelf(guildId);
    shelves.delete(guildId);
    shelves.set(guildId, shelf);
    return shelf;
  }

  function openShelf(guildId: string): GuildShelf {
    const shelf = createGuildShelf({
      guildId,
      sources,
      common: () => common,
      everywhere,
      ...(kept && { openPlace: () => kept.open(guildId) }),
      buildIndex: (corpus, _onProgress, _other, place) =>
        inTurn.run(() => buildGuildIndex(corpus, undefined, everywhere.index(), place, guildId)),
      keepInTurn: (work) => keptInTurn.run(work),
      settleMs: bounds.settleMs,
      thresholds,
      ...(guildPages && { addPages: guildPages(guildId) }),
      onServed,
      onFault: (error) => {
        onFault(guildId, error);
      },
      waitMs: bounds.waitMs,
    });
    // What could not be read or indexed is tried again by whoever asks next.
    shelf.indexed.then(tidy, () => {
      if (shelves.get(guildId) === shelf) shelves.delete(guildId);
    });
    return shelf;
  }

  function tidy(): void {
    for (const shelf of takeUnused(shelves, bounds)) void shelf.close();
  }

  const past =
    sources.past &&
    createPastDays({
      articles: sources.past,
      aliases: async (guildId) => [...(common.aliases ?? []), ...(await sources.aliases(guildId))],
      shelves: (guildId) => sources.shelves(guildId),
      buildIndex: (corpus) => inTurn.run(() => buildGuildIndex(corpus)),
      thresholds,
      mostBytes: bounds.indexBytes / shareOfPast,
      bytesOf,
    });

  const recompose = createLatest(async () => {
    await everywhere.replace(articlesForAll(common), { aliases: common.aliases ?? [] });
    onServed(everywhere.corpus());
    await Promise.all([...shelves.values()].map((shelf) => shelf.recompose()));
    tidy();
  });

  return {
    everywhere,
    async of(guildId, standpoint = anybody) {
      if (guildId === undefined) return everywhere;
      const shelf = shelfOf(guildId);
      await shelf.opened;
      const sightIn = (shelves: Shelves): Sight | undefined =>
        standpoint === 'keeper' ? undefined : sightOf(shelves, standpoint);
      const asHere = (question: Question, { pins, shelves }: OwnOfGuild): Question => ({
        ...question,
        pins,
        sight: sightIn(shelves),
      });
      // By its name: meanwhile the shelf may have had to make room for others.
      return {
        corpus: () => seenCorpus(shelf.corpus(), sightIn(shelf.shelves())),
        leftOut: () => (standpoint === 'keeper' ? (shelfOf(guildId).leftOut?.() ?? []) : []),
        isForAll: () => shelf.shelves().roles.length === 0,
        ready: () => shelfOf(guildId).ready(),
        answer: (question) =>
          shelfOf(guildId).use((knowledge, own) => knowledge.answer(asHere(question, own))),
        trace: (question) =>
          shelfOf(guildId).use((knowledge, own) => knowledge.trace(asHere(question, own))),
        check: (quote, earlier) =>
          shelfOf(guildId).use((knowledge, { shelves }) => {
            const sight = sightIn(shelves);
            const seen = seenCorpus(knowledge.corpus(), sight);
            const own =
              sources.earlier && findEarlierIn(sources.earlier, { guildId, corpus: seen, sight });
            return knowledge.check(quote, earlier ?? own, sight);
          }),
      };
    },
    ...(past && {
      past: async (guildId, day, standpoint) => {
        const shelves = await sources.shelves(guildId);
        return past.of(
          { guildId, day },
          standpoint === 'keeper' ? undefined : sightOf(shelves, standpoint),
        );
      },
    }),
    trial: (tried, question) =>
      inTurn.run(async () => {
        // Words alone: nobody waits until all is known of what its passages mean.
        const knowledge = await createKnowledgeBase(tried, buildGuildIndex, {
          aliases: common.aliases,
          ...(thresholds && { thresholds }),
        });
        try {
          return await knowledge.answer(question);
        } finally {
          await knowledge.close();
        }
      }),
    async refresh(guildId) {
      past?.forget(guildId);
      await kept?.forget(guildId);
      // One that is not here is read when it is asked for.
      await shelves.get(guildId)?.refresh();
      tidy();
    },
    held() {
      const passages = [...shelves.values()].map((shelf) => shelf.ownPassages());
      return {
        guilds: shelves.size,
        guildIndexes: passages.filter((count) => count > 0).length,
        guildPassages: passages.reduce((sum, count) => sum + count, 0),
        guildBytes: passages.reduce((sum, count) => sum + bytesOf(count), 0),
      };
    },
    async refreshAll() {
      past?.forget();
      await kept?.forgetAll();
      await Promise.all([...shelves.values()].map((shelf) => shelf.refresh()));
      tidy();
    },
    replaceCommon(next) {
      common = next;
      return recompose();
    },
    async close() {
      await past?.close();
      await Promise.all([...shelves.values()].map((shelf) => shelf.close()));
      await everywhere.close();
    },
  };
}

/** Takes out what has not been used for longest until the bounds are kept; what is being used stays. */
function takeUnused(
  shelves: Map<string, GuildShelf>,
  bounds: LibraryBounds,
): readonly GuildShelf[] {
  const unused: GuildShelf[] = [];
  const kept = { guilds: 0, guildIndexes: 0, bytes: 0 };
  for (const [guildId, shelf] of [...shelves].reverse()) {
    const bytes = bytesOf(shelf.ownPassages());
    const guildIndexes = bytes > 0 ? 1 : 0;
    const fits =
      kept.guilds < bounds.guilds &&
      (guildIndexes === 0 ||
        kept.guildIndexes === 0 ||
        (kept.guildIndexes < bounds.guildIndexes && kept.bytes + bytes <= bounds.indexBytes));
    if (!fits && !shelf.isInUse()) {
      shelves.delete(guildId);
      unused.push(shelf);
      continue;
    }
    kept.guilds += 1;
    kept.guildIndexes += guildIndexes;
    kept.bytes += bytes;
  }
  return unused;
}
