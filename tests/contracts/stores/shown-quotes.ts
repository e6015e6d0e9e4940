import { describe, expect, test } from 'vitest';
import { bounds } from '../../../src/store/bounds.js';
import { idOf } from '../articles.js';
import { added, guildId, otherGuildId, startMs, type OpenStores } from './stores-under-test.js';

const place = { guildId, channelId: '5', messageId: '7' };
const quote = { part: 1_010, articleId: idOf('a'), revision: 1, position: '1' };

export function describeShownQuotes(open: OpenStores): void {
  describe('what public answers quote', () => {
    test('is stale once its article has another revision, for every process', async () => {
      const { stores, others } = await open();
      await stores.articles.write(added('a'));
      await stores.shownQuotes.remember(place, [quote]);
      expect(await others.shownQuotes.staleGuilds()).toEqual([]);
      await stores.articles.write(added('a', { basedOn: 1, change: 'edited' }));
      expect(await others.shownQuotes.staleGuilds()).toEqual([guildId]);
      expect(await others.shownQuotes.stale(guildId, 10)).toEqual([
        { ...place, ...quote, newest: 2, isWithdrawn: false, leasedUntilMs: 0, failures: 0 },
      ]);
      expect(await others.shownQuotes.stale(otherGuildId, 10)).toEqual([]);
    });

    test('is stale at once where its article was changed before it was remembered', async () => {
      const { stores } = await open();
      await stores.articles.write(added('a'));
      await stores.articles.write(added('a', { basedOn: 1, change: 'edited' }));
      await stores.shownQuotes.remember(place, [quote]);
      expect(await stores.shownQuotes.stale(guildId, 10)).toHaveLength(1);
    });

    test('is one process’s to put right, until it is settled or its time is over', async () => {
      const { stores, others, clock } = await open();
      await stores.articles.write(added('a'));
      await stores.shownQuotes.remember(place, [quote, { ...quote, part: 1_011 }]);
      await stores.articles.write(added('a', { basedOn: 1, change: 'edited' }));
      const claims = await Promise.all([
        stores.shownQuotes.claim('7', clock.nowMs + 1_000),
        others.shownQuotes.claim('7', clock.nowMs + 1_000),
      ]);
      expect(claims.map(({ length }) => length).sort()).toEqual([0, 2]);
      clock.nowMs += 1_000;
      expect(await others.shownQuotes.claim('7', clock.nowMs + 1_000)).toHaveLength(2);
      const settled = [1_010, 1_011].map((part) => ({
        ...{ part, articleId: idOf('a'), checked: 2, isWithdrawn: false },
        now: { revision: 2, position: '4' },
      }));
      await others.shownQuotes.settle(place, settled, true);
      expect(await stores.shownQuotes.stale(guildId, 10)).toEqual([]);
      expect(await stores.shownQuotes.claim('7', clock.nowMs + 1_000)).toEqual([]);
      const [line, first] = await stores.audit.list(guildId, 10);
      expect(line).toMatchObject({ subject: 'a@2', told: 1 });
      expect(first?.told).toBeUndefined();
    });

    test('is kept for all that quote the same, and waits where it cannot be put right', async () => {
      const { stores, clock } = await open();
      await stores.articles.write(added('a'));
      for (const messageId of ['7', '8', '9']) {
        const position = messageId === '9' ? '2' : '1';
        await stores.shownQuotes.remember({ ...place, messageId }, [{ ...quote, position }]);
      }
      await stores.articles.write(added('a', { basedOn: 1, change: 'edited' }));
      await stores.shownQuotes.keep({ guildId, ...quote }, { revision: 2, position: '3' });
      const [left, ...others] = await stores.shownQuotes.stale(guildId, 10);
      expect(left?.messageId).toBe('9');
      expect(others).toEqual([]);
      await stores.shownQuotes.postpone('9', clock.nowMs + 5_000);
      expect(await stores.shownQuotes.claim('9', clock.nowMs + 1)).toEqual([]);
      expect(await stores.shownQuotes.stale(guildId, 10)).toMatchObject([
        { failures: 1, leasedUntilMs: clock.nowMs + 5_000 },
      ]);
    });

    test('of an article of which nothing is left is stale until that is told', async () => {
      const { stores } = await open();
      await stores.shownQuotes.remember(place, [quote]);
      const [stale] = await stores.shownQuotes.stale(guildId, 10);
      expect(stale?.newest).toBeUndefined();
      await stores.shownQuotes.settle(
        place,
        [{ part: 1_010, articleId: idOf('a'), checked: 1, isWithdrawn: true, isGone: true }],
        true,
      );
      expect(await stores.shownQuotes.stale(guildId, 10)).toEqual([]);
    });

    test('is replaced, forgotten, and too old after 90 days', async () => {
      const { stores, clock } = await open();
      await stores.shownQuotes.remember(place, [quote, { ...quote, part: 1_011 }]);
      await stores.shownQuotes.remember(place, [{ ...quote, part: 1_012 }]);
      expect((await stores.shownQuotes.stale(guildId, 10)).map(({ part }) => part)).toEqual([
        1_012,
      ]);
      await stores.shownQuotes.remember(place, []);
      expect(await stores.shownQuotes.stale(guildId, 10)).toEqual([]);
      await stores.shownQuotes.remember(place, [quote]);
      await stores.shownQuotes.forget('7');
      expect(await stores.shownQuotes.stale(guildId, 10)).toEqual([]);
      await stores.shownQuotes.remember(place, [quote]);
      expect(await stores.shownQuotes.purge(startMs)).toBe(0);
      clock.nowMs += bounds.shownMs;
      expect(await stores.shownQuotes.stale(guildId, 10)).toEqual([]);
      expect(await stores.shownQuotes.purge(clock.nowMs)).toBe(1);
    });

    test('a reason is kept with its revision, as far as there is room', async () => {
      const { stores, others } = await open();
      await stores.articles.write(added('a', { reason: ' Why?\0 ' }));
      await stores.articles.write(added('b', { reason: 'x'.repeat(bounds.reason + 1) }));
      expect((await others.articles.newest(guildId, idOf('a')))?.reason).toBe('Why?');
      const [revision] = await others.articles.history(guildId, idOf('b'), 1);
      expect(revision?.reason).toHaveLength(bounds.reason);
    });
  });
}
