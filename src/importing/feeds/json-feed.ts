import { z } from 'zod';
import { plainTitle } from './feed-title.js';
import { webAddressIn } from './web-address-in.js';
import type { FeedContent } from './xml-feed.js';

const text = z.string().optional().catch(undefined);

/** JSON Feed, of whatever version, as far as it is read. */
const jsonFeed = z.object({
  version: z.string().regex(/jsonfeed\.org/u),
  title: text,
  items: z
    .array(
      z.object({
        url: text,
        external_url: text,
        title: text,
        date_published: text,
        date_modified: text,
      }),
    )
    .catch([]),
});

/** Undefined for what is no JSON Feed. */
export function readJsonFeed(source: string, address: string): FeedContent | undefined {
  const parsed = jsonFeed.safeParse(parseJson(source));
  if (!parsed.success) return undefined;
  const { title, items } = parsed.data;
  return {
    title: plainTitle(title ?? '', 'text'),
    items: items.map((item) => ({
      url: webAddressIn(item.url ?? item.external_url, address),
      title: plainTitle(item.title ?? '', 'text'),
      published: item.date_published ?? item.date_modified,
      updated: item.date_modified,
    })),
  };
}

/** Undefined, which no JSON gives, when it is none. */
function parseJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}
