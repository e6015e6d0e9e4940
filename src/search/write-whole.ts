import { randomBytes } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Writes all of a file or nothing: it appears under its name when it is complete. */
export async function writeWhole(path: string, parts: readonly Uint8Array[]): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const unfinished = unfinishedName(path);
  try {
    await writeFile(unfinished, Buffer.concat(parts), { mode: 0o600, flag: 'wx' });
    await rename(unfinished, path);
  } finally {
    await rm(unfinished, { force: true });
  }
}

/** What a file is called until it is complete: beside it, and like no other. */
export function unfinishedName(path: string): string {
  return `${path}.${randomBytes(6).toString('hex')}.tmp`;
}
