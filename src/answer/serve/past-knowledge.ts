import type { AliasGroup } from '../../knowledge/aliases.js';
import type { Article } from '../../knowledge/article.js';
import type { GuildArticles, Revision } from '../../knowledge/guild-articles.js';
import { createArticle } from '../../knowledge/passages.js';
import { seenCorpus } from '../../knowledge/seen-corpus.js';
import type { Shelves } from '../../knowledge/shelves.js';
import { labelKey, type Sight } from '../../knowledge/sight.js';
import type { BuildPassageIndex } from '../../search/passage-index.js';
import { ownTurn } from '../../shared/breathing.js';
import type { Thresholds } from '../judge/confidence.js';
import {
  createKnowledgeBase,
  type KnowledgeBase,
  type LiveKnowledgeBase,
} from './knowledge-base.js';

/** What a guild's own articles said at the end of a day. */
export type PastKnowledge =
  | {
      readonly kind: 'past';
      readonly knowledge: KnowledgeBase;
      /** Of some articles the revision of that day is not kept any more: they are missing. */
      readonly isCut: boolean;
    }
  /** The guild had no article yet. */
  | { readonly kind: 'before' };

export interface PastDay {
  readonly guildId: string;
  /** `2025-06-01`, of UTC. */
  readonly day: string;
}

/** Indexes of days, each made once and kept while it is asked for. */
export interface PastDays {
  of(day: PastDay, sight: Sight | undefined): Promise<PastKnowledge>;
  /** Something of the guild was changed, or erased; absent: of any. */
  forget(guildId?: string): void;
  close(): Promise<void>;
}

export interface PastDaysOptions {
  readonly articles: Pick<GuildArticles, 'at' | 'current'>;
  readonly aliases: (guildId: string) => Promise<readonly AliasGroup[]>;
  readonly shelves: (guildId: string) => Promise<Shelves>;
  readonly buildIndex: BuildPassageIndex;
  readonly thresholds?: Thresholds | undefined;
  /** What all indexes of days may take in memory together, by the passages of one; the one in use stays. */
  readonly mostBytes: number;
  readonly bytesOf: (passages: number) => number;
}

/** Days that anybody asks about at a time. */
const mostDays = 16;

interface Opened {
  readonly guildId: string;
  readonly made: Promise<Made>;
  bytes: number;
  uses: number;
  isForgotten: boolean;
}

type Made =
  | { readonly kind: 'past'; readonly live: LiveKnowledgeBase; readonly isCut: boolean }
  | { readonly kind: 'before' };

const dayMs = 24 * 60 * 60_000;

export function createPastDays(options: PastDaysOptions): PastDays {
  const { buildIndex, thresholds, mostBytes, bytesOf } = options;
  /** In the order in which they were used, the last one last. */
  const days = new Map<string, Opened>();

  function open({ guildId, day }: PastDay): Opened {
    const key = `${guildId} ${day}`;
    const before = days.get(key);
    if (before !== undefined) {
      days.delete(key);
      days.set(key, before);
      return before;
    }
    const opened: Opened = {
      guildId,
      made: make(guildId, Date.parse(day) + dayMs),
      bytes: 0,
      uses: 0,
      isForgotten: false,
    };
    days.set(key, opened);
    opened.made.then(
      (made) => {
        if (made.kind === 'past') opened.bytes = bytesOf(made.live.corpus().passages.length);
        tidy();
      },
      () => {
        if (days.get(key) === opened) days.delete(key);
      },
    );
    return opened;
  }

  async function make(guildId: string, endMs: number): Promise<Made> {
    const [then, now, aliases, shelves] = await Promise.all([
      options.articles.at(guildId, endMs),
      options.articles.current(guildId),
      options.aliases(guildId),
      options.shelves(guildId),
    ]);
    const { revisions, isCut } = then;
    if (revisions.length === 0 && !isCut) return { kind: 'before' };
    const articles = await articlesOf(revisions, now, shelves);
    const live = await createKnowledgeBase(articles, buildIndex, {
      aliases,
      ...(thresholds && { thresholds }),
      // What was served on that day.
      now: () => endMs - 1,
    });
    return { kind: 'past', live, isCut };
  }

  /** Takes out what has not been used for longest until the bounds are kept. */
  function tidy(): void {
    let [kept, bytes] = [0, 0];
    for (const [key, opened] of [...days].reverse()) {
      kept += 1;
      bytes += opened.bytes;
      if (kept > 1 && (kept > mostDays || bytes > mostBytes)) drop(key, opened);
    }
  }

  function drop(key: string, opened: Opened): void {
    days.delete(key);
    opened.isForgotten = true;
    closeUnused(opened);
  }

  function closeUnused(opened: Opened): void {
    if (!opened.isForgotten || opened.uses > 0) return;
    void opened.made.then(
      (made) => (made.kind === 'past' ? made.live.close() : undefined),
      () => undefined,
    );
  }

  /** It stays open until the work is done. */
  async function using<T>(day: PastDay, work: (made: Made) => T | Promise<T>): Promise<T> {
    const opened = open(day);
    opened.uses += 1;
    try {
      return await work(await opened.made);
    } finally {
      opened.uses -= 1;
      closeUnused(opened);
    }
  }

  return {
    of: (day, sight) =>
      using(day, (made): PastKnowledge => {
        if (made.kind === 'before') return made;
        const corpus = seenCorpus(made.live.corpus(), sight);
        // By its name: meanwhile it may have had to make room for others.
        const answering = <T>(work: (live: LiveKnowledgeBase) => Promise<T>): Promise<T> =>
          using(day, (now) => work(now.kind === 'past' ? now.live : made.live));
        const knowledge: KnowledgeBase = {
          corpus: () => corpus,
          answer: (question) =>
            answering((live) => live.answer({ ...question, ...(sight && { sight }) })),
          check: (quote, earlier) => answering((live) => live.check(quote, earlier, sight)),
        };
        return { kind: 'past', knowledge, isCut: made.isCut };
      }),
    forget: (guildId) => {
      for (const [key, opened] of days) {
        if (guildId === undefined || opened.guildId === guildId) drop(key, opened);
      }
    },
    close: async () => {
      const all = [...days.values()];
      days.clear();
      for (const { made } of all) {
        const done = await made.catch(() => undefined);
        if (done?.kind === 'past') await done.live.close();
      }
    },
  };
}

/**
 * The articles as they were. A tag that keeps an article for a role today keeps its earlier revisions, too: what was for all then
 * may not be any more.
 */
async function articlesOf(
  revisions: readonly Revision[],
  now: readonly Revision[],
  { roles }: Shelves,
): Promise<readonly Article[]> {
  const keeping = new Set(roles.flatMap(({ tags }) => tags).map(labelKey));
  const tagsNow = new Map(
    now.map(({ articleId, draft }) => [articleId, draft?.particulars.tags ?? []]),
  );
  const articles: Article[] = [];
  for (const { articleId, number, draft } of revisions) {
    if (draft === undefined) continue;
    const article = createArticle(draft, number);
    const kept = (tagsNow.get(articleId) ?? []).filter(
      (tag) => keeping.has(labelKey(tag)) && !article.tags.includes(tag),
    );
    articles.push(kept.length === 0 ? article : { ...article, tags: [...article.tags, ...kept] });
    await ownTurn();
  }
  return articles;
}
