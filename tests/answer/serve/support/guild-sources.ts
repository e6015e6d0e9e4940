import type { GuildSources } from '../../../../src/answer/serve/guild-knowledge.js';
import type { PinnedPassage } from '../../../../src/answer/answer.js';
import type { AliasGroup } from '../../../../src/knowledge/aliases.js';
import type { ArticleDraft } from '../../../../src/knowledge/article-draft.js';
import type { Revision } from '../../../../src/knowledge/guild-articles.js';
import { openShelves, type Shelves } from '../../../../src/knowledge/shelves.js';
import { idOf } from '../../../contracts/articles.js';

/** What guilds add, in memory. */
export interface GuildShelves extends GuildSources {
  /** Adds an article, or its next revision. */
  write(guildId: string, id: string, paragraphs: readonly string[], title?: string): void;
  remove(guildId: string, id: string): void;
  setAliases(guildId: string, aliases: readonly AliasGroup[]): void;
  setShelves(guildId: string, shelves: Shelves): void;
  setPins(guildId: string, pins: readonly PinnedPassage[]): void;
  /** How often a guild's articles have been read. */
  reads(guildId: string): number;
  /** Reading them fails from now on, or no longer. */
  setBroken(isBroken: boolean): void;
}

export function createGuildShelves(): GuildShelves {
  const articles = new Map<string, Map<string, Revision>>();
  const aliases = new Map<string, readonly AliasGroup[]>();
  const pins = new Map<string, readonly PinnedPassage[]>();
  const whoSees = new Map<string, Shelves>();
  const reads = new Map<string, number>();
  let broken = false;

  function put(guildId: string, id: string, draft: ArticleDraft | undefined): void {
    const own = articles.get(guildId) ?? new Map<string, Revision>();
    articles.set(guildId, own);
    const before = own.get(id)?.number ?? 0;
    own.set(id, {
      guildId,
      articleId: idOf(id),
      number: before + 1,
      change: draft === undefined ? 'removed' : before === 0 ? 'added' : 'replaced',
      authorId: '1',
      createdAtMs: before,
      title: draft?.particulars.source.title ?? '',
      draft,
    });
  }

  return {
    articles: async (guildId) => {
      reads.set(guildId, (reads.get(guildId) ?? 0) + 1);
      await Promise.resolve();
      if (broken) throw new Error('The database is away.');
      const own = [...(articles.get(guildId)?.values() ?? [])];
      return own.filter(({ draft }) => draft !== undefined);
    },
    aliases: (guildId) => Promise.resolve(aliases.get(guildId) ?? []),
    pins: (guildId) => Promise.resolve(pins.get(guildId) ?? []),
    shelves: (guildId) => Promise.resolve(whoSees.get(guildId) ?? openShelves),
    write: (guildId, id, paragraphs, title = id) => {
      put(guildId, id, draftOf(id, title, paragraphs));
    },
    remove: (guildId, id) => {
      put(guildId, id, undefined);
    },
    setAliases: (guildId, groups) => {
      aliases.set(guildId, groups);
    },
    setShelves: (guildId, shelves) => {
      whoSees.set(guildId, shelves);
    },
    setPins: (guildId, own) => {
      pins.set(guildId, own);
    },
    reads: (guildId) => reads.get(guildId) ?? 0,
    setBroken: (isBroken) => {
      broken = isBroken;
    },
  };
}

export function draftOf(id: string, title: string, paragraphs: readonly string[]): ArticleDraft {
  return {
    particulars: { id: idOf(id), source: { title }, language: 'en', tags: [], questions: [] },
    blocks: paragraphs.map((text) => ({ kind: 'paragraph', text, headings: [] })),
  };
}
