import { Migrator, type Kysely } from 'kysely';
import { UserError } from '../shared/errors.js';
import { migrations } from './migrations/index.js';
import type { Schema } from './schema.js';

/** Our own, so that another program in the same database may use Kysely, too. */
const migrationTable = 'quoth_migrations';

/**
 * Brings the tables up to {@link Schema}, in one transaction under a lock: of several processes that start at once one does
 * it, and the others find it done. The names of the migrations that were run.
 */
export async function migrate(database: Kysely<Schema>): Promise<readonly string[]> {
  await refuseForeign(database);
  const { error, results = [] } = await migratorOf(database).migrateToLatest();
  if (error !== undefined) {
    throw new Error('The tables could not be brought up to date.', { cause: error });
  }
  return results.map(({ migrationName }) => migrationName);
}

/** The names of the migrations that {@link migrate} would run; nothing is changed. Refuses what it would refuse. */
export async function pendingMigrations(database: Kysely<Schema>): Promise<readonly string[]> {
  await refuseForeign(database);
  const known = await migratorOf(database).getMigrations();
  return known.filter(({ executedAt }) => executedAt === undefined).map(({ name }) => name);
}

function migratorOf(database: Kysely<Schema>): Migrator {
  return new Migrator({
    db: database,
    provider: { getMigrations: () => Promise.resolve({ ...migrations }) },
    migrationTableName: migrationTable,
    migrationLockTableName: 'quoth_migrations_lock',
  });
}

/** What a later version or another program has written we would damage. */
async function refuseForeign(database: Kysely<Schema>): Promise<void> {
  const tables = await database.introspection.getTables();
  if (tables.some(({ name }) => name === migrationTable)) {
    const rows = await database
      .withTables<{ [migrationTable]: { name: string } }>()
      .selectFrom(migrationTable)
      .select('name')
      .execute();
    if (rows.every(({ name }) => name in migrations)) return;
    throw new UserError('database-newer', 'The data were written by a newer version of Quoth', {
      mend: 'update this one, or restore a backup into an empty database.',
    });
  }
  // Where there are schemas, those beside the usual one may well be others'.
  const near = tables.filter(({ schema = 'public' }) => schema === 'public');
  if (!near.some(({ name }) => name === 'state' || name === 'articles')) return;
  throw new UserError('database-foreign', 'The database has tables of another program', {
    mend: 'set QUOTH_DATA_PATH or DATABASE_URL to one of its own.',
  });
}
