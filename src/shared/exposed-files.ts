import { stat } from 'node:fs/promises';

/** Of these files, those that others on this machine may read; empty where the system has no such permissions. */
export async function exposedFiles(paths: readonly string[]): Promise<readonly string[]> {
  if (process.platform === 'win32') return [];
  const exposed = await Promise.all(paths.map(isExposed));
  return paths.filter((_, index) => exposed[index] === true);
}

const forOthers = 0o077;

async function isExposed(path: string): Promise<boolean> {
  try {
    return ((await stat(path)).mode & forOthers) !== 0;
  } catch {
    // What is not there exposes nothing.
    return false;
  }
}
