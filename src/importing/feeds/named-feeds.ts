import { decodeReferences } from '../../knowledge/formats/markdown-parser.js';
import { webAddressIn } from './web-address-in.js';

/** As far into a page as feeds are named: its head, and a lot of scripts before that. In characters. */
const maxLength = 500_000;
const maxNamed = 5;

const linkTag = /<link\s[^>]{0,2000}>/giu;
const feedType = /^(?:application\/(?:rss|atom|rdf)\+xml|application\/feed\+json)$/iu;

/** The feeds that a page names (`<link rel="alternate" type="application/rss+xml" href>`), in its order. Takes linear time. */
export function namedFeeds(html: string, address: string): readonly string[] {
  const named = new Set<string>();
  for (const [tag] of html.slice(0, maxLength).matchAll(linkTag)) {
    if (!/(?:^|\s)alternate(?:\s|$)/iu.test(attribute(tag, 'rel'))) continue;
    if (!feedType.test(attribute(tag, 'type').trim())) continue;
    const url = webAddressIn(attribute(tag, 'href'), address);
    if (url !== undefined) named.add(url);
    if (named.size === maxNamed) break;
  }
  return [...named];
}

/** Empty when it is not there. */
function attribute(tag: string, name: 'rel' | 'type' | 'href'): string {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'iu').exec(
    tag,
  );
  return decodeReferences(found?.[1] ?? found?.[2] ?? found?.[3] ?? '');
}
