import type { Kysely } from 'kysely';
import { countIndexed, type IndexedCounts } from '../../database/index-tables.js';
import { findDamage } from '../../database/check-integrity.js';
import type { Schema } from '../../database/schema.js';
import { exposedFiles } from '../../shared/exposed-files.js';
import type { GuildArticles } from '../../knowledge/guild-articles.js';
import type { ApiTokens } from '../api-tokens.js';
import { createSqlApiTokens } from '../sql/sql-api-tokens.js';
import { createSqlGuildArticles } from '../sql/sql-guild-articles.js';
import type { OnProgress } from './backup-lines.js';
import { restoreBackup } from './restore-backup.js';
import { writeBackup } from './write-backup.js';

interface FileOptions {
  /** Replaces what is there: the file, or the data. */
  readonly force?: boolean;
  readonly onProgress?: OnProgress;
}

/** What operators do with all data at once, also while the bot runs. */
export interface DataTools {
  /** What was changed about the tables when they were opened; empty when they were up to date. */
  readonly migrated: readonly string[];
  /** What is still to be changed about them, where they were opened for looking alone. */
  readonly pending: readonly string[];
  /** The number of rows written; throws a {@link UserError} for what the operator can mend. */
  readonly backUp: (path: string, options: FileOptions) => Promise<number>;
  /** The number of rows restored; throws a {@link UserError} for what the operator can mend. */
  readonly restore: (path: string, options: FileOptions) => Promise<number>;
  /** What is wrong with the file of the data; empty for a server, which looks after its own. */
  readonly examine: () => Promise<FileCondition>;
  /** What the index that all processes share holds; undefined where there is none. */
  readonly indexed: () => Promise<IndexedCounts | undefined>;
  readonly tokens: ApiTokens;
  /** What servers' own articles said. */
  readonly articles: Pick<GuildArticles, 'at'>;
  readonly close: () => Promise<void>;
}

export interface FileCondition {
  /** In SQLite's words. */
  readonly damage: readonly string[];
  /** What others on this machine may read. */
  readonly exposed: readonly string[];
}

/** `path` is that of the file, where the data are in one. */
export function createDataTools(
  database: Kysely<Schema>,
  migrated: readonly string[],
  { path, pending = [] }: { readonly path?: string; readonly pending?: readonly string[] } = {},
): DataTools {
  return {
    migrated,
    pending,
    backUp: (path, options) => writeBackup(database, path, options),
    restore: (path, options) => restoreBackup(database, path, options),
    examine: async () => {
      if (path === undefined) return { damage: [], exposed: [] };
      return { damage: await findDamage(path), exposed: await exposedFiles([path, `${path}-wal`]) };
    },
    indexed: () => countIndexed(database),
    tokens: createSqlApiTokens(database, Date.now),
    articles: createSqlGuildArticles(database, Date.now, () => undefined),
    close: () => database.destroy(),
  };
}
