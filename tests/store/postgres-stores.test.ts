import { describe } from 'vitest';
import { describeStores } from '../contracts/stores/index.js';
import { openForTest } from './support/open-for-test.js';
import { postgresDatabase, tellWhatIsSkipped, testDatabaseUrl } from './support/test-databases.js';

tellWhatIsSkipped();

describe.skipIf(testDatabaseUrl === undefined)('on PostgreSQL', () => {
  describeStores(() => openForTest(postgresDatabase));
});
