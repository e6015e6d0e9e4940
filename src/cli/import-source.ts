import { constants, open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ImportSource } from '../importing/import-article.js';
import { UserError } from '../shared/errors.js';
import { systemErrorCode } from '../shared/system-error.js';
import type { InputStream } from './command.js';
import { text } from './text.js';

/** As much as the importer takes, so that no more of a file or of standard input is ever held. */
const maxBytes = 10_000_000;

/** What somebody gives: an address, a file, or `-` for standard input. Throws a {@link UserError}. */
export async function sourceOf(given: string, stdin: InputStream): Promise<ImportSource> {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(given)) return { kind: 'url', url: given };
  if (given === '-') return { kind: 'text', text: await readInput(stdin) };
  return { kind: 'file', name: basename(given), bytes: await readBytes(given) };
}

async function readInput(stdin: InputStream): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stdin) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > maxBytes) throw tooLarge('-');
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString('utf8');
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    // Without waiting: a named pipe that nobody writes to would never open.
    const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const stats = await file.stat();
      if (!stats.isFile()) throw new UserError('no-file', text.import.noFile(path));
      if (stats.size > maxBytes) throw tooLarge(path);
      return await file.readFile();
    } finally {
      await file.close();
    }
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === undefined) throw error;
    const message =
      code === 'ENOENT' ? text.import.noSuchFile(path) : text.import.unreadable(path, code);
    throw new UserError('unreadable', message, { cause: error });
  }
}

function tooLarge(path: string): UserError {
  return new UserError('import-too-large', text.import.tooLarge(path, maxBytes / 1_000_000));
}
