import { onTestFinished, expect, test } from 'vitest';
import {
  holdShards,
  type HeldShards,
  type HoldShardsOptions,
} from '../../../src/discord/gateway/hold-shards.js';
import type { ShardLeases } from '../../../src/store/shard-leases.js';
import { emptyStores } from '../../store/support/empty-stores.js';
import { recordingLogger } from '../../support/loggers.js';

const leasing = { count: 4, size: 2 };
/** Short, so that the test is; but long enough for a machine that is busy. */
const times = { leaseMs: 2_000, renewEveryMs: 50, lookEveryMs: 20, reserveMs: 200 };

async function leases(): Promise<ShardLeases> {
  const stores = await emptyStores();
  onTestFinished(() => stores.close());
  return stores.shardLeases;
}

async function hold(
  shardLeases: ShardLeases,
  options: Partial<HoldShardsOptions> = {},
): Promise<HeldShards> {
  const { logger } = recordingLogger();
  const { signal } = new AbortController();
  const held = await holdShards({
    leases: shardLeases,
    leasing,
    logger,
    signal,
    times,
    ...options,
  });
  if (held === undefined) throw new Error('It was told to stop.');
  onTestFinished(() => held.giveBack());
  return held;
}

test('processes take other ranges, and keep them for longer than a lease', async () => {
  const all = await leases();
  const first = await hold(all);
  const second = await hold(all);
  expect(first.range).toEqual({ first: 0, last: 1, count: 4 });
  expect(second.range).toEqual({ first: 2, last: 3, count: 4 });
  await new Promise((resolve) => setTimeout(resolve, times.leaseMs + 500));
  expect(first.isLost()).toBe(false);
  expect(await all.take('third', leasing, times.leaseMs)).toBeUndefined();
});

test('a stand-by takes what is given back, and stops waiting when it is told to', async () => {
  const all = await leases();
  const first = await hold(all);
  await hold(all);
  const waiting = hold(all);
  await first.giveBack();
  expect((await waiting).range).toEqual(first.range);
  expect(first.isLost()).toBe(false);

  const stopping = new AbortController();
  const { logger, lines } = recordingLogger();
  const never = holdShards({ leases: all, leasing, logger, signal: stopping.signal, times });
  await expect
    .poll(() => lines.map(({ message }) => message))
    .toContain('All shards are held: standing by.');
  stopping.abort();
  expect(await never).toBeUndefined();
});

test('a range that somebody else has taken is lost', async () => {
  const all = await leases();
  const held = await hold({ ...all, renew: () => Promise.resolve(false) });
  await held.lost;
  expect(held.isLost()).toBe(true);
});

test('so is one that cannot be renewed, before the lease is over; nothing waits for the database', async () => {
  const all = await leases();
  const broken = await hold({ ...all, renew: () => Promise.reject(new Error('Away.')) });
  const hanging = await hold({ ...all, renew: () => new Promise(() => undefined) });
  await Promise.all([broken.lost, hanging.lost]);
  expect(broken.isLost()).toBe(true);
  expect(await all.take('other', leasing, times.leaseMs)).toBeUndefined();
});

test('after a machine has slept, shards are lost before anything they brought is looked at', async () => {
  const all = await leases();
  const asleep = { ms: 0 };
  const held = await hold(all, {
    times: { ...times, renewEveryMs: 60_000 },
    wallMs: () => Date.now() + asleep.ms,
  });
  expect(held.isLost()).toBe(false);
  asleep.ms = times.leaseMs - times.reserveMs;
  expect(held.isLost()).toBe(true);
});

test('a database that is away when shards are looked for is asked again', async () => {
  const all = await leases();
  let failures = 0;
  const held = await hold({
    ...all,
    take: (...request) => {
      failures += 1;
      return failures < 3 ? Promise.reject(new Error('Away.')) : all.take(...request);
    },
  });
  expect(held.range.first).toBe(0);
  expect(failures).toBe(3);
});
