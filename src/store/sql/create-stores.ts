import type { Kysely } from 'kysely';
import type { Schema } from '../../database/schema.js';
import type { Stores } from '../stores.js';
import { createSqlAnsweredMessages } from './sql-answered-messages.js';
import { createSqlAuditLog } from './sql-audit-log.js';
import { createSqlFeeds } from './sql-feeds.js';
import { createSqlGuildArticles } from './sql-guild-articles.js';
import { createSqlGuildData } from './sql-guild-data.js';
import { createSqlGuildRoster } from './sql-guild-roster.js';
import { createSqlGuildSettings } from './sql-guild-settings.js';
import { createSqlImportDrafts } from './sql-import-drafts.js';
import { createSqlPins } from './sql-pins.js';
import { createSqlQuestionLog } from './sql-question-log.js';
import { createSqlStateVersions } from './sql-state-versions.js';

export interface StoresOptions {
  /** Milliseconds since 1970; absent: the system's clock. */
  readonly now?: () => number;
  /** Whether questions may be logged; where not, no guild's settings say that they are. */
  readonly questionLog?: boolean;
}

/** Every port over one SQL database. Each write is one transaction; once it resolves, it survives a crash. */
export function createStores(
  database: Kysely<Schema>,
  { now = Date.now, questionLog = true }: StoresOptions = {},
): Stores {
  return {
    articles: createSqlGuildArticles(database, now),
    drafts: createSqlImportDrafts(database, now),
    settings: createSqlGuildSettings(database, now, questionLog),
    pins: createSqlPins(database, now),
    questions: createSqlQuestionLog(database, now, questionLog),
    audit: createSqlAuditLog(database),
    feeds: createSqlFeeds(database, now),
    answered: createSqlAnsweredMessages(database, now),
    roster: createSqlGuildRoster(database, now),
    guildData: createSqlGuildData(database, now),
    versions: createSqlStateVersions(database),
    close: () => database.destroy(),
  };
}
