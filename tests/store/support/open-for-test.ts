import { onTestFinished } from 'vitest';
import { openDatabase } from '../../../src/database/open-database.js';
import { createStores } from '../../../src/store/sql/create-stores.js';
import { startMs, type StoresUnderTest } from '../../contracts/stores/stores-under-test.js';
import type { TestDatabase } from './test-databases.js';

/** Stores over a database of their own, closed and removed when the test has finished. */
export async function openForTest(
  makeDatabase: () => Promise<TestDatabase>,
): Promise<StoresUnderTest> {
  const { location, remove } = await makeDatabase();
  const clock = { nowMs: startMs };
  const now = (): number => clock.nowMs;
  const [database, otherDatabase] = [await openDatabase(location), await openDatabase(location)];
  onTestFinished(async () => {
    await database.destroy();
    await otherDatabase.destroy();
    await remove();
  });
  return {
    stores: createStores(database, { now }),
    others: createStores(otherDatabase, { now }),
    clock,
    database,
  };
}
