import type { Kysely } from 'kysely';
import type { Schema } from '../../database/schema.js';
import { createBoundedMap } from '../../shared/bounded-map.js';
import type { Stores } from '../stores.js';
import { createSqlAnsweredMessages } from './sql-answered-messages.js';
import { createSqlApiTokens } from './sql-api-tokens.js';
import { createSqlAuditLog } from './sql-audit-log.js';
import { createSqlDigests } from './sql-digests.js';
import { createSqlFeeds } from './sql-feeds.js';
import { createSqlGuildArticles } from './sql-guild-articles.js';
import { createSqlGuildData } from './sql-guild-data.js';
import { createSqlGuildRoster } from './sql-guild-roster.js';
import { createSqlGuildSettings } from './sql-guild-settings.js';
import { createSqlImportDrafts } from './sql-import-drafts.js';
import { createSqlInquiries } from './sql-inquiries.js';
import { createSqlPins } from './sql-pins.js';
import { createSqlProposals } from './sql-proposals.js';
import { createSqlQuestionLog } from './sql-question-log.js';
import { createSqlReviews } from './sql-reviews.js';
import { createSqlShardLeases } from './sql-shard-leases.js';
import { createSqlShownQuotes } from './sql-shown-quotes.js';
import { createSqlStandingQuestions } from './sql-standing-questions.js';
import { createSqlStateVersions } from './sql-state-versions.js';
import { createSqlVitals } from './sql-vitals.js';
import type { PrepareIndexing } from './prepare-indexing.js';
import type { OnUnreadable } from './unreadable.js';

export interface StoresOptions {
  /** Milliseconds since 1970; absent: the system's clock. */
  readonly now?: () => number;
  /** Whether questions may be logged; where not, no guild's settings say that they are. */
  readonly questionLog?: boolean;
  /** Told once of each row that holds what we have not written. */
  readonly onUnreadable?: OnUnreadable;
  /** Keeps an index in the same database in step with the articles of guilds; absent: there is none. */
  readonly prepareIndexing?: PrepareIndexing;
}

/** Rows that were told of; one that is forgotten is told of again. */
const mostTold = 2_000;

/** Every port over one SQL database. Each write is one transaction; once it resolves, it survives a crash. */
export function createStores(
  database: Kysely<Schema>,
  {
    now = Date.now,
    questionLog = true,
    onUnreadable: tell = () => undefined,
    prepareIndexing,
  }: StoresOptions = {},
): Stores {
  const told = createBoundedMap<string, true>(mostTold);
  const onUnreadable: OnUnreadable = (row, error) => {
    if (told.get(row) === true) return;
    told.set(row, true);
    tell(row, error);
  };
  return {
    articles: createSqlGuildArticles(database, now, onUnreadable, prepareIndexing),
    drafts: createSqlImportDrafts(database, now, onUnreadable),
    settings: createSqlGuildSettings(database, now, questionLog, onUnreadable),
    pins: createSqlPins(database, now),
    proposals: createSqlProposals(database, now),
    inquiries: createSqlInquiries(database, now, onUnreadable),
    standing: createSqlStandingQuestions(database, now),
    digests: createSqlDigests(database, onUnreadable),
    questions: createSqlQuestionLog(database, now, questionLog, onUnreadable),
    audit: createSqlAuditLog(database),
    feeds: createSqlFeeds(database, now, onUnreadable),
    reviews: createSqlReviews(database),
    answered: createSqlAnsweredMessages(database, now),
    shownQuotes: createSqlShownQuotes(database, now),
    apiTokens: createSqlApiTokens(database, now),
    roster: createSqlGuildRoster(database, now),
    guildData: createSqlGuildData(database, now),
    versions: createSqlStateVersions(database),
    shardLeases: createSqlShardLeases(database),
    vitals: createSqlVitals(database),
    close: () => database.destroy(),
  };
}
