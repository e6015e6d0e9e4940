import { PostgresAdapter, sql, type Kysely, type Transaction } from 'kysely';
import type { Schema } from './schema.js';

/**
 * The tables of an index that all processes share, which only PostgreSQL has. They are no part of {@link Schema}: what is in them
 * follows from the articles, so that they are in no backup and can be emptied at any time. Each row has an owner: a guild by its
 * id, or the operator.
 */
export const indexTables = [
  'quoth_index_articles',
  'quoth_index_passages',
  'quoth_index_words',
  'quoth_index_names',
] as const;

export function isPostgres(database: Pick<Kysely<unknown>, 'getExecutor'>): boolean {
  return database.getExecutor().adapter instanceof PostgresAdapter;
}

/** How much of the index is whose. */
export interface IndexedCounts {
  readonly passages: number;
  readonly owners: number;
}

/** Undefined where there is no such index. */
export async function countIndexed(database: Kysely<Schema>): Promise<IndexedCounts | undefined> {
  if (!isPostgres(database)) return undefined;
  const { rows } = await sql<IndexedCounts>`
    select coalesce(sum(passages), 0)::bigint as passages, count(distinct owner) as owners
    from quoth_index_articles`.execute(database);
  return rows[0];
}

/** Takes out what an owner, or everybody, has in the shared index; whoever needs it makes it anew. */
export async function forgetIndexed(
  transaction: Transaction<Schema>,
  owner?: string,
): Promise<void> {
  if (!isPostgres(transaction)) return;
  const which = owner === undefined ? sql`true` : sql`owner = ${owner}`;
  for (const table of indexTables) {
    await sql`delete from ${sql.table(table)} where ${which}`.execute(transaction);
  }
}
