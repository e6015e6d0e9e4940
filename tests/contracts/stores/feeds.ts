import { describe, expect, test } from 'vitest';
import { bounds } from '../../../src/store/bounds.js';
import type { Feed } from '../../../src/store/feeds.js';
import { authorId, guildId, otherGuildId, startMs, type OpenStores } from './stores-under-test.js';

type NewFeed = Pick<Feed, 'guildId' | 'url' | 'title' | 'authorId' | 'reportChannelId'>;

function feedAt(url: string, changes: Partial<NewFeed> = {}): NewFeed {
  return { guildId, url, authorId, title: 'News', reportChannelId: undefined, ...changes };
}

const run = { atMs: startMs, imported: 3, skipped: 2, failed: 0 };

export function describeFeeds(open: OpenStores): void {
  describe('feeds', () => {
    test('that are followed are listed, oldest first, and due at once', async () => {
      const { stores, others, clock } = await open();
      await stores.feeds.follow(feedAt('https://example.org/b'));
      clock.nowMs += 1;
      await stores.feeds.follow(feedAt('https://example.org/a', { reportChannelId: '5' }));
      await stores.feeds.follow(feedAt('https://example.org/c', { guildId: otherGuildId }));
      const feeds = await others.feeds.list(guildId);
      expect(feeds).toMatchObject([
        { url: 'https://example.org/b', title: 'News', failures: 0, nextRunAtMs: startMs },
        { url: 'https://example.org/a', reportChannelId: '5', createdAtMs: startMs + 1 },
      ]);
      expect(feeds[0]?.id).toMatch(/^[A-Za-z0-9]{12}$/);
    });

    test('are followed once a guild', async () => {
      const { stores } = await open();
      const outcome = await stores.feeds.follow(feedAt('https://example.org/'));
      expect(await stores.feeds.follow(feedAt('https://example.org/', { title: 'New' }))).toEqual({
        ...outcome,
        kind: 'known',
      });
      expect(await stores.feeds.list(guildId)).toHaveLength(1);
    });

    test('are no more than a guild may have', async () => {
      const { stores } = await open();
      for (let index = 0; index < bounds.feeds; index += 1) {
        await stores.feeds.follow(feedAt(`https://example.org/${index}`));
      }
      expect(await stores.feeds.follow(feedAt('https://example.org/more'))).toEqual({
        kind: 'full',
      });
      const elsewhere = feedAt('https://example.org/more', { guildId: otherGuildId });
      expect(await stores.feeds.follow(elsewhere)).toMatchObject({ kind: 'followed' });
    });

    test('are unfollowed once, only by their own guild, with audit lines', async () => {
      const { stores } = await open();
      await stores.feeds.follow(feedAt('https://example.org/'));
      const id = (await stores.feeds.list(guildId))[0]?.id ?? '';
      expect(await stores.feeds.unfollow(otherGuildId, id, authorId)).toBe(false);
      expect(await stores.feeds.unfollow(guildId, id, authorId)).toBe(true);
      expect(await stores.feeds.unfollow(guildId, id, authorId)).toBe(false);
      expect(await stores.audit.list(guildId, 10)).toMatchObject([
        { action: 'feed.unfollowed', subject: 'https://example.org/' },
        { action: 'feed.followed', subject: 'https://example.org/' },
      ]);
    });

    test('that are due are leased to one of many processes', async () => {
      const { stores, others, clock } = await open();
      const urls = Array.from({ length: 12 }, (_, index) => `https://example.org/${index}`).sort();
      for (const url of urls) await stores.feeds.follow(feedAt(url));
      const leases = await Promise.all(
        [stores, others, stores, others].map(({ feeds }) => feeds.lease(clock.nowMs, 60_000, 5)),
      );
      // Those who looked at the same few at once get fewer; nobody gets what another has.
      const rest = await stores.feeds.lease(clock.nowMs, 60_000, 12);
      const leased = [...leases.flat(), ...rest].map(({ url }) => url);
      expect(leased.sort()).toEqual(urls);
      for (const lease of leases) expect(lease.length).toBeLessThanOrEqual(5);
    });

    test('whose holder died are due again once the lease has run out', async () => {
      const { stores, others, clock } = await open();
      await stores.feeds.follow(feedAt('https://example.org/'));
      expect(await stores.feeds.lease(clock.nowMs, 60_000, 5)).toHaveLength(1);
      expect(await others.feeds.lease(clock.nowMs + 59_999, 60_000, 5)).toEqual([]);
      expect(await others.feeds.lease(clock.nowMs + 60_000, 60_000, 5)).toHaveLength(1);
    });

    test('are due whatever a clock that was years ahead has planned', async () => {
      const { stores, clock } = await open();
      await stores.feeds.follow(feedAt('https://example.org/'));
      const years = 5 * 365 * 24 * 60 * 60_000;
      const [feed] = await stores.feeds.lease(clock.nowMs + years, 60_000, 5);
      if (feed === undefined) throw new Error('It is due.');
      expect(await stores.feeds.lease(clock.nowMs, 60_000, 5)).toHaveLength(1);
      const next = { etag: undefined, lastModified: undefined, failures: 0 };
      const nextRunAtMs = clock.nowMs + years + 1_800_000;
      await stores.feeds.finish(feed, run, { ...next, nextRunAtMs });
      expect(await stores.feeds.lease(clock.nowMs, 60_000, 5)).toHaveLength(1);
    });

    test('that have run keep what was found, and wait for their next time', async () => {
      const { stores, clock } = await open();
      await stores.feeds.follow(feedAt('https://example.org/'));
      const [feed] = await stores.feeds.lease(clock.nowMs, 60_000, 5);
      if (feed === undefined) throw new Error('It is due.');
      const next = { etag: '"1"', lastModified: 'Wed', nextRunAtMs: startMs + 1_000, failures: 2 };
      const failure = { kind: 'entry', url: 'https://example.org/a', reason: 'scanned' } as const;
      await stores.feeds.finish(
        feed,
        { ...run, error: 'x'.repeat(600), failure },
        { ...next, title: 'New' },
      );
      const error = 'x'.repeat(500);
      const finished = { ...feed, ...next, title: 'New', lastRun: { ...run, error, failure } };
      expect(await stores.feeds.list(guildId)).toEqual([finished]);
      expect(await stores.feeds.lease(startMs + 999, 60_000, 5)).toEqual([]);
      expect(await stores.feeds.lease(startMs + 1_000, 60_000, 5)).toEqual([finished]);
    });

    test('are leased to the process with the shard of their guild', async () => {
      const { stores } = await open();
      const guildOn = (shard: number): string => String((BigInt(shard) << 22n) + (1n << 57n));
      for (const shard of [0, 1, 2, 3]) {
        await stores.feeds.follow({ ...feedAt('https://example.org/'), guildId: guildOn(shard) });
      }
      const lease = (first: number, last: number) =>
        stores.feeds.lease(startMs, 60_000, 5, { first, last, count: 4 });
      const guildsOf = (feeds: readonly Feed[]) => feeds.map((feed) => feed.guildId).sort();
      expect(guildsOf(await lease(2, 3))).toEqual([guildOn(2), guildOn(3)]);
      expect(guildsOf(await lease(0, 1))).toEqual([guildOn(0), guildOn(1)]);
      expect(await lease(0, 3)).toEqual([]);
    });

    test('are counted over all guilds, and so are those whose last run failed', async () => {
      const { stores } = await open();
      expect(await stores.feeds.counts()).toEqual({ followed: 0, failing: 0 });
      await stores.feeds.follow(feedAt('https://example.org/a'));
      await stores.feeds.follow({ ...feedAt('https://example.org/b'), guildId: otherGuildId });
      const [feed] = await stores.feeds.lease(startMs, 60_000, 1);
      if (feed === undefined) throw new Error('It is due.');
      await stores.feeds.finish(feed, run, { nextRunAtMs: startMs + 1_000, failures: 2 });
      expect(await stores.feeds.counts()).toEqual({ followed: 2, failing: 1 });
    });

    test('unfollowed while they ran stay away', async () => {
      const { stores, clock } = await open();
      await stores.feeds.follow(feedAt('https://example.org/'));
      const [feed] = await stores.feeds.lease(clock.nowMs, 60_000, 5);
      if (feed === undefined) throw new Error('It is due.');
      await stores.feeds.unfollow(guildId, feed.id, authorId);
      const next = { etag: undefined, lastModified: undefined, nextRunAtMs: 0, failures: 0 };
      await stores.feeds.finish(feed, run, next);
      expect(await stores.feeds.list(guildId)).toEqual([]);
    });

    test('have entries that are not known while they fail, and from then on as soon as they are remembered', async () => {
      const { stores, others } = await open();
      const key = 'https://example.org/a';
      expect(await stores.feeds.countFailure(guildId, key)).toBe(1);
      expect(await others.feeds.countFailure(guildId, key)).toBe(2);
      expect(await stores.feeds.countFailure(otherGuildId, key)).toBe(1);
      expect(await stores.feeds.known(guildId, [key])).toEqual(new Set());
      await stores.feeds.remember(guildId, [key]);
      expect(await others.feeds.known(guildId, [key])).toEqual(new Set([key]));
      expect(await others.feeds.known(otherGuildId, [key])).toEqual(new Set());
    });

    test('have entries that are known once they were met, to that guild alone', async () => {
      const { stores, others } = await open();
      const keys = Array.from({ length: 1_200 }, (_, index) => `https://example.org/${index}`);
      await stores.feeds.remember(guildId, keys);
      await stores.feeds.remember(guildId, ['https://example.org/1', 'x'.repeat(5_000)]);
      await stores.feeds.remember(guildId, []);
      expect(await others.feeds.known(guildId, [...keys, 'new'])).toEqual(new Set(keys));
      expect(await others.feeds.known(guildId, ['x'.repeat(5_000)])).toHaveProperty('size', 1);
      expect(await others.feeds.known(otherGuildId, keys)).toEqual(new Set());
      expect(await others.feeds.known(guildId, [])).toEqual(new Set());
    });

    test('have entries of which the longest known go when they are too many', async () => {
      const { stores, clock } = await open();
      const keys = Array.from({ length: bounds.feedEntries }, (_, index) => `key-${index}`);
      await stores.feeds.remember(guildId, ['first']);
      clock.nowMs += 1;
      await stores.feeds.remember(guildId, keys);
      expect(await stores.feeds.known(guildId, ['first', 'key-0', 'key-9999'])).toEqual(
        new Set(['key-0', 'key-9999']),
      );
    });
  });
}
