import {
  CompiledQuery,
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
  type DatabaseConnection,
  type Driver,
  type SqliteDialectConfig,
  type TransactionSettings,
} from 'kysely';
import { setImmediate } from 'node:timers/promises';
import type { FileGuard } from './file-guard.js';
import { whenFree } from './when-free.js';

export interface SharedSqliteConfig extends SqliteDialectConfig {
  /** Asked before anything is written, and before it is acknowledged. */
  readonly guard?: FileGuard;
  readonly onClosed?: () => void;
}

/**
 * Kysely's dialect for SQLite, for several processes that share one file: a transaction takes the right to write at once
 * (begun as a reader it could not become a writer once another has written), what finds the file locked waits without
 * holding up the process, and migrations run in a transaction, which SQLite can do.
 */
export class SharedSqliteDialect extends SqliteDialect {
  readonly #config: SharedSqliteConfig;

  constructor(config: SharedSqliteConfig) {
    super(config);
    this.#config = config;
  }

  override createDriver(): Driver {
    return new SharedSqliteDriver(this.#config);
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalSqliteAdapter();
  }
}

const beginToWrite = 'begin immediate';

class TransactionalSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

class SharedSqliteDriver extends SqliteDriver {
  readonly #config: SharedSqliteConfig;

  constructor(config: SharedSqliteConfig) {
    super(config);
    this.#config = config;
  }

  override async destroy(): Promise<void> {
    this.#config.onClosed?.();
    await super.destroy();
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    // SQLite answers at once, so that without this a long row of queries would let nothing else in the process happen.
    await setImmediate();
    return patient(await super.acquireConnection(), this.#config.guard);
  }

  override async beginTransaction(
    connection: DatabaseConnection,
    { accessMode }: TransactionSettings = {},
  ): Promise<void> {
    // A reader sees one state of the file throughout, and writers go on meanwhile.
    const begin = accessMode === 'read only' ? 'begin' : beginToWrite;
    await connection.executeQuery(CompiledQuery.raw(begin));
  }

  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    try {
      await connection.executeQuery(CompiledQuery.raw('rollback'));
    } catch (error) {
      // SQLite has done it already, for instance on a full disk; the error that led here is the one to tell.
      if (error instanceof Error && error.message.includes('no transaction is active')) return;
      throw error;
    }
  }
}

function patient(connection: DatabaseConnection, guard?: FileGuard): DatabaseConnection {
  return {
    executeQuery: async (query) => {
      const writes =
        query.query.kind !== 'SelectQueryNode' && !/^(?:rollback|begin)\b/.test(query.sql);
      if (writes || query.sql === beginToWrite) guard?.check();
      const result = await whenFree(() => connection.executeQuery<never>(query));
      if (writes) guard?.check();
      return result;
    },
    streamQuery: (query, chunkSize) => connection.streamQuery(query, chunkSize),
  };
}
