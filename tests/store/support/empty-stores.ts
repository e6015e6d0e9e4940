import { openDatabase } from '../../../src/database/open-database.js';
import { createStores } from '../../../src/store/sql/create-stores.js';
import type { Stores } from '../../../src/store/stores.js';

/** Stores of their own, in memory, with nothing in them. */
export async function emptyStores(): Promise<Stores> {
  return createStores(await openDatabase({ path: ':memory:' }));
}
