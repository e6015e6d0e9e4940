import { setImmediate } from 'node:timers/promises';
import type { AliasGroup } from '../../knowledge/aliases.js';
import type { Article } from '../../knowledge/article.js';
import type { ArticleDraft } from '../../knowledge/article-draft.js';
import type { LoadedArticles } from '../../knowledge/files/article-store.js';
import type { GuildArticles, Revision } from '../../knowledge/guild-articles.js';
import { createArticle } from '../../knowledge/passages.js';
import type { Shelves } from '../../knowledge/shelves.js';
import type { PinnedPassage } from '../answer.js';
import type { EarlierRevisions } from './earlier-passages.js';

/** Port: what guilds add to the common knowledge. Each sees its own alone. */
export interface GuildSources {
  /** The articles that are there now. */
  articles(guildId: string): Promise<readonly Revision[]>;
  aliases(guildId: string): Promise<readonly AliasGroup[]>;
  pins(guildId: string): Promise<readonly PinnedPassage[]>;
  /** Who sees what of it, and whether the operator's articles are served there. */
  shelves(guildId: string): Promise<Shelves>;
  /** What its articles once said; absent: nobody knows. */
  readonly earlier?: EarlierRevisions;
  /** What they said at one time; absent: nobody knows. */
  readonly past?: Pick<GuildArticles, 'at' | 'current'>;
}

/** What one guild adds. */
export interface GuildOwn {
  readonly articles: readonly Article[];
  /** The same by what tells their revision from every other. */
  readonly articleByRevision: ReadonlyMap<string, Article>;
  /** The same articles, those that were changed last first. */
  readonly newestFirst: readonly Article[];
  readonly aliases: readonly AliasGroup[];
  readonly pins: readonly PinnedPassage[];
  readonly shelves: Shelves;
}

/** Reads what a guild adds. Articles of revisions that are known already are the same objects as `before`. */
export async function readGuildOwn(
  sources: GuildSources,
  guildId: string,
  before?: GuildOwn,
): Promise<GuildOwn> {
  const [revisions, aliases, pins, shelves] = await Promise.all([
    sources.articles(guildId),
    sources.aliases(guildId),
    sources.pins(guildId),
    sources.shelves(guildId),
  ]);
  const articleByRevision = new Map<string, Article>();
  const dated: { readonly article: Article; readonly atMs: number }[] = [];
  let read = 0;
  for (const { articleId, number, createdAtMs, draft } of revisions) {
    if (draft === undefined) continue;
    // With its time, because numbers begin again after an erasure, and may come twice after a restored backup.
    const key = `${articleId} ${number} ${createdAtMs}`;
    const known = before?.articleByRevision.get(key);
    const article = known ?? createArticle(draft, number);
    articleByRevision.set(key, article);
    dated.push({ article, atMs: createdAtMs });
    if (known !== undefined) continue;
    read += lengthOf(draft);
    if (read < readAtATime) continue;
    read = 0;
    await setImmediate();
  }
  const newestFirst = dated.toSorted((a, b) => b.atMs - a.atMs).map(({ article }) => article);
  return {
    articles: [...articleByRevision.values()],
    articleByRevision,
    newestFirst,
    aliases,
    pins,
    shelves,
  };
}

/** Characters that are cut into passages between two breaths of the event loop: a few dozen milliseconds. */
const readAtATime = 500_000;

function lengthOf({ blocks }: ArticleDraft): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

/** The articles of the operator, as they serve guilds. */
export type CommonArticles = Pick<LoadedArticles, 'articles' | 'aliases'>;

/** Those that name no guild: what is served in direct messages, and where only a person has installed us. */
export function articlesForAll({ articles }: CommonArticles): readonly Article[] {
  return articles.filter(({ guildIds }) => guildIds === undefined);
}

/**
 * What a guild is answered from; undefined when that is what everybody has. Of two articles with one id the guild's own is
 * served, in this guild alone: so it can put right what the operator's says. Guilds that the front matter of an own one named
 * when it was imported mean nothing: it is this guild's. Where the guild wants none of the operator's, there are none.
 */
export function knowledgeFor(
  guildId: string,
  own: GuildOwn,
  common: CommonArticles,
): CommonArticles | undefined {
  if (!own.shelves.operatorArticles) {
    return { articles: own.articles, aliases: [...(common.aliases ?? []), ...own.aliases] };
  }
  const namesIt = common.articles.some(({ guildIds }) => guildIds?.includes(guildId));
  if (!namesIt && own.articles.length === 0 && own.aliases.length === 0) return undefined;
  const ownIds = new Set(own.articles.map(({ id }) => id));
  const shared = common.articles.filter(
    ({ id, guildIds }) => !ownIds.has(id) && (guildIds?.includes(guildId) ?? true),
  );
  return {
    articles: [...shared, ...own.articles],
    aliases: [...(common.aliases ?? []), ...own.aliases],
  };
}
