import { PostgresAdapter, sql, type Kysely, type RawBuilder } from 'kysely';
import { inTransaction } from '../../database/in-transaction.js';
import type { Schema } from '../../database/schema.js';
import type { Vitals } from '../vitals.js';

export function createSqlVitals(database: Kysely<Schema>): Vitals {
  return {
    check: () =>
      // A file that was deleted or damaged is noticed only by those who are about to write.
      inTransaction(database, async (transaction) => {
        await transaction.selectFrom('state').select('version').executeTakeFirstOrThrow();
      }),
    bytes: async () => {
      const { rows } = await sizeQuery(database).execute(database);
      return rows[0]?.bytes ?? 0;
    },
  };
}

function sizeQuery(database: Kysely<Schema>): RawBuilder<{ readonly bytes: number }> {
  return database.getExecutor().adapter instanceof PostgresAdapter
    ? sql`select pg_database_size(current_database()) as bytes`
    : sql`select page_count * page_size as bytes from pragma_page_count(), pragma_page_size()`;
}
