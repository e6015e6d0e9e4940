import type { Migration } from 'kysely';
import { firstTables } from './0001-first-tables.js';
import { failedFeedEntries } from './0002-failed-feed-entries.js';
import { reviews } from './0003-reviews.js';
import { shardLeases } from './0004-shard-leases.js';
import { proposals } from './0005-proposals.js';
import { apiTokens } from './0006-api-tokens.js';
import { inquiries } from './0007-inquiries.js';
import { shownQuotes } from './0008-shown-quotes.js';
import { sharedIndex } from './0009-shared-index.js';
import { standingQuestions } from './0010-standing-questions.js';
import { digests } from './0011-digests.js';

/** Every step from an empty database to {@link Schema}, by name in their order. One that was released is never changed. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-first-tables': firstTables,
  '0002-failed-feed-entries': failedFeedEntries,
  '0003-reviews': reviews,
  '0004-shard-leases': shardLeases,
  '0005-proposals': proposals,
  '0006-api-tokens': apiTokens,
  '0007-inquiries': inquiries,
  '0008-shown-quotes': shownQuotes,
  '0009-shared-index': sharedIndex,
  '0010-standing-questions': standingQuestions,
  '0011-digests': digests,
};
