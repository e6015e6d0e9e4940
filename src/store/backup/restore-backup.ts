import { sql, type Kysely, type Transaction } from 'kysely';
import { forgetIndexed } from '../../database/index-tables.js';
import type { Schema } from '../../database/schema.js';
import { UserError } from '../../shared/errors.js';
import { anyTable, type Row } from '../sql/any-table.js';
import { inChange } from '../sql/change.js';
import { countRows, type OnProgress } from './backup-lines.js';
import { checkBackup, damaged, readBackup } from './read-backup.js';
import { backedUpTables } from './tables.js';

/** Rows that are written at a time: by number, and by the length of their texts. */
const portion = { rows: 100, characters: 4_000_000 };

/**
 * Puts the data of a backup in the place of what there is, and says how many rows these are. The file is read through before
 * anything is touched; then all of it is one transaction. Throws a {@link UserError} where the file is no whole backup, or,
 * without `force`, where there are data already.
 */
export async function restoreBackup(
  database: Kysely<Schema>,
  path: string,
  { force = false, onProgress }: { readonly force?: boolean; readonly onProgress?: OnProgress },
): Promise<number> {
  // A key that was made for nobody is nothing to lose.
  const present = await countRows(database, ['personKeys']);
  if (present > 0 && !force) {
    throw new UserError(
      'not-empty',
      `There are data already (${present} rows). With --force those of the backup take their place.`,
    );
  }
  await checkBackup(path);
  return inChange(database, Date.now(), async ({ transaction, touchEverything }) => {
    for (const { name } of [...backedUpTables].reverse()) {
      await anyTable(transaction).deleteFrom(name).execute();
    }
    await forgetIndexed(transaction);
    const restored = await writeRows(transaction, path, onProgress);
    await refuseTornArticles(transaction, path);
    // Versions of another database say nothing here, and might be in this one's future.
    await transaction
      .updateTable('guilds')
      .set({ articlesVersion: 0, settingsVersion: 0 })
      .execute();
    await touchEverything();
    return restored;
  });
}

interface Held {
  readonly row: Row;
  readonly line: number;
}

async function writeRows(
  transaction: Transaction<Schema>,
  path: string,
  onProgress: OnProgress = () => undefined,
): Promise<number> {
  let held: Held[] = [];
  let heldTable = '';
  let characters = 0;
  let done = 0;
  const write = async (): Promise<void> => {
    if (held.length > 0) await insert(transaction, heldTable, held, path);
    held = [];
    characters = 0;
  };
  for await (const { table, row, line, total } of readBackup(path)) {
    const isFull = held.length >= portion.rows || characters >= portion.characters;
    if (table !== heldTable || isFull) {
      await write();
      onProgress(done, total);
    }
    heldTable = table;
    held.push({ row, line });
    characters += Object.values(row).reduce<number>((sum, value) => sum + String(value).length, 0);
    done += 1;
  }
  await write();
  return done;
}

/** Together; where the database refuses one of them, one by one, to find out which. */
async function insert(
  transaction: Transaction<Schema>,
  table: string,
  held: readonly Held[],
  path: string,
): Promise<void> {
  const insertAll = (rows: readonly Held[]): Promise<unknown> =>
    anyTable(transaction)
      .insertInto(table)
      .values(rows.map(({ row }) => row))
      .execute();
  await sql`savepoint rows_written`.execute(transaction);
  try {
    await insertAll(held);
  } catch (error) {
    if (refusalOf(error) === undefined) throw error;
    await sql`rollback to savepoint rows_written`.execute(transaction);
    for (const each of held) {
      await insertAll([each]).catch((cause: unknown) => {
        const refusal = refusalOf(cause);
        throw refusal === undefined ? cause : damaged(path, each.line, `${table}: ${refusal}`);
      });
    }
  }
  await sql`release savepoint rows_written`.execute(transaction);
}

/** Why the database does not take a row that is a row: SQLite's extended result codes, and PostgreSQL's of class 23. */
function refusalOf(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (/^SQLITE_CONSTRAINT_(?:PRIMARYKEY|UNIQUE)$|^23505$/.test(code))
    return 'the row is there twice';
  if (/^SQLITE_CONSTRAINT_FOREIGNKEY$|^23503$/.test(code)) {
    return 'what the row belongs to is missing';
  }
  return /^SQLITE_CONSTRAINT|^23/.test(code) ? 'the row cannot be' : undefined;
}

/** An article whose newest revision is missing, or says otherwise than it whether it is there, could not be changed any more. */
async function refuseTornArticles(transaction: Transaction<Schema>, path: string): Promise<void> {
  const torn = await transaction
    .selectFrom('articles')
    .leftJoin('revisions', (join) =>
      join
        .onRef('revisions.guildId', '=', 'articles.guildId')
        .onRef('revisions.articleId', '=', 'articles.articleId')
        .onRef('revisions.number', '=', 'articles.newest'),
    )
    .select(['articles.guildId', 'articles.articleId'])
    .where((eb) =>
      eb.or([
        eb('revisions.number', 'is', null),
        eb.and([eb('articles.present', '=', 1), eb('revisions.draft', 'is', null)]),
        eb.and([eb('articles.present', '=', 0), eb('revisions.draft', 'is not', null)]),
      ]),
    )
    .executeTakeFirst();
  if (torn === undefined) return;
  throw new UserError(
    'backup-damaged',
    `${path} is damaged: the newest revision of article ${torn.articleId} of server ${torn.guildId} is missing or no newest one.`,
  );
}
