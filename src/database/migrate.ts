import { DEFAULT_MIGRATION_TABLE, Migrator, type Kysely } from 'kysely';
import { UserError } from '../shared/errors.js';
import { migrations } from './migrations/index.js';
import type { Schema } from './schema.js';

/**
 * Brings the tables up to {@link Schema}, in one transaction under a lock: of several processes that start at once one does
 * it, and the others find it done. The names of the migrations that were run.
 */
export async function migrate(database: Kysely<Schema>): Promise<readonly string[]> {
  await refuseNewer(database);
  const migrator = new Migrator({
    db: database,
    provider: { getMigrations: () => Promise.resolve({ ...migrations }) },
  });
  const { error, results = [] } = await migrator.migrateToLatest();
  if (error !== undefined) throw new Error('The tables could not be migrated.', { cause: error });
  return results.map(({ migrationName }) => migrationName);
}

/** What a later version has changed we would damage. */
async function refuseNewer(database: Kysely<Schema>): Promise<void> {
  const unknown = (await migrationsRun(database)).filter((name) => !(name in migrations));
  if (unknown.length === 0) return;
  throw new UserError(
    'database-newer',
    'The data were written by a newer version of Quoth: update this one, or restore a backup into an empty database.',
  );
}

async function migrationsRun(database: Kysely<Schema>): Promise<readonly string[]> {
  const tables = await database.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === DEFAULT_MIGRATION_TABLE)) return [];
  const rows = await database
    .withTables<{ [DEFAULT_MIGRATION_TABLE]: { name: string } }>()
    .selectFrom(DEFAULT_MIGRATION_TABLE)
    .select('name')
    .execute();
  return rows.map(({ name }) => name);
}
