import type { FoundFeed } from '../../../../importing/feeds/find-feed.js';
import type { FeedEntry } from '../../../../importing/feeds/parse-feed.js';
import type { Language } from '../../../text/languages.js';
import { inline } from '../../../ui/inline.js';
import { notice, type Reply } from '../../../ui/reply.js';

const maxCost = { name: 200, url: 300, entry: 200 } as const;
const maxEntries = 3;

/** A feed that is followed from now on, with what it has at present. */
export function renderFollowed(
  { url, feed, namedBy }: FoundFeed,
  channelId: string | undefined,
  language: Language,
): Reply {
  const { done } = language.text.knowledge;
  const address = inline(url, maxCost.url);
  const title = inline(feed.title ?? '', maxCost.name);
  return notice(
    [
      done.followed(title === '' ? address : title),
      ...(title === '' ? [] : [`-# ${address}`]),
      ...(namedBy === undefined ? [] : [`-# ${done.namedFeed(inline(namedBy, maxCost.url))}`]),
      done.feedEntries(feed.entries.length),
      ...feed.entries.slice(0, maxEntries).map((entry) => `- ${entryName(entry)}`),
      ...(channelId === undefined ? [] : [done.reports(`<#${channelId}>`)]),
    ].join('\n'),
  );
}

function entryName({ title, url }: FeedEntry): string {
  return inline(title ?? url, maxCost.entry);
}
