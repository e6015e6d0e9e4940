import { expect, onTestFinished, test, vi } from 'vitest';
import { openDatabase } from '../../src/database/open-database.js';
import type { LogFields, Logger } from '../../src/shared/logger.js';
import { createStores } from '../../src/store/sql/create-stores.js';
import type { Stores } from '../../src/store/stores.js';
import { startSweep } from '../../src/store/sweep.js';
import { added, asked, guildId, otherGuildId } from '../contracts/stores/stores-under-test.js';

const dayMs = 24 * 60 * 60_000;

/** Stores of which a guild was lost a while ago, and in which a question is too old. */
async function agedStores(lostDaysAgo: number): Promise<Stores> {
  let ageMs = lostDaysAgo * dayMs;
  const now = (): number => Date.now() - ageMs;
  const stores = createStores(await openDatabase({ path: ':memory:' }), { now });
  onTestFinished(() => stores.close());
  await stores.articles.write(added('a'));
  await stores.roster.remove(guildId);
  await stores.questions.record(
    asked({ guildId: otherGuildId, askedAtMs: now() - 31 * dayMs }),
    '1',
  );
  const recent = asked({ guildId: '100000000000000003', askedAtMs: Date.now() });
  await stores.questions.record(recent, '1');
  ageMs = 0;
  return stores;
}

function recorder(): Logger & { readonly lines: readonly (readonly [string, LogFields?])[] } {
  const lines: (readonly [string, LogFields?])[] = [];
  const write = (message: string, fields?: LogFields): void => {
    lines.push(fields === undefined ? [message] : [message, fields]);
  };
  return { lines, debug: write, info: write, warn: write, error: write };
}

test('a sweep deletes what is no longer to be kept, and says how much that was', async () => {
  const stores = await agedStores(8);
  const logger = recorder();
  await startSweep({ stores, guildDataDays: 7, logger }).stop();
  expect(await stores.articles.current(guildId)).toEqual([]);
  expect(await stores.questions.between(otherGuildId, 0, Date.now(), 10)).toEqual([]);
  expect(logger.lines).toEqual([
    ['Deleted what is no longer kept.', { guilds: 1, drafts: 0, questions: 1, quotes: 0 }],
  ]);
});

test('a sweep leaves a guild whose time has not come', async () => {
  const stores = await agedStores(6);
  await startSweep({ stores, guildDataDays: 7, logger: recorder() }).stop();
  expect(await stores.articles.current(guildId)).toHaveLength(1);
});

test('a sweep that fails is logged, and the next one mends it', async () => {
  const stores = await agedStores(8);
  const logger = recorder();
  let failures = 0;
  const failing: Stores['guildData'] = {
    ...stores.guildData,
    eraseAbandoned: (beforeMs) => {
      failures += 1;
      if (failures === 1) return Promise.reject(new Error('The disk is full.'));
      return stores.guildData.eraseAbandoned(beforeMs);
    },
  };
  const sweep = startSweep({
    stores: { ...stores, guildData: failing },
    guildDataDays: 7,
    logger,
    everyMs: 20,
  });
  await vi.waitFor(async () => {
    expect(await stores.articles.current(guildId)).toEqual([]);
  });
  await sweep.stop();
  expect(logger.lines[0]?.[0]).toBe('What is no longer to be kept could not all be deleted.');
});

test('a clock that is years ahead deletes nothing, until it has gone steadily for an hour', async () => {
  const stores = await agedStores(0);
  const recent = (): Promise<unknown> =>
    stores.questions.between('100000000000000003', 0, Date.now() + 1, 10);
  const logger = recorder();
  let aheadMs = 0;
  let goneMs = 0;
  const sweep = startSweep({
    stores,
    guildDataDays: 7,
    logger,
    everyMs: 1,
    now: () => Date.now() + aheadMs + goneMs,
    goneMs: () => goneMs,
  });
  aheadMs = 5 * 365 * dayMs;
  const warning =
    'Nobody asked for days, or the clock is wrong: nothing is deleted for its age yet.';
  await expect.poll(() => logger.lines.map(([line]) => line)).toContain(warning);
  goneMs += 59 * 60_000;
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await recent()).toHaveLength(1);
  goneMs += 2 * 60_000;
  await expect.poll(recent).toEqual([]);
  await sweep.stop();
});
