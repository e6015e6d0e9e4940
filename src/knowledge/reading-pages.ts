import type { Article } from './article.js';
import { anybody, sightOf, type Shelves } from './shelves.js';
import { createSightFilter } from './sight.js';
import { linkKeyOf, signedAddress, type LinkKeys } from './signed-links.js';

/** Gives articles that have no address of their own the one of the page on which everybody can read them. */
export type AddReadingPages = (articles: readonly Article[]) => readonly Article[];

/**
 * `publicUrl`: where the pages are reached, without a path. An article for some servers only is on no page for all. The same
 * article always gives the same one, so that an index sees that nothing has changed.
 */
export function createReadingPages(publicUrl: string): AddReadingPages {
  const known = new WeakMap<Article, Article>();
  return (articles) =>
    articles.map((article) => {
      if (article.source.url !== undefined || article.guildIds !== undefined) return article;
      const readAt = `${publicUrl}/a/${encodeURIComponent(article.id)}`;
      return once(known, article, () => ({ ...article, readAt }));
    });
}

/**
 * The same for what a guild is answered from: its own articles, and the operator's that are for it, are on pages that open by a
 * signed link alone. What only a role of the guild may see is on none, whoever asks for it.
 */
export type AddGuildPages = (
  guildId: string,
) => (articles: readonly Article[], shelves: Shelves) => readonly Article[];

export function createGuildPages(publicUrl: string, [key]: LinkKeys): AddGuildPages {
  return (guildId) => {
    const known = new WeakMap<Article, Article>();
    return (articles, shelves) => {
      const sight = sightOf(shelves, anybody);
      const isForAll = sight === undefined ? () => true : createSightFilter(sight);
      return articles.map((article) => {
        const { id, source, guildIds, revision } = article;
        const isOfGuild = guildIds !== undefined || revision !== undefined;
        if (!isOfGuild || source.url !== undefined || !isForAll(article)) return article;
        return once(known, article, () => ({
          ...article,
          readAt: `${publicUrl}/g/${guildId}/${encodeURIComponent(id)}`,
          linkKey: linkKeyOf(key, { guildId, articleId: id }),
        }));
      });
    };
  };
}

function once(known: WeakMap<Article, Article>, article: Article, make: () => Article): Article {
  const made = known.get(article) ?? make();
  known.set(article, made);
  return made;
}

/** Where a paragraph of an article can be read: where it was published, or on a page of ours; undefined for nowhere. */
export function readableAt(
  { source, readAt, linkKey }: Article,
  ordinal?: number,
  nowMs = Date.now(),
): string | undefined {
  if (source.url !== undefined || readAt === undefined) return source.url;
  const page = linkKey === undefined ? readAt : signedAddress(readAt, linkKey, nowMs);
  return ordinal === undefined ? page : `${page}#p${ordinal}`;
}
