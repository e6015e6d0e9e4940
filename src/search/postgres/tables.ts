import { sql, type Kysely, type RawBuilder } from 'kysely';
import { BrokenConnection } from '../../database/broken-connection.js';
import type { Schema } from '../../database/schema.js';

/** The database, or a transaction in it. */
export type Database = Kysely<Schema>;

/** Lists that are sent as one value each, so that a statement is the same for every length. */
export const texts = (values: readonly string[]): RawBuilder<readonly string[]> =>
  sql`${values}::text[]`;
export const numbers = (values: readonly number[]): RawBuilder<readonly number[]> =>
  sql`${values}::int[]`;

/** Reads; a second time where the connection turned out to be broken, which a server that restarts does once. */
export async function read<Row>(
  statement: RawBuilder<Row>,
  database: Database,
): Promise<readonly Row[]> {
  try {
    return (await statement.execute(database)).rows;
  } catch (error) {
    if (!(error instanceof BrokenConnection)) throw error;
    return (await statement.execute(database)).rows;
  }
}
