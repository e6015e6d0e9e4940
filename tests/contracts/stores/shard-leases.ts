import { describe, expect, test } from 'vitest';
import type { OpenStores } from './stores-under-test.js';

/** Long enough that nothing expires while a test runs. */
const leaseMs = 10 * 60_000;
/** Of these it is waited that they expire. */
const shortMs = 300;
const leasing = { count: 5, size: 2 };

export function describeShardLeases(open: OpenStores): void {
  describe('shard leases', () => {
    test('give each process another range, in order, until there is none', async () => {
      const { stores, others } = await open();
      const taken = await Promise.all([
        stores.shardLeases.take('a', leasing, leaseMs),
        others.shardLeases.take('b', leasing, leaseMs),
        stores.shardLeases.take('c', leasing, leaseMs),
        others.shardLeases.take('d', leasing, leaseMs),
      ]);
      const firsts = taken.map((range) => range?.first ?? -1).sort((a, b) => a - b);
      expect(firsts).toEqual([-1, 0, 2, 4]);
      expect(taken).toContainEqual({ first: 0, last: 1, count: 5 });
      expect(taken).toContainEqual({ first: 4, last: 4, count: 5 });
    });

    test('that are renewed stay, that are not are taken by another', async () => {
      const { stores, others } = await open();
      const whole = { count: 2, size: 2 };
      const range = await stores.shardLeases.take('a', whole, shortMs);
      if (range === undefined) throw new Error('Nobody has it.');
      expect(await stores.shardLeases.renew('a', range, leaseMs)).toBe(true);
      expect(await others.shardLeases.take('b', whole, leaseMs)).toBeUndefined();
      expect(await stores.shardLeases.renew('a', range, shortMs)).toBe(true);
      const takeover = () => others.shardLeases.take('b', whole, leaseMs);
      await expect.poll(takeover, { timeout: 10_000, interval: 50 }).toEqual(range);
      expect(await stores.shardLeases.renew('a', range, leaseMs)).toBe(false);
      expect(await others.shardLeases.renew('b', range, leaseMs)).toBe(true);
    });

    test('that ran out and nobody took are renewed all the same', async () => {
      const { stores } = await open();
      const range = await stores.shardLeases.take('a', leasing, 1);
      if (range === undefined) throw new Error('Nobody has it.');
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(await stores.shardLeases.renew('a', range, leaseMs)).toBe(true);
    });

    test('that are released are free at once, and only by their holder', async () => {
      const { stores, others } = await open();
      const range = await stores.shardLeases.take('a', leasing, leaseMs);
      if (range === undefined) throw new Error('Nobody has it.');
      await others.shardLeases.release('b', range);
      expect(await others.shardLeases.take('b', leasing, leaseMs)).not.toEqual(range);
      await stores.shardLeases.release('a', range);
      expect(await others.shardLeases.take('c', leasing, leaseMs)).toEqual(range);
    });

    test('of another count or size are waited out', async () => {
      const { stores, others } = await open();
      const range = await stores.shardLeases.take('a', leasing, leaseMs);
      if (range === undefined) throw new Error('Nobody has it.');
      expect(await others.shardLeases.take('b', { count: 6, size: 2 }, leaseMs)).toBeUndefined();
      expect(await others.shardLeases.take('b', { count: 5, size: 1 }, leaseMs)).toBeUndefined();
      await stores.shardLeases.release('a', range);
      expect(await others.shardLeases.take('b', { count: 6, size: 2 }, leaseMs)).toBeDefined();
    });

    test('that are held further ahead than anybody leases were written by a wrong clock', async () => {
      const { stores, database } = await open();
      await stores.shardLeases.take('a', { count: 2, size: 2 }, leaseMs);
      await database.updateTable('shardLeases').set({ leasedUntilMs: 9e15 }).execute();
      expect(await stores.shardLeases.take('b', { count: 2, size: 2 }, leaseMs)).toBeDefined();
    });
  });

  describe('turns to identify', () => {
    test('come one after the other, over all processes, and apart for each bucket', async () => {
      const { stores, others } = await open();
      const everyMs = 60_000;
      const waits = await Promise.all([
        stores.shardLeases.takeTurn(0, everyMs),
        others.shardLeases.takeTurn(0, everyMs),
        stores.shardLeases.takeTurn(0, everyMs),
        others.shardLeases.takeTurn(1, everyMs),
      ]);
      // As many turns apart as the others have taken; the time that the statements took is no whole turn.
      const turns = waits.map((waitMs) => Math.ceil(waitMs / everyMs)).sort((a, b) => a - b);
      expect(turns).toEqual([0, 0, 1, 2]);
      expect(Math.max(...waits)).toBeLessThanOrEqual(2 * everyMs);
    });

    test('are not waited for where the clock was wrong', async () => {
      const { stores, database } = await open();
      await stores.shardLeases.takeTurn(0, 5_000);
      await database.updateTable('identifyTurns').set({ nextAtMs: 9e15 }).execute();
      expect(await stores.shardLeases.takeTurn(0, 5_000)).toBe(0);
    });
  });
}
