import type { Kysely } from 'kysely';
import type { Schema } from '../../database/schema.js';

/** A row of whichever table. */
export type Row = Readonly<Record<string, string | number | null>>;

/** The database with tables whose names are known only when it runs. */
export function anyTable(database: Kysely<Schema>): Kysely<Record<string, Row>> {
  return database.withTables<Record<string, Row>>();
}
