import { createHash } from 'node:crypto';
import { constants, open } from 'node:fs/promises';
import { z } from 'zod';
import { byteLines } from '../../knowledge/formats/byte-lines.js';
import { unreadableReason } from '../../shared/system-error.js';
import { UserError } from '../../shared/errors.js';
import { format } from './backup-lines.js';
import type { Row } from '../sql/any-table.js';
import { backedUpTables } from './tables.js';

export interface BackupRow {
  readonly table: string;
  readonly row: Row;
  /** Where it stands in the file, from 1. */
  readonly line: number;
  /** Rows in the whole file, as its first line says. */
  readonly total: number;
}

/**
 * A preview that waits, or an article, has at most 20 million characters ({@link bounds.articleCharacters}), which take three
 * bytes each. More would be held in memory several times over before it is known to be nothing of ours.
 */
export const maxLineBytes = 64 * 1024 * 1024;

const headSchema = z.object({ format: z.literal(format), rows: z.int().min(0) });
const rowSchema = z.tuple([z.string(), z.unknown()]);
const endSchema = z.strictObject({ end: z.int(), sha256: z.string() });

/**
 * The rows of a backup, each checked. Throws a {@link UserError} for what is no backup of ours, and at the end for one that
 * is not whole: whoever acts on the rows waits for the end, or can take it back.
 */
export async function* readBackup(path: string): AsyncGenerator<BackupRow> {
  const schemas = new Map(backedUpTables.map(({ name, row }) => [name, row]));
  const hash = createHash('sha256');
  let total: number | undefined;
  let rows = 0;
  let ended = false;
  for await (const { number, bytes } of linesOf(path)) {
    if (bytes === undefined) throw damaged(path, number, 'it is too long');
    if (ended) throw damaged(path, number, 'something follows the end');
    const value = parsed(bytes);
    if (total === undefined) {
      const head = headSchema.safeParse(value);
      if (!head.success) throw notOurs(path);
      total = head.data.rows;
    } else if (Array.isArray(value)) {
      const line = rowSchema.safeParse(value);
      const [table, content] = line.data ?? [];
      const row = schemas.get(table ?? '')?.safeParse(content);
      if (table === undefined || row === undefined) {
        throw damaged(path, number, 'it is no row of a table of ours');
      }
      if (!row.success) throw damaged(path, number, `${table}: ${reasonOf(row.error)}`);
      rows += 1;
      yield { table, row: row.data, line: number, total };
    } else {
      const end = endSchema.safeParse(value);
      const whole = end.data?.end === rows && end.data.sha256 === hash.copy().digest('hex');
      if (!whole) throw damaged(path, number, 'it is not what was written');
      ended = true;
    }
    hash.update(bytes).update('\n');
  }
  if (total === undefined) throw notOurs(path);
  if (!ended || rows !== total) {
    throw new UserError('backup-damaged', `${path} is not whole: its end is missing.`);
  }
}

/** Reads all of a backup; throws a {@link UserError} unless it is whole. */
export async function checkBackup(path: string): Promise<void> {
  const rows = readBackup(path);
  while ((await rows.next()).done !== true);
}

async function* linesOf(path: string): ReturnType<typeof byteLines> {
  try {
    // Without waiting: a named pipe that nobody writes to would never open.
    const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    if (!(await file.stat()).isFile()) {
      await file.close();
      throw new UserError('backup-unreadable', `${path}: not a file.`);
    }
    yield* byteLines(file.createReadStream(), maxLineBytes);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError('backup-unreadable', `${path}: ${unreadableReason(error)}`, {
      cause: error,
    });
  }
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    return undefined;
  }
}

function notOurs(path: string): UserError {
  return new UserError('not-a-backup', `${path} is no backup that this version of Quoth can read.`);
}

/** `reason` names what is wrong with the line, and nothing of what it says. */
export function damaged(path: string, line: number, reason: string): UserError {
  return new UserError('backup-damaged', `${path} is damaged at line ${line}: ${reason}.`);
}

/** The first of what is wrong, such as "draft: Invalid input: expected string, received number". */
function reasonOf({ issues: [first] }: z.ZodError): string {
  if (first === undefined) return 'it cannot be read';
  return [...first.path.map(String), first.message].join(': ').slice(0, maxReasonLength);
}

const maxReasonLength = 200;
