import type { Highlight } from '../../answer/answer.js';
import type { ArticleId, Passage } from '../../knowledge/article.js';
import type { PageContext } from './page-context.js';

type Parameters = Readonly<Record<string, string | readonly string[] | undefined>>;

/** An address of ours, in the language of the page. Empty parameters are left out. */
export function link({ named }: PageContext, path: string, parameters: Parameters = {}): string {
  const query = new URLSearchParams();
  const all: Parameters = { ...parameters, lang: named };
  for (const [name, value] of Object.entries(all)) {
    const values = typeof value === 'string' ? [value] : (value ?? []);
    for (const each of values) if (each !== '') query.append(name, each);
  }
  const written = query.toString();
  return written === '' ? path : `${path}?${written}`;
}

/** What a question is asked with. */
export interface Asked {
  readonly question: string;
  /** Questions before it, oldest first. */
  readonly after?: readonly string[];
  /** The article that alone is asked. */
  readonly articleId?: ArticleId | undefined;
}

export function askLink(page: PageContext, { question, after, articleId }: Asked): string {
  return link(page, '/', { q: question, after, in: articleId });
}

export function explainLink(page: PageContext, { question, after, articleId }: Asked): string {
  return link(page, '/explain', { q: question, after, in: articleId });
}

/** An article, from its beginning. */
export function articleLink(page: PageContext, id: ArticleId): string {
  return link(page, `/a/${encodeURIComponent(id)}`);
}

/** A passage in its article, with a sentence of it marked there. */
export function passageLink(page: PageContext, passage: Passage, mark?: Highlight): string {
  const place = placeOf(passage);
  const marked = mark && `${place}:${mark.start}-${mark.end}`;
  const path = `/a/${encodeURIComponent(passage.articleId)}`;
  return `${link(page, path, { mark: marked })}#p${place}`;
}

/** `8`, or `8.2` for a part of a long paragraph. */
export function placeOf({ ordinal, part }: Passage): string {
  return part === undefined ? String(ordinal) : `${ordinal}.${part}`;
}

/** A sentence to mark, as the address of an article names it. */
export interface MarkedPlace extends Highlight {
  readonly place: string;
}

/** Undefined for what names no sentence. */
export function readMark(written: string): MarkedPlace | undefined {
  const match = /^(\d{1,9}(?:\.\d{1,9})?):(\d{1,6})-(\d{1,6})$/u.exec(written);
  if (match === null) return undefined;
  const [, place = '', start, end] = match;
  const mark = { place, start: Number(start), end: Number(end) };
  return mark.start < mark.end ? mark : undefined;
}

/** An address outside of ours, as it may stand in a link: http and https alone. */
export function outsideLink(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}
