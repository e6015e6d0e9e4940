import { CamelCasePlugin, Kysely } from 'kysely';
import { access, constants } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { UserError } from '../shared/errors.js';
import { migrate, pendingMigrations } from './migrate.js';
import { openPostgres } from './open-postgres.js';
import { openSqlite } from './open-sqlite.js';
import type { Schema } from './schema.js';

/** A file for SQLite, or the address of a PostgreSQL server with user, password and database. */
export type DatabaseLocation = { readonly path: string } | { readonly url: string };

export interface OpenDatabaseOptions {
  /** Told of connections to a server that break while nobody uses them, and of a file that cannot be trusted any more. */
  readonly onError?: (error: Error) => void;
  /** Told which migrations were run, when there were any. */
  readonly onMigrated?: (names: readonly string[]) => void;
  /** Nothing is changed, and no table made; told which migrations that leaves undone. */
  readonly onLooked?: (pending: readonly string[]) => void;
  /** Whether a file that is missing is refused rather than made. */
  readonly mustExist?: boolean;
  /** For how long a server may work on one query; absent: as long as a person waits who asked something. */
  readonly queryTimeoutMs?: number;
  /** Whether connections to a server that nobody uses keep the process running until they are closed; absent: they do. */
  readonly keepsRunning?: boolean;
  /** Told of every query that is done: how long it took, and whether it failed. */
  readonly onQuery?: (ms: number, failed: boolean) => void;
  /** Whether a file is read as a whole, now and every day, to see whether it is sound. */
  readonly watchesIntegrity?: boolean;
}

/**
 * Opens the database and brings its tables up to date. Throws a {@link UserError} that says what to mend when the file cannot
 * be written or is no database, the server cannot be used, or a newer version of Quoth has written the data.
 */
export async function openDatabase(
  location: DatabaseLocation,
  {
    onError = () => undefined,
    onMigrated,
    onLooked,
    mustExist = false,
    queryTimeoutMs,
    keepsRunning,
    onQuery,
    watchesIntegrity = false,
  }: OpenDatabaseOptions = {},
): Promise<Kysely<Schema>> {
  if (mustExist && 'path' in location) await refuseMissing(location.path);
  const dialect =
    'url' in location
      ? await openPostgres(location.url, onError, { queryTimeoutMs, keepsRunning })
      : await openSqlite(location.path, { onFault: onError, watchesIntegrity });
  const database = new Kysely<Schema>({
    dialect,
    plugins: [new CamelCasePlugin()],
    ...(onQuery && {
      log: ({ level, queryDurationMillis }) => {
        onQuery(queryDurationMillis, level === 'error');
      },
    }),
  });
  try {
    if (onLooked !== undefined) {
      onLooked(await pendingMigrations(database));
      return database;
    }
    const migrated = await migrate(database);
    if (migrated.length > 0) onMigrated?.(migrated);
    return database;
  } catch (error) {
    await database.destroy();
    throw error;
  }
}

async function refuseMissing(path: string): Promise<void> {
  try {
    await access(path);
  } catch (error) {
    await refuseUnwritable(path, dirname(resolve(path)));
    throw new UserError('no-data', `There are no data at ${path}`, {
      cause: error,
      mend: 'check QUOTH_DATA_PATH.',
    });
  }
}

/** Throws where the file could not be made in its folder, or that folder in the one above. */
async function refuseUnwritable(path: string, folder: string): Promise<void> {
  try {
    await access(folder, constants.W_OK);
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (isMissing && dirname(folder) !== folder) {
      await refuseUnwritable(path, dirname(folder));
      return;
    }
    throw new UserError('data-folder', `${path} cannot be made: ${folder} cannot be written`, {
      cause: error,
      mend: 'make that folder writable for whoever starts Quoth, or set QUOTH_DATA_PATH.',
    });
  }
}
