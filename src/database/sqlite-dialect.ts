import {
  CompiledQuery,
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
  type DatabaseConnection,
  type Driver,
  type QueryResult,
  type SqliteDialectConfig,
  type TransactionSettings,
} from 'kysely';
import { setImmediate } from 'node:timers/promises';
import type { FileGuard } from './file-guard.js';
import { whenFree } from './when-free.js';

export interface SharedSqliteConfig extends SqliteDialectConfig {
  /** Asked before anything is written, and before it is acknowledged. */
  readonly guard?: FileGuard;
  /** Waited for before the file is closed. */
  readonly onClose?: () => Promise<void>;
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
  /** There is one connection, which one caller has at a time. */
  #isInTransaction = false;

  constructor(config: SharedSqliteConfig) {
    super(config);
    this.#config = config;
  }

  override async destroy(): Promise<void> {
    await this.#config.onClose?.();
    await super.destroy();
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    // SQLite answers at once, so that without this a long row of queries would let nothing else in the process happen.
    await setImmediate();
    return this.#shared(await super.acquireConnection());
  }

  override async beginTransaction(
    connection: DatabaseConnection,
    { accessMode }: TransactionSettings = {},
  ): Promise<void> {
    // A reader sees one state of the file throughout, and writers go on meanwhile.
    const begin = accessMode === 'read only' ? 'begin' : beginToWrite;
    await connection.executeQuery(CompiledQuery.raw(begin));
    this.#isInTransaction = true;
  }

  override async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await super.commitTransaction(connection);
    this.#isInTransaction = false;
  }

  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    this.#isInTransaction = false;
    try {
      await connection.executeQuery(CompiledQuery.raw('rollback'));
    } catch (error) {
      // SQLite has done it already, for instance on a full disk; the error that led here is the one to tell.
      if (error instanceof Error && error.message.includes('no transaction is active')) return;
      throw error;
    }
  }

  #shared(connection: DatabaseConnection): DatabaseConnection {
    const patient = patientConnection(connection, this.#config.guard);
    return {
      ...patient,
      executeQuery: (query) =>
        this.#isInTransaction || isRead(query) || steers(query)
          ? patient.executeQuery(query)
          : this.#writeAlone(patient, query),
    };
  }

  /**
   * In a transaction of its own, so that it is `begin` that may find the file locked. Any other statement to which that
   * happens counts as under way until it is collected as garbage, and until then SQLite commits no transaction of ours: we
   * would hold the file, and all others would wait.
   */
  async #writeAlone<Row>(
    connection: DatabaseConnection,
    query: CompiledQuery,
  ): Promise<QueryResult<Row>> {
    await this.beginTransaction(connection);
    try {
      const result = await connection.executeQuery<Row>(query);
      await this.commitTransaction(connection);
      return result;
    } catch (error) {
      await this.rollbackTransaction(connection);
      throw error;
    }
  }
}

function isRead({ query, sql }: CompiledQuery): boolean {
  return query.kind === 'SelectQueryNode' || /^(?:select|pragma)\b/i.test(sql);
}

/** Whether it begins or ends a transaction. */
function steers({ sql }: CompiledQuery): boolean {
  return /^(?:begin|commit|rollback)\b/.test(sql);
}

function patientConnection(connection: DatabaseConnection, guard?: FileGuard): DatabaseConnection {
  return {
    executeQuery: async (query) => {
      const writes = !isRead(query) && (!steers(query) || query.sql === 'commit');
      if (writes || query.sql === beginToWrite) guard?.check();
      const result = await whenFree(() => connection.executeQuery<never>(query));
      if (writes) guard?.check();
      return result;
    },
    streamQuery: (query, chunkSize) => connection.streamQuery(query, chunkSize),
  };
}
