import type { Article } from './article.js';

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
      const before = known.get(article);
      if (before !== undefined) return before;
      const made = { ...article, readAt: `${publicUrl}/a/${encodeURIComponent(article.id)}` };
      known.set(article, made);
      return made;
    });
}

/** Where a paragraph of an article can be read: where it was published, or on a page of ours; undefined for nowhere. */
export function readableAt({ source, readAt }: Article, ordinal?: number): string | undefined {
  if (source.url !== undefined || readAt === undefined) return source.url;
  return ordinal === undefined ? readAt : `${readAt}#p${ordinal}`;
}
