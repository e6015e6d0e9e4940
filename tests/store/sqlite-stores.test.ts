import { describe } from 'vitest';
import { describeStores } from '../contracts/stores/index.js';
import { openForTest } from './support/open-for-test.js';
import { sqliteDatabase } from './support/test-databases.js';

describe('on SQLite', () => {
  describeStores(() => openForTest(sqliteDatabase));
});
