import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Names of ours, which sort by their time: nothing else in the folder is touched. */
const ours = /^quoth-\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}Z\.jsonl$/u;

/** Makes the folder, for its owner alone, and names the file of a backup of that moment in it. */
export async function newBackupIn(folder: string, now: Date): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const moment = now.toISOString().slice(0, 19).replaceAll(':', '-');
  return join(folder, `quoth-${moment}Z.jsonl`);
}

/** Deletes all backups but the newest; the paths of those that are gone. Called once the newest is whole. */
export async function keepNewest(folder: string, count: number): Promise<readonly string[]> {
  const names = (await readdir(folder)).filter((name) => ours.test(name)).sort();
  const old = names.slice(0, Math.max(0, names.length - count)).map((name) => join(folder, name));
  for (const path of old) await rm(path);
  return old;
}
