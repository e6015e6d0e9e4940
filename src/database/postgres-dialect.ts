import {
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  PostgresDialect,
  type PostgresDialectConfig,
  PostgresDriver,
  type QueryResult,
  type TransactionSettings,
} from 'kysely';
import { setTimeout } from 'node:timers/promises';
import { Unavailable } from '../shared/errors.js';
import { BrokenConnection, isConnectionError } from './broken-connection.js';
import { patienceMs } from './patience.js';

/**
 * Kysely's dialect for PostgreSQL, for a server that may be restarted at any time: connecting waits for it for a while, what
 * was asked of a connection that turns out to be broken is asked of another where that does no harm, and everything else is a
 * {@link BrokenConnection} of that call alone.
 */
export class PatientPostgresDialect extends PostgresDialect {
  readonly #config: PostgresDialectConfig;

  constructor(config: PostgresDialectConfig) {
    super(config);
    this.#config = config;
  }

  override createDriver(): Driver {
    return new PatientPostgresDriver(this.#config);
  }
}

/** What the driver takes back. */
type Connection = Parameters<PostgresDriver['releaseConnection']>[0];

class PatientPostgresDriver implements Driver {
  readonly #driver: PostgresDriver;

  constructor(config: PostgresDialectConfig) {
    this.#driver = new PostgresDriver(config);
  }

  init(): Promise<void> {
    return this.#driver.init();
  }

  destroy(): Promise<void> {
    return this.#driver.destroy();
  }

  async acquireConnection(): Promise<PatientConnection> {
    return new PatientConnection(await this.#connect(), async (broken) => {
      await this.#driver.releaseConnection(broken);
      return this.#connect();
    });
  }

  async releaseConnection({ inner }: PatientConnection): Promise<void> {
    if (inner !== undefined) await this.#driver.releaseConnection(inner);
  }

  beginTransaction(connection: PatientConnection, settings: TransactionSettings): Promise<void> {
    return this.#driver.beginTransaction(connection, settings);
  }

  async commitTransaction(connection: PatientConnection): Promise<void> {
    try {
      await this.#driver.commitTransaction(connection);
    } catch (error) {
      // Sent, and nothing heard of it.
      throw error instanceof BrokenConnection
        ? new BrokenConnection(true, { cause: error })
        : error;
    }
  }

  async rollbackTransaction({ inner }: PatientConnection): Promise<void> {
    try {
      if (inner !== undefined) await this.#driver.rollbackTransaction(inner);
    } catch (error) {
      // The server rolls back by itself what it hears no more of; the error that led here is the one to tell.
      if (!isConnectionError(error) && !isTooLate(error)) throw error;
    }
  }

  async #connect(): Promise<Connection> {
    const giveUpAtMs = performance.now() + patienceMs;
    for (let waitMs = 20; ; waitMs = Math.min(2 * waitMs, 500)) {
      try {
        const connection = await this.#driver.acquireConnection();
        if (isGiven(connection)) return connection;
        throw new Error('The driver gave a connection of ours.');
      } catch (error) {
        if (!isConnectionError(error)) throw error;
        if (performance.now() + waitMs > giveUpAtMs) {
          throw new Unavailable('The database cannot be reached.', { cause: error });
        }
      }
      await setTimeout(waitMs);
    }
  }
}

/** The driver takes back what it gives, by its own class, although its types say less of what it gives. */
function isGiven(connection: DatabaseConnection): connection is Connection {
  return !(connection instanceof PatientConnection);
}

/** A connection that is replaced when it is found broken by what may be asked twice. */
class PatientConnection implements DatabaseConnection {
  /** Absent when it broke and no other could be made. */
  inner: Connection | undefined;
  readonly #replace: (broken: Connection) => Promise<Connection>;
  #isUsed = false;
  #isInTransaction = false;

  constructor(inner: Connection, replace: (broken: Connection) => Promise<Connection>) {
    this.inner = inner;
    this.#replace = replace;
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    const inner = this.#connected();
    const begins = /^(?:begin|start transaction)\b/.test(query.sql);
    const mayRepeat = !this.#isUsed && (begins || query.query.kind === 'SelectQueryNode');
    this.#isUsed = true;
    this.#isInTransaction ||= begins;
    try {
      return await inner.executeQuery(query);
    } catch (error) {
      if (isTooLate(error)) {
        throw new Unavailable('The database does not answer in time.', { cause: error });
      }
      if (!isConnectionError(error)) throw error;
      if (!mayRepeat) throw new BrokenConnection(!this.#isInTransaction, { cause: error });
    }
    this.inner = undefined;
    this.inner = await this.#replace(inner);
    // Nothing was done yet: the server may have ended several that the pool has not missed.
    this.#isUsed = false;
    return this.executeQuery(query);
  }

  streamQuery<Row>(
    query: CompiledQuery,
    chunkSize: number,
  ): AsyncIterableIterator<QueryResult<Row>> {
    return this.#connected().streamQuery(query, chunkSize);
  }

  #connected(): Connection {
    if (this.inner === undefined) throw new Error('A connection that is gone was used.');
    return this.inner;
  }
}

/** A lock, or the server, was waited for as long as may be. */
function isTooLate(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return ('code' in error && error.code === '55P03') || error.message === 'Query read timeout';
}
