import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allRows, fill } from './something-of-everything.js';
import { asked, guildId, otherGuildId, startMs, type OpenStores } from './stores-under-test.js';

const dayMs = 24 * 60 * 60_000;

export function describeGuildData(open: OpenStores): void {
  describe('the roster', () => {
    test('has the guilds that were added and not removed', async () => {
      const { stores, others } = await open();
      await stores.roster.add(guildId);
      await stores.roster.add(guildId);
      await stores.roster.add(otherGuildId);
      await stores.roster.remove(otherGuildId);
      await stores.roster.remove('100000000000000003');
      expect(await others.roster.list()).toEqual([guildId]);
    });

    test('has a guild of which anything is kept, so that its loss is noticed', async () => {
      const { stores } = await open();
      await stores.questions.record(asked(), '1');
      expect(await stores.roster.list()).toEqual([guildId]);
    });
  });

  describe('the data of a guild', () => {
    test('go once it has been without us for so long', async () => {
      const { stores, clock } = await open();
      for (const id of [guildId, otherGuildId]) {
        await stores.roster.add(id);
        await fill(stores, id);
      }
      await stores.roster.remove(guildId);
      clock.nowMs += 10 * dayMs;
      await stores.roster.remove(guildId);
      await stores.roster.remove(otherGuildId);
      expect(await stores.guildData.eraseAbandoned(startMs)).toEqual([]);
      expect(await stores.articles.current(guildId)).not.toEqual([]);
      expect(await stores.guildData.eraseAbandoned(startMs + 1)).toEqual([guildId]);
      expect(await stores.articles.current(guildId)).toEqual([]);
      expect(await stores.articles.current(otherGuildId)).not.toEqual([]);
      expect(await stores.guildData.eraseAbandoned(startMs + 1)).toEqual([]);
    });

    test('that seem to be of the future, as the clock was wrong, are of now', async () => {
      const { stores, clock } = await open();
      const yearMs = 365 * dayMs;
      clock.nowMs += 5 * yearMs;
      await stores.roster.add(guildId);
      await stores.roster.remove(guildId);
      await stores.questions.record(
        asked({ guildId: otherGuildId, askedAtMs: clock.nowMs }),
        '200000000000000009',
      );
      clock.nowMs = startMs;
      await stores.questions.record(asked({ guildId: otherGuildId }), '200000000000000009');
      expect(await stores.guildData.capTimes(startMs)).toBe(2);
      expect(await stores.guildData.capTimes(startMs)).toBe(0);
      expect(await stores.guildData.eraseAbandoned(startMs + 1)).toEqual([guildId]);
      expect(await stores.questions.purge(startMs + 400 * dayMs)).toBe(2);
      expect(await stores.questions.newestDayMs()).toBeUndefined();
    });

    test('stay when it has us back', async () => {
      const { stores } = await open();
      await fill(stores, guildId);
      await stores.roster.remove(guildId);
      await stores.roster.add(guildId);
      expect(await stores.guildData.eraseAbandoned(startMs + 100 * dayMs)).toEqual([]);
      expect(await stores.roster.list()).toEqual([guildId]);
      expect(await stores.articles.current(guildId)).not.toEqual([]);
    });

    test('leave no trace when they are erased, and those of others are as they were', async () => {
      await fc.assert(
        fc.asyncProperty(fc.boolean(), fc.integer({ min: 1, max: 3 }), async (isLost, times) => {
          const { stores, database } = await open();
          for (let time = 0; time < times; time += 1) {
            await fill(stores, guildId);
            await fill(stores, otherGuildId);
          }
          if (isLost) await stores.roster.remove(guildId);
          const all = await allRows(database);
          // Otherwise this says nothing about a table.
          const unnamed = ['state', 'person_keys', 'opt_outs', 'shard_leases', 'identify_turns'];
          for (const [table, rows] of all) {
            // These end with the loss.
            if (isLost && table === 'standing_questions') continue;
            if (!unnamed.includes(table)) expect(rows.join(), table).toContain(guildId);
          }
          await stores.guildData.erase(guildId);
          const left = await allRows(database);
          expect(JSON.stringify([...left])).not.toContain(guildId);
          for (const [table, rows] of left) {
            if (table === 'state') continue;
            const others = all.get(table)?.filter((row) => !row.includes(guildId));
            expect(rows, table).toEqual(others);
          }
        }),
        { numRuns: 4 },
      );
    });
  });
}
