import { CamelCasePlugin, Kysely } from 'kysely';
import { migrate } from './migrate.js';
import { openPostgres } from './open-postgres.js';
import { openSqlite } from './open-sqlite.js';
import type { Schema } from './schema.js';

/** A file for SQLite, or the address of a PostgreSQL server with user, password and database. */
export type DatabaseLocation = { readonly path: string } | { readonly url: string };

export interface OpenDatabaseOptions {
  /** Told of connections to a server that break while nobody uses them. */
  readonly onError?: (error: Error) => void;
}

/**
 * Opens the database and brings its tables up to date. Throws a {@link UserError} that says what to mend when the file cannot
 * be written or is no database, the server cannot be used, or a newer version of Quoth has written the data.
 */
export async function openDatabase(
  location: DatabaseLocation,
  { onError = () => undefined }: OpenDatabaseOptions = {},
): Promise<Kysely<Schema>> {
  const dialect =
    'url' in location ? await openPostgres(location.url, onError) : await openSqlite(location.path);
  const database = new Kysely<Schema>({ dialect, plugins: [new CamelCasePlugin()] });
  try {
    await migrate(database);
    return database;
  } catch (error) {
    await database.destroy();
    throw error;
  }
}
