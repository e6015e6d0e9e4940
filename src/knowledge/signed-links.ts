import { createHmac, timingSafeEqual } from 'node:crypto';

/** Secrets of the operator: links are signed with the first, and hold by whichever of them they were signed with. */
export type LinkKeys = readonly [string, ...string[]];

/** An article of a guild, as its links name it. */
export interface GuildArticle {
  readonly guildId: string;
  readonly articleId: string;
}

export interface SignedLink extends GuildArticle {
  /** The last day on which it holds, in UTC, `YYYY-MM-DD`. */
  readonly until: string;
  readonly signature: string;
}

/**
 * For how long a link holds: a season of scrolling back in a channel. It opens an article to whoever has it, also when they
 * have left the server, so it has to end; the answer that it belongs to keeps its quotation.
 */
export const linkDays = 90;

const dayMs = 24 * 60 * 60_000;

/**
 * With what links to an article are signed. It opens this article and no other, so that it can go with the article, and whoever
 * writes an answer needs no secret for all.
 */
export function linkKeyOf(key: string, { guildId, articleId }: GuildArticle): string {
  // Neither has a line break in it.
  return createHmac('sha256', key)
    .update(`quoth link 1\n${guildId}\n${articleId}`)
    .digest('base64url');
}

/** An address with what makes it hold for {@link linkDays} from now on. On one day it is always the same. */
export function signedAddress(address: string, linkKey: string, nowMs: number): string {
  const until = new Date(nowMs + linkDays * dayMs).toISOString().slice(0, 10);
  const query = new URLSearchParams({ until, signature: signatureOf(linkKey, until) });
  return `${address}?${query.toString()}`;
}

/** Whether a link is one of ours, and still holds. What has ended was ours once. */
export function checkLink(
  keys: LinkKeys,
  { signature, until, ...article }: SignedLink,
  nowMs: number,
): 'holds' | 'ended' | 'forged' {
  const isOurs = keys
    .map((key) => isSame(signature, signatureOf(linkKeyOf(key, article), until)))
    .includes(true);
  if (!isOurs) return 'forged';
  return nowMs < Date.parse(until) + dayMs ? 'holds' : 'ended';
}

function signatureOf(linkKey: string, until: string): string {
  return createHmac('sha256', linkKey).update(until).digest('base64url');
}

/** In the same time wherever they differ, so that no signature can be found out sign by sign. */
function isSame(given: string, right: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(right)];
  return one.length === other.length && timingSafeEqual(one, other);
}
