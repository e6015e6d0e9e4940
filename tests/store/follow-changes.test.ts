import { afterEach, expect, test } from 'vitest';
import { followChanges, type Changes, type Following } from '../../src/store/follow-changes.js';
import type { Stores } from '../../src/store/stores.js';
import { silentLogger } from '../support/loggers.js';
import { emptyStores } from './support/empty-stores.js';

let stores: Stores;
let following: Following | undefined;
afterEach(async () => {
  await following?.stop();
  await stores.close();
});

/** What happens in its own time. */
const eventually = (read: () => unknown): ReturnType<typeof expect.poll> =>
  expect.poll(read, { timeout: 10_000 });

const guildId = '100000000000000001';

async function follow(
  onChanges: (changes: Changes) => Promise<void>,
  versions = stores.versions,
): Promise<void> {
  following = await followChanges({ versions, onChanges, logger: silentLogger, everyMs: 5 });
}

test('what is changed from now on is told, once', async () => {
  stores = await emptyStores();
  await stores.settings.change('100000000000000009', '1', { feedback: false });
  const told: Changes[] = [];
  await follow((changes) => {
    told.push(changes);
    return Promise.resolve();
  });
  await stores.settings.change(guildId, '1', { feedback: false });
  await eventually(() => told.length).toBe(1);
  await stores.settings.change(guildId, '1', { retentionDays: 9 });
  await eventually(() => told.length).toBe(2);
  const change = { everything: false, guilds: [{ guildId, articles: false, settings: true }] };
  expect(told).toEqual([change, change]);
});

test('what could not be followed is told again', async () => {
  stores = await emptyStores();
  let tries = 0;
  await follow(async () => {
    tries += 1;
    await Promise.resolve();
    if (tries < 3) throw new Error('Not now.');
  });
  await stores.settings.change(guildId, '1', { feedback: false });
  await eventually(() => tries).toBe(3);
});

test('while the database cannot be read it goes on looking', async () => {
  stores = await emptyStores();
  let reads = 0;
  let told = 0;
  const versions: Stores['versions'] = {
    ...stores.versions,
    changesSince: (version) => {
      reads += 1;
      if (reads < 4) return Promise.reject(new Error('The database is away.'));
      return stores.versions.changesSince(version);
    },
  };
  await follow(() => {
    told += 1;
    return Promise.resolve();
  }, versions);
  await stores.settings.change(guildId, '1', { feedback: false });
  await eventually(() => told).toBe(1);
  expect(reads).toBeGreaterThanOrEqual(4);
});
