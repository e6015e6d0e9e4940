import { childrenText, elementsIn, readXml, type XmlElement } from '../read/xml.js';
import { webAddressIn } from './web-address-in.js';

/** https://www.sitemaps.org/protocol.html */
export interface Sitemap {
  /** What it names: pages, or other sitemaps. */
  readonly kind: 'pages' | 'sitemaps';
  /** Absolute; last changed first, where each says when. */
  readonly urls: readonly string[];
}

/** Most addresses that the protocol allows in one. */
const maxEntries = 50_000;

/** Undefined for anything else. `address` is where it was read from. */
export function readSitemap(text: string, address: string): Sitemap | undefined {
  if (!/<(?:[\w-]+:)?(?:urlset|sitemapindex)\b/u.test(text.slice(0, 20_000))) return undefined;
  const root = readXml(text);
  if (root?.name === 'urlset') return { kind: 'pages', urls: urlsOf(root, 'url', address) };
  if (root?.name !== 'sitemapindex') return undefined;
  return { kind: 'sitemaps', urls: urlsOf(root, 'sitemap', address) };
}

function urlsOf(root: XmlElement, name: string, address: string): readonly string[] {
  const entries = elementsIn(root)
    .filter((element) => element.name === name)
    .slice(0, maxEntries)
    .flatMap((element) => {
      const url = webAddressIn(textIn(element, 'loc'), address);
      const atMs = Date.parse(textIn(element, 'lastmod'));
      return url === undefined ? [] : [{ url, atMs }];
    });
  const areDated = entries.every(({ atMs }) => !Number.isNaN(atMs));
  const ordered = areDated ? entries.toSorted((a, b) => b.atMs - a.atMs) : entries;
  return ordered.map(({ url }) => url);
}

/** Of the element of its own kind: those of pictures and videos have names of theirs before a colon. */
function textIn(element: XmlElement, name: string): string {
  const child = elementsIn(element).find(
    (each) => each.name === name && each.prefix === element.prefix,
  );
  return child === undefined ? '' : childrenText(child).trim();
}
