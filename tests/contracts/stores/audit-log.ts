import { describe, expect, test } from 'vitest';
import { bounds } from '../../../src/store/bounds.js';
import { authorId, guildId, otherGuildId, startMs, type OpenStores } from './stores-under-test.js';

export function describeAuditLog(open: OpenStores): void {
  describe('the audit log', () => {
    test('is read page by page, newest first, and no line is lost or told twice', async () => {
      const { stores } = await open();
      // All at one time by the clock.
      for (let days = 1; days <= 7; days += 1) {
        await stores.settings.change(guildId, authorId, { retentionDays: days });
      }
      await stores.settings.change(otherGuildId, authorId, { retentionDays: 99 });
      const details: unknown[] = [];
      for (let before: number | undefined = undefined; ;) {
        const page = await stores.audit.list(guildId, 3, before);
        if (page.length === 0) break;
        expect(page.length).toBeLessThanOrEqual(3);
        details.push(...page.map(({ detail }) => detail));
        before = page.at(-1)?.atMs;
      }
      expect(details).toEqual(['7', '6', '5', '4', '3', '2', '1']);
    });

    test('keeps the latest lines of a guild', async () => {
      const { stores, database } = await open();
      for (let start = 0; start < bounds.auditLines; start += 1_000) {
        const lines = Array.from({ length: 1_000 }, (_, index) => ({
          guildId,
          atMs: start + index,
          authorId,
          action: 'old',
          subject: 'old',
          detail: null,
        }));
        await database.insertInto('auditLines').values(lines).execute();
      }
      await stores.settings.change(guildId, authorId, { retentionDays: 1, feedback: false });
      const lines = await stores.audit.list(guildId, 10_000);
      expect(lines).toHaveLength(bounds.auditLines);
      expect(lines[0]?.atMs).toBeGreaterThanOrEqual(startMs);
      expect(lines.at(-1)?.atMs).toBe(2);
    });
  });
}
