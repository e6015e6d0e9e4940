import type { Kysely } from 'kysely';
import { randomUUID } from 'node:crypto';
import { access, open, rename, rm, writeFile } from 'node:fs/promises';
import type { Schema } from '../../database/schema.js';
import { systemErrorCode } from '../../shared/system-error.js';
import { UserError } from '../../shared/errors.js';
import { backupLines, type OnProgress } from './backup-lines.js';

/**
 * Writes all data, as they are at one moment, into a file that only we may read, and says how many rows these are. The file
 * is there once it is whole. Throws a {@link UserError} when it cannot be written or, without `force`, is there already.
 */
export async function writeBackup(
  database: Kysely<Schema>,
  path: string,
  { force = false, onProgress }: { readonly force?: boolean; readonly onProgress?: OnProgress },
): Promise<number> {
  if (!force && (await isThere(path))) {
    throw new UserError('file-exists', `${path} is there already. With --force it is replaced.`);
  }
  const unfinished = `${path}.${randomUUID().slice(0, 8)}.part`;
  let rows = 0;
  try {
    const file = await open(unfinished, 'wx', 0o600);
    try {
      const lines = backupLines(database, (done, total) => {
        rows = done;
        onProgress?.(done, total);
      });
      await writeFile(file, lines);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(unfinished, path);
    return rows;
  } catch (error) {
    await rm(unfinished, { force: true });
    const code = systemErrorCode(error);
    if (code === undefined) throw error;
    throw new UserError('file-unwritable', `${path} cannot be written (${code}).`, {
      cause: error,
    });
  }
}

async function isThere(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}
