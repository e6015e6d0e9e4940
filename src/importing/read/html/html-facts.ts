import type { PageFacts } from '../../page.js';
import { attribute, elementsOf, type HtmlElement, lineOf, tidyLine } from './html-tree.js';
import { jsonLdFacts } from './json-ld.js';

/**
 * What the head and the marked-up elements of a page say of its article: structured data first, since it is made for
 * programs; then OpenGraph, then the older meta elements, then elements that say what they are.
 */
export function htmlFacts(root: HtmlElement, address: string | undefined): PageFacts {
  const elements = [...elementsOf(root)];
  const meta = metaValues(elements);
  const structured = jsonLdFacts(root);
  const publisher = firstOf(
    structured.publisher,
    meta('og:site_name', 'application-name', 'citation_journal_title', 'dc.publisher', 'publisher'),
  );
  const stated = [structured.title, meta('og:title', 'twitter:title', 'dc.title')];
  const title = headline(elements, stated, publisher);
  return {
    title,
    publisher: publisher ?? siteBeside(title, elements),
    author: firstOf(
      structured.author,
      nameOnly(
        meta(
          'author',
          'article:author',
          'parsely-author',
          'sailthru.author',
          'dc.creator',
          'citation_author',
          'byl',
        ),
      ),
      itemLine(elements, 'author'),
    ),
    published: firstOf(
      structured.published,
      meta(
        'article:published_time',
        'og:article:published_time',
        'datepublished',
        'parsely-pub-date',
        'pubdate',
        'publishdate',
        'publisheddate',
        'published_at',
        'article.published',
        'bt:pubdate',
        'publish_date',
        'dc.date.issued',
        'dc.date',
        'dcterms.created',
        'sailthru.date',
        'citation_publication_date',
        'date',
      ),
      itemDate(elements),
      onlyTime(elements),
      dateInPath(address ?? canonicalAddress(elements, meta('og:url'), address)),
    ),
    url: canonicalAddress(elements, meta('og:url'), address),
    summary: firstOf(
      structured.summary,
      meta('og:description', 'twitter:description', 'description', 'dc.description'),
    ),
    language: firstOf(
      languageOf(root),
      structured.language,
      meta('og:locale', 'content-language', 'dc.language')?.replace('_', '-'),
    ),
  };
}

function firstOf(...values: readonly (string | undefined)[]): string | undefined {
  return values
    .map((value) => value && tidyLine(value))
    .find((value) => value !== undefined && value !== '');
}

/** Looks the first meta element up that has one of these names (in lower case) and a content. */
type MetaLookup = (...names: readonly string[]) => string | undefined;

function metaValues(elements: readonly HtmlElement[]): MetaLookup {
  const values = new Map<string, string>();
  for (const element of elements) {
    if (element.name !== 'meta') continue;
    const name = ['property', 'name', 'itemprop', 'http-equiv']
      .map((key) => attribute(element, key).trim().toLowerCase())
      .find((value) => value !== '');
    const content = tidyLine(attribute(element, 'content'));
    if (name !== undefined && content !== '' && !values.has(name)) values.set(name, content);
  }
  return (...names) => names.map((name) => values.get(name)).find((value) => value !== undefined);
}

/** Some sites give an author's page instead of the name. */
function nameOnly(value: string | undefined): string | undefined {
  return value === undefined || /^(?:https?:)?\/\//i.test(value) ? undefined : value;
}

/**
 * The headline as the page shows it, when one of its headings has the same words as what its head says; else what the head
 * says, else its only first-level heading, else the title of its window, without the site's name.
 */
function headline(
  elements: readonly HtmlElement[],
  stated: readonly (string | undefined)[],
  publisher: string | undefined,
): string | undefined {
  const headings = elements
    .filter(({ name }) => name === 'h1' || name === 'h2')
    .map(lineOf)
    .filter((text) => text !== '');
  const window = elements.find(({ name }) => name === 'title');
  const windowTitle = window === undefined ? undefined : lineOf(window);
  const told = [...stated, windowTitle].filter((text): text is string => (text ?? '') !== '');
  for (const title of told) {
    const shown = headings.find((heading) => isWithin(heading, title));
    if (shown !== undefined) return shown;
  }
  const [given] = stated.filter((text) => text !== undefined && text !== '');
  const first = elements
    .filter(({ name }) => name === 'h1')
    .map(lineOf)
    .filter((text) => text !== '');
  const title = given ?? (first.length === 1 ? first[0] : undefined) ?? windowTitle;
  return title === undefined ? undefined : withoutSite(title, publisher);
}

/** A heading of some length that is the whole of the title, or all but a site's name. */
function isWithin(heading: string, title: string): boolean {
  const [shorter, longer] = [letters(heading), letters(title)];
  return shorter.length >= 8 && longer.includes(shorter) && shorter.length >= 0.5 * longer.length;
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The name of a site, behind a bar or dash at the end of a title, and how far from the end it may begin. */
const siteBehind = /\s[|–—·»-]\s([^|–—·»]{2,40})$/u;
const siteReach = 44;

function withoutSite(title: string, publisher: string | undefined): string {
  const from = Math.max(0, title.length - siteReach);
  const match = siteBehind.exec(title.slice(from));
  const text = title.slice(0, from + (match?.index ?? 0)).trimEnd();
  const site = match?.[1]?.trim();
  if (text.length < 8 || site === undefined) return title;
  const isSite = publisher !== undefined && letters(publisher).includes(letters(site));
  return isSite || title.includes(' | ') ? text : title;
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

function itemLine(elements: readonly HtmlElement[], item: string): string | undefined {
  const element = elements.find((candidate) => attribute(candidate, 'itemprop') === item);
  if (element === undefined) return undefined;
  const content = nameOnly(attribute(element, 'content'));
  return content === undefined || content === '' ? lineOf(element) : content;
}

function itemDate(elements: readonly HtmlElement[]): string | undefined {
  const element = elements.find(
    (candidate) =>
      attribute(candidate, 'itemprop') === 'datePublished' || candidate.attributes.has('pubdate'),
  );
  return (
    element && (attribute(element, 'datetime') || attribute(element, 'content') || lineOf(element))
  );
}

/** The time of a page with several may be anything's; one alone, or the same each time, is the article's. */
function onlyTime(elements: readonly HtmlElement[]): string | undefined {
  const times = elements
    .filter(({ name }) => name === 'time')
    .map((element) => attribute(element, 'datetime'))
    .filter((value) => value !== '');
  return new Set(times.map((value) => value.slice(0, 10))).size === 1 ? times[0] : undefined;
}

/** Many sites have the day in the address: /2019/9/30/. */
function dateInPath(address: string | undefined): string | undefined {
  const match = /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?:\/|-|$)/.exec(address ?? '');
  const [, year, month = '', day = ''] = match ?? [];
  return year && `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
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
