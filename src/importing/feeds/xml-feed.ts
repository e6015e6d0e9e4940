import { childrenText, elementsIn, readXml, type XmlElement } from '../read/xml.js';
import { feedTitle } from './feed-title.js';
import { webAddressIn } from './web-address-in.js';

/** One article as a feed announces it. */
export interface FeedItem {
  /** Absolute. */
  readonly url: string | undefined;
  readonly title: string | undefined;
  /** As it stands there: each kind of feed has a form of its own. */
  readonly published: string | undefined;
  readonly updated: string | undefined;
}

export interface FeedContent {
  readonly title: string | undefined;
  readonly items: readonly FeedItem[];
}

/** Reads RSS, RDF and Atom, of whatever version, and the older CDF; undefined for anything else. `address` is where it was read from. */
export function readXmlFeed(text: string, address: string): FeedContent | undefined {
  const root = readXml(text);
  switch (root?.name.toLowerCase()) {
    case 'rss':
    case 'rdf':
      return readRss(root, address);
    case 'feed':
      return contentOf(root, root, all(root, root, 'entry'), address);
    case 'channel':
      return contentOf(root, root, [...channelItems(root)], address);
    default:
      return undefined;
  }
}

/** The items of RSS stand in its channel; those of RDF, and of the oldest RSS, behind it. */
function readRss(root: XmlElement, address: string): FeedContent {
  // A feed that has nothing to announce may be empty.
  const channel = elementsIn(root).find(({ name }) => name.toLowerCase() === 'channel') ?? root;
  const behind = channel === root ? [] : all(root, channel, 'item');
  return contentOf(root, channel, [...all(channel, channel, 'item'), ...behind], address);
}

/** The items of CDF, which may stand in channels within the channel. */
function* channelItems(channel: XmlElement): Generator<XmlElement> {
  for (const element of elementsIn(channel)) {
    if (element.name.toLowerCase() === 'item') yield element;
    if (element.name.toLowerCase() === 'channel') yield* channelItems(element);
  }
}

function contentOf(
  root: XmlElement,
  feed: XmlElement,
  items: readonly XmlElement[],
  address: string,
): FeedContent {
  const base = baseOf(feed, baseOf(root, address));
  return {
    title: feedTitle(all(feed, feed, 'title')[0]),
    items: items.map((item) => itemOf(item, baseOf(item, base))),
  };
}

function itemOf(item: XmlElement, base: string): FeedItem {
  const title =
    all(item, item, 'title')[0] ?? other(item, 'dc', 'title') ?? other(item, 'media', 'title');
  return {
    url: linkOf(item, base),
    title: feedTitle(title),
    published:
      textOf(item, 'published', 'pubDate', 'issued') ??
      dateOf(item) ??
      textOf(item, 'updated', 'modified') ??
      attributeOf(item, 'lastmod'),
    updated: textOf(item, 'updated', 'modified'),
  };
}

/** The elements of a name in the vocabulary of the feed itself: with the prefix that `like` has. Old feeds write them in capitals. */
function all(element: XmlElement, like: XmlElement, name: string): readonly XmlElement[] {
  return elementsIn(element).filter(
    (child) => child.name.toLowerCase() === name && child.prefix === like.prefix,
  );
}

/** CDF says with attributes what others say with elements. */
function attributeOf(item: XmlElement, name: string): string | undefined {
  return item.attribute(name) ?? item.attribute(name.toUpperCase());
}

function other(element: XmlElement, prefix: string, name: string): XmlElement | undefined {
  return elementsIn(element).find((child) => child.name === name && child.prefix === prefix);
}

function textOf(item: XmlElement, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const text = elementsIn(item).find((child) => child.name === name);
    if (text !== undefined) return childrenText(text).trim();
  }
  return undefined;
}

function dateOf(item: XmlElement): string | undefined {
  const date = other(item, 'dc', 'date');
  return date && childrenText(date).trim();
}

/** What links are relative to: said by `xml:base`, which may be relative itself. */
function baseOf(element: XmlElement, base: string): string {
  return webAddressIn(element.attribute('base'), base) ?? base;
}

/**
 * The page of an item: the link to it, as text or as Atom writes it, to a page rather than to anything else; else the item's own
 * id, where that is an address.
 */
function linkOf(item: XmlElement, base: string): string | undefined {
  const links = elementsIn(item).filter(
    ({ name, prefix }) => name.toLowerCase() === 'link' && prefix !== 'itunes',
  );
  const written = links.filter((link) => link.attribute('href') === undefined);
  const named = links
    .filter(isAlternate)
    .sort((one, two) => Number(isPage(two)) - Number(isPage(one)));
  const guid = elementsIn(item).find(({ name }) => name === 'guid');
  const isLink = guid !== undefined && guid.attribute('isPermaLink') !== 'false';
  const candidates: readonly (readonly [string | undefined, string])[] = [
    ...written.map((link) => [childrenText(link).trim(), baseOf(link, base)] as const),
    ...named.map((link) => [link.attribute('href'), baseOf(link, base)] as const),
    [isLink ? childrenText(guid).trim() : undefined, base],
    [attributeOf(item, 'href'), base],
  ];
  for (const [link, from] of candidates) {
    const url = webAddressIn(link, from);
    if (url !== undefined) return url;
  }
  return undefined;
}

function isAlternate(link: XmlElement): boolean {
  const rel = link.attribute('rel')?.trim() ?? 'alternate';
  return link.attribute('href') !== undefined && (rel === '' || /(?:^|[\s/])alternate$/u.test(rel));
}

function isPage(link: XmlElement): boolean {
  return /^(?:text\/html|application\/xhtml\+xml)$/u.test(link.attribute('type') ?? 'text/html');
}
