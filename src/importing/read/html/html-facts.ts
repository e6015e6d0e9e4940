import type { PageFacts } from '../../page.js';
import { attribute, elementsOf, type HtmlElement, lineOf, tidyLine } from './html-tree.js';
import { hostOf } from '../../clean/site.js';
import { inLocalTime, readStatedDate } from '../../clean/stated-date.js';
import { htmlAuthor, type StatedAuthors } from './html-author.js';
import { dateInPath, htmlDate } from './html-date.js';
import { htmlTitle } from './html-title.js';
import { jsonLdFacts, type NamedAuthor } from './json-ld.js';

/** What a page says of its article, besides what any document may say. */
export interface HtmlFacts extends PageFacts {
  /** The text of the article as structured data gives it. */
  readonly body: string | undefined;
}

/**
 * What the head and the marked-up elements of a page say of its article: structured data first, since it is made for
 * programs; then OpenGraph, then the older meta elements, then elements that say what they are.
 */
export function htmlFacts(root: HtmlElement, address: string | undefined): HtmlFacts {
  const elements = [...elementsOf(root)];
  const meta = metaValues(elements);
  const structured = jsonLdFacts(root);
  const publisher = firstOf(
    structured.publisher,
    ...meta('og:site_name', 'application-name', 'citation_journal_title'),
    ...meta('dc.publisher', 'publisher'),
  );
  const url = canonicalAddress(elements, meta('og:url')[0], address);
  const stated = [structured.title, meta('og:title', 'twitter:title', 'dc.title')[0]];
  const site = { publisher, host: hostOf(address ?? url) };
  const title = htmlTitle(root, stated, site);
  const language = firstOf(
    languageOf(root),
    structured.language,
    meta('og:locale', 'content-language', 'dc.language')[0]?.replace('_', '-'),
  );
  const dateOf = (...values: readonly (string | undefined)[]): string | undefined =>
    firstDate(values, language ?? 'en');
  const published =
    dateOf(structured.published, ...meta(...publishedNames)) ??
    htmlDate(root, address ?? url, language ?? 'en');
  return {
    title,
    publisher: publisher ?? siteBeside(title, elements),
    author: htmlAuthor(root, statedAuthors(structured.authors ?? [], elements), site),
    published: published && inLocalTime(published, dateInPath(address ?? url)),
    modified: dateOf(structured.modified, ...meta(...modifiedNames)),
    url,
    summary: firstOf(
      structured.summary,
      ...meta('og:description', 'twitter:description', 'description', 'dc.description'),
    ),
    language,
    body: structured.body,
  };
}

const authorNames = [
  ...['author', 'article:author', 'parsely-author', 'sailthru.author'],
  ...['dc.creator', 'dcterms.creator', 'citation_author', 'byl', 'cxenseparse:author'],
];

function statedAuthors(
  structured: readonly NamedAuthor[],
  elements: readonly HtmlElement[],
): StatedAuthors {
  const [accounts, persons] = [true, false].map((isAccount) =>
    structured.filter((author) => author.isAccount === isAccount).map(({ name }) => name),
  );
  const metas = authorNames.map((name) => ({
    names: metaContents(elements, name),
    isAccount: false,
  }));
  return {
    structured: persons ?? [],
    unsure: [{ names: accounts ?? [], isAccount: true }, ...metas],
  };
}

const publishedNames = [
  ...['article:published_time', 'og:article:published_time', 'datepublished', 'parsely-pub-date'],
  ...['pubdate', 'publishdate', 'publisheddate', 'published_at', 'article.published'],
  ...['bt:pubdate', 'publish_date', 'dc.date.issued', 'dc.date', 'dc.date.created'],
  ...['dcterms.created', 'dcterms.date', 'dcterms.issued', 'sailthru.date'],
  ...['citation_publication_date', 'citation_date', 'og:pubdate', 'article_date_original', 'date'],
];

/** When a page was changed says more than nothing. */
const modifiedNames = [
  ...['article:modified_time', 'og:updated_time', 'og:article:modified_time', 'datemodified'],
  ...['dcterms.modified', 'dc.date.modified', 'last-modified'],
];

function firstOf(...values: readonly (string | undefined)[]): string | undefined {
  return values
    .map((value) => value && tidyLine(value))
    .find((value) => value !== undefined && value !== '');
}

/** The first that is a date: some programs leave what they were to fill in, or a year alone. */
function firstDate(values: readonly (string | undefined)[], language: string): string | undefined {
  return values.find(
    (value) => value !== undefined && readStatedDate(value, language) !== undefined,
  );
}

/** The contents of the first meta elements that have these names (in lower case), in the order of the names. */
type MetaLookup = (...names: readonly string[]) => readonly string[];

function metaValues(elements: readonly HtmlElement[]): MetaLookup {
  const values = new Map<string, string>();
  for (const element of elements) {
    const name = metaName(element);
    const content = contentOf(element);
    if (name !== undefined && content !== '' && !values.has(name)) values.set(name, content);
  }
  return (...names) => names.map((name) => values.get(name)).filter((value) => value !== undefined);
}

/** Some pages, and some programs that save pages, write `value` for `content`. */
function contentOf(meta: HtmlElement): string {
  return tidyLine(attribute(meta, 'content') || attribute(meta, 'value'));
}

function metaName(element: HtmlElement): string | undefined {
  if (element.name !== 'meta') return undefined;
  return ['property', 'name', 'itemprop', 'http-equiv']
    .map((key) => attribute(element, key).trim().toLowerCase())
    .find((value) => value !== '');
}

/** Some state each of several authors in an element of its own. */
function metaContents(elements: readonly HtmlElement[], name: string): readonly string[] {
  return elements
    .filter((element) => metaName(element) === name)
    .map((element) => contentOf(element))
    .filter((content) => content !== '');
}

/** What the title of the window has behind the headline: the name of the site. */
function siteBeside(
  title: string | undefined,
  elements: readonly HtmlElement[],
): string | undefined {
  const window = elements.find(({ name }) => name === 'title');
  const shown = window === undefined ? '' : lineOf(window);
  if (title === undefined || !shown.startsWith(title)) return undefined;
  return /^\s*(?:[|–—·»_]|\s-)\s*([^|–—·»_]{2,40})$/u.exec(shown.slice(title.length))?.[1];
}

function languageOf(root: HtmlElement): string | undefined {
  return attribute(root, 'lang') || attribute(root, 'xml:lang') || undefined;
}

/** The address that the page gives as its own, unless that is another site's: then the one it was read from. */
function canonicalAddress(
  elements: readonly HtmlElement[],
  openGraph: string | undefined,
  address: string | undefined,
): string | undefined {
  const link = elements.find(
    (element) =>
      element.name === 'link' && /(?:^|\s)canonical(?:\s|$)/i.test(attribute(element, 'rel')),
  );
  for (const stated of [link && attribute(link, 'href'), openGraph]) {
    if (stated === undefined || stated.trim() === '' || !URL.canParse(stated, address)) continue;
    const url = new URL(stated, address);
    if (!/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') continue;
    if (address === undefined || siteOf(url) === siteOf(new URL(address))) return url.href;
  }
  return address;
}

function siteOf(url: URL): string {
  return url.hostname.replace(/^(?:www|m|amp|mobile|en|english)\./, '');
}
