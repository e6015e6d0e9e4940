import { describe, expect, test } from 'vitest';
import { asked, guildId, otherGuildId, startMs, type OpenStores } from './stores-under-test.js';

export function describeDigests(open: OpenStores): void {
  describe('digests', () => {
    test('are posted by one process, in guilds that want them, once a week', async () => {
      const { stores, others } = await open();
      const week = '2026-11-23';
      await stores.settings.change(guildId, '1', { digest: true });
      await stores.settings.change(otherGuildId, '1', { outdatedReports: true });
      expect(await others.digests.due(week, startMs)).toEqual([guildId]);
      const claims = await Promise.all([
        stores.digests.claim(guildId, week, startMs, 1_000),
        others.digests.claim(guildId, week, startMs, 1_000),
      ]);
      expect(claims.filter(Boolean)).toHaveLength(1);
      expect(await others.digests.due(week, startMs)).toEqual([]);
      // Whoever claimed it has died.
      expect(await others.digests.due(week, startMs + 1_000)).toEqual([guildId]);
      await others.digests.sent(guildId, week);
      expect(await stores.digests.due(week, startMs + 5_000)).toEqual([]);
      expect(await stores.digests.claim(guildId, week, startMs + 5_000, 1)).toBe(false);
      expect(await stores.digests.due('2026-11-30', startMs + 5_000)).toEqual([guildId]);
      await stores.roster.remove(guildId);
      expect(await stores.digests.due('2026-11-30', startMs + 5_000)).toEqual([]);
    });

    test('votes that something is out of date are taken once', async () => {
      const { stores, others, clock } = await open();
      await stores.settings.change(guildId, '1', { outdatedReports: true });
      const record = asked();
      await stores.questions.record(record, '2');
      await stores.questions.vote(guildId, record.id, '3', 'out-of-date', 'Old.');
      const [waiting] = await others.digests.waitingForVotes(clock.nowMs);
      expect(waiting).toEqual({ guildId, sinceMs: 0 });
      const taken = await Promise.all([
        stores.digests.takeVotes(guildId, 0, clock.nowMs),
        others.digests.takeVotes(guildId, 0, clock.nowMs),
      ]);
      expect(taken.flat()).toEqual([{ articleId: 'a', reason: 'Old.' }]);
      expect(await stores.digests.waitingForVotes(clock.nowMs - 1)).toEqual([]);
      expect(await stores.digests.takeVotes(guildId, clock.nowMs, clock.nowMs + 1)).toEqual([]);
    });
  });
}
