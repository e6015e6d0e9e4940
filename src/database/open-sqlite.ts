import type { Dialect, SqliteDatabase, SqliteStatement } from 'kysely';
import Libsql from 'libsql';
import { mkdir, open, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Unavailable, UserError } from '../shared/errors.js';
import { watchIntegrity } from './check-integrity.js';
import { guardFile } from './file-guard.js';
import { SharedSqliteDialect } from './sqlite-dialect.js';
import { whenFree } from './when-free.js';

/** For tests: kept by nobody. */
export const inMemory = ':memory:';

export interface OpenSqliteOptions {
  /** Told when the file is found deleted, replaced or damaged, from when on nothing is written any more. */
  readonly onFault?: (error: Error) => void;
  /** Whether the whole file is read now and every day, to see whether it is sound. */
  readonly watchesIntegrity?: boolean;
}

/** Opens the file, which is made when it is missing, with its folder. */
export async function openSqlite(
  path: string,
  { onFault = () => undefined, watchesIntegrity = false }: OpenSqliteOptions = {},
): Promise<Dialect> {
  if (path !== inMemory) {
    await prepareFolder(dirname(path));
    await makePrivateFile(path);
  }
  const file = openFile(path);
  try {
    for (const pragma of pragmas) await whenFree(() => file.pragma(pragma));
    // Says at once whether we may write; takes nothing from anybody.
    await whenFree(() => file.exec('begin immediate; commit'));
    const database = checkedBindings(file);
    if (path === inMemory) return new SharedSqliteDialect({ database });
    const guard = guardFile(path, onFault);
    guard.check();
    const watch = watchesIntegrity ? watchIntegrity(path, guard.condemn, onFault) : undefined;
    return new SharedSqliteDialect({ database, guard, onClose: async () => watch?.stop() });
  } catch (error) {
    file.close();
    throw refusal(path, error);
  }
}

const pragmas = [
  // Readers and one writer do not wait for each other.
  'journal_mode = wal',
  // A commit is on the disk before it is acknowledged.
  'synchronous = full',
  'foreign_keys = on',
  // Waiting is done by whenFree: SQLite's own would hold up the whole process.
  'busy_timeout = 0',
];

async function prepareFolder(folder: string): Promise<void> {
  try {
    await makeFolder(folder);
  } catch (error) {
    throw new UserError(
      'data-folder',
      `The folder ${folder} for the data cannot be made${codeOf(error)}`,
      { cause: error, mend: 'make it writable, or set QUOTH_DATA_PATH.' },
    );
  }
}

/** With those above it; it is for us alone, since what it holds is. `mkdir` of Node itself tries for ever where the system says that there is no such folder (`/proc`). */
async function makeFolder(
  folder: string,
  { isRetry = false, isParent = false } = {},
): Promise<void> {
  try {
    await mkdir(folder, isParent ? {} : { mode: 0o700 });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EEXIST' && (await stat(folder)).isDirectory()) return;
    if (code !== 'ENOENT' || isRetry) throw error;
    await makeFolder(dirname(folder), { isParent: true });
    await makeFolder(folder, { isRetry: true, isParent });
  }
}

/** A file that is missing is made for us alone: it holds people's questions, and the keys under which they are hashed. */
async function makePrivateFile(path: string): Promise<void> {
  try {
    await (await open(path, 'wx', 0o600)).close();
  } catch {
    // It is there already, or cannot be made: whoever opens it says what is wrong.
  }
}

function openFile(path: string): Libsql.Database {
  try {
    return new Libsql(path);
  } catch (error) {
    throw refusal(path, error);
  }
}

function refusal(path: string, error: unknown): unknown {
  if (error instanceof Unavailable) {
    return new UserError('database-busy', `Another process holds ${path}`, {
      cause: error,
      mend: 'try again when it is done.',
    });
  }
  switch (error instanceof Error && 'code' in error ? error.code : undefined) {
    case 'SQLITE_NOTADB':
      return new UserError('not-a-database', `${path} is no database`, {
        cause: error,
        mend: 'set QUOTH_DATA_PATH to another file, or move this one away.',
      });
    case 'SQLITE_CORRUPT':
      return new UserError('not-a-database', `${path} is damaged`, {
        cause: error,
        mend: 'restore a backup into a new file ("quoth restore").',
      });
    case '':
    case undefined:
    case 'SQLITE_CANTOPEN':
    case 'SQLITE_READONLY':
    case 'SQLITE_READONLY_DIRECTORY':
    case 'SQLITE_PERM':
      return new UserError('data-folder', `${path} cannot be opened for writing`, {
        cause: error,
        mend: 'make the file and its folder writable, or set QUOTH_DATA_PATH.',
      });
    default:
      return error;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
}

/**
 * libSQL ends the process when a boolean is bound and cuts a text at its first NUL when it is read: here the one becomes a
 * number and the other is refused, whatever a query was built of.
 */
function checkedBindings(file: Libsql.Database): SqliteDatabase {
  return {
    close: () => {
      file.close();
    },
    prepare: (sql) => {
      if (/^(?:begin|commit|rollback)\b/.test(sql)) return atOnce(file, sql);
      const statement = file.prepare(sql);
      return {
        reader: statement.reader,
        all: (parameters) => statement.all(checked(parameters)),
        run: (parameters) => statement.run(checked(parameters)),
        iterate: (parameters) => statement.iterate(checked(parameters)),
      };
    },
  };
}

/**
 * A prepared BEGIN that found the file locked would count as under way until it is collected as garbage, and until then no
 * later one could begin to write, or commit. `exec` lets go of it.
 */
function atOnce(file: Libsql.Database, sql: string): SqliteStatement {
  return {
    reader: false,
    run: () => {
      file.exec(sql);
      return { changes: 0, lastInsertRowid: 0 };
    },
    all: () => [],
    iterate: () => [].values(),
  };
}

function checked(parameters: readonly unknown[]): readonly unknown[] {
  return parameters.map((value) => {
    if (value === null || value === undefined) return null;
    if (typeof value === 'boolean') return value ? 1 : 0;
    if (typeof value === 'number' || typeof value === 'bigint') return value;
    if (typeof value === 'string' && !value.includes('\0')) return value;
    throw new TypeError(`A ${typeof value} that SQLite cannot hold was to be stored.`);
  });
}
