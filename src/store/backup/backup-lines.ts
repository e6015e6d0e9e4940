import { sql, type Kysely } from 'kysely';
import { createHash } from 'node:crypto';
import type { Schema } from '../../database/schema.js';
import { anyTable, type Row } from '../sql/any-table.js';
import { backedUpTables } from './tables.js';

/** Rows in all, and how many of them are done. */
export type OnProgress = (done: number, total: number) => void;

/**
 * The first line of a backup names the format, so that it is told from other files; then a line `[table, row]` for each row,
 * alike for both databases; the last has their number and the hash of all lines before it, so that nothing can be missing.
 */
export const format = 'quoth-backup-1';

/** Few enough that they are in memory at once with long texts. */
const portion = 50;

/** The data as they are at one moment, line by line; others may write meanwhile. */
export async function* backupLines(
  database: Kysely<Schema>,
  onProgress: OnProgress = () => undefined,
): AsyncGenerator<string> {
  const transaction = await database
    .startTransaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute();
  try {
    const total = await countRows(transaction);
    const hash = createHash('sha256');
    let done = 0;
    const line = (value: unknown): string => {
      const text = `${JSON.stringify(value)}\n`;
      hash.update(text);
      return text;
    };
    yield line({ format, createdAt: new Date().toISOString(), rows: total });
    for (const table of backedUpTables) {
      for await (const rows of portionsOf(transaction, table)) {
        for (const row of rows) yield line([table.name, row]);
        done += rows.length;
        onProgress(done, total);
      }
    }
    yield `${JSON.stringify({ end: done, sha256: hash.digest('hex') })}\n`;
  } finally {
    await transaction.rollback().execute();
  }
}

/** Rows of all tables that are backed up. */
export async function countRows(
  database: Kysely<Schema>,
  but: readonly string[] = [],
): Promise<number> {
  let total = 0;
  for (const { name } of backedUpTables) {
    if (but.includes(name)) continue;
    const { count } = await anyTable(database)
      .selectFrom(name)
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    total += count;
  }
  return total;
}

/** In the order of the key, each portion from where the last one ended. */
async function* portionsOf(
  database: Kysely<Schema>,
  { name, key }: (typeof backedUpTables)[number],
): AsyncGenerator<readonly Row[]> {
  const columns = sql.join(key.map((column) => sql.ref(column)));
  let query = anyTable(database).selectFrom(name).selectAll().limit(portion);
  for (const column of key) query = query.orderBy(column);
  for (let last: Row | undefined; ;) {
    const values = last === undefined ? [] : key.map((column) => sql`${last?.[column]}`);
    const rest =
      last === undefined ? query : query.where(sql<boolean>`(${columns}) > (${sql.join(values)})`);
    const rows = await rest.execute();
    if (rows.length > 0) yield rows;
    if (rows.length < portion) return;
    last = rows.at(-1);
  }
}
