import type { Kysely, Transaction } from 'kysely';
import type { Schema } from '../../database/schema.js';
import { UserError } from '../../shared/errors.js';
import { inChange } from '../sql/change.js';
import { anyTable, countRows, type OnProgress } from './backup-lines.js';
import { checkBackup, readBackup } from './read-backup.js';
import { backedUpTables, type Row } from './tables.js';

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
    const restored = await writeRows(transaction, path, onProgress);
    // Versions of another database say nothing here, and might be in this one's future.
    await transaction
      .updateTable('guilds')
      .set({ articlesVersion: 0, settingsVersion: 0 })
      .execute();
    await touchEverything();
    return restored;
  });
}

async function writeRows(
  transaction: Transaction<Schema>,
  path: string,
  onProgress: OnProgress = () => undefined,
): Promise<number> {
  let held: Row[] = [];
  let heldTable = '';
  let characters = 0;
  let done = 0;
  const write = async (): Promise<void> => {
    if (held.length > 0) await anyTable(transaction).insertInto(heldTable).values(held).execute();
    held = [];
    characters = 0;
  };
  for await (const { table, row, total } of readBackup(path)) {
    const isFull = held.length >= portion.rows || characters >= portion.characters;
    if (table !== heldTable || isFull) {
      await write();
      onProgress(done, total);
    }
    heldTable = table;
    held.push(row);
    characters += Object.values(row).reduce<number>((sum, value) => sum + String(value).length, 0);
    done += 1;
  }
  await write();
  return done;
}
