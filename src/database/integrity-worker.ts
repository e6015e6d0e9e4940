import Libsql from 'libsql';
import { parentPort, workerData } from 'node:worker_threads';

/*
 * The thread that reads all of a database to see whether it is sound, which may take minutes: `workerData` is its path. It
 * says what is wrong, or nothing.
 */

const mostFaults = 5;

parentPort?.postMessage(faultsOf(String(workerData)));

function faultsOf(path: string): readonly string[] {
  try {
    const file = new Libsql(path, { readonly: true });
    try {
      const rows: unknown[] = file.prepare(`pragma integrity_check(${mostFaults})`).raw().all();
      return rows
        .flat()
        .map(String)
        .filter((line) => line !== 'ok');
    } finally {
      file.close();
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    // That it is held, or cannot be opened, is not that it is damaged.
    return /^SQLITE_(?:CORRUPT|NOTADB)/.test(code) ? [String(error)] : [];
  }
}
