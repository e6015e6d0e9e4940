import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Corpus } from '../../knowledge/corpus.js';
import { corpusFingerprint } from '../corpus-change.js';
import type { SnapshotName } from './index-messages.js';

const suffix = '.quoth-index';
/** Snapshots kept in the folder, those used last: each is of other articles, or of another version. */
const kept = 4;
/** A file still unfinished after this time was left by a process that died. */
const abandonedMs = 60 * 60 * 1_000;

/** Where the snapshot of a corpus lies in the folder, and its key. */
export async function nameSnapshot(folder: string, corpus: Corpus): Promise<SnapshotName> {
  const key = await snapshotKey(corpus);
  return { path: join(folder, `${key.slice(0, 32)}${suffix}`), key };
}

/** What the index of these articles depends on. */
export async function snapshotKey(corpus: Corpus): Promise<string> {
  const hash = createHash('sha256');
  hash.update(await corpusFingerprint(corpus));
  hash.update(await (analysis ??= analysisVersion()));
  return hash.digest('hex');
}

/** The same for as long as the program runs. */
let analysis: Promise<string> | undefined;

/** Removes snapshots that have not been used for longest, and what a process left unfinished. */
export async function tidySnapshots(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const own = names.filter((name) => name.includes(suffix));
  const files = await Promise.all(
    own.map(async (name) => {
      const path = join(folder, name);
      const usedMs = await stat(path).then(
        ({ mtimeMs }) => mtimeMs,
        () => 0,
      );
      return { path, finished: name.endsWith(suffix), usedMs };
    }),
  );
  const finished = files.filter((file) => file.finished).sort((a, b) => b.usedMs - a.usedMs);
  const abandoned = files.filter(
    (file) => !file.finished && file.usedMs < Date.now() - abandonedMs,
  );
  for (const { path } of [...finished.slice(kept), ...abandoned]) await rm(path, { force: true });
}

/**
 * A hash of all that decides which words a text gives: our own code for it, the packages that it calls, and the
 * Unicode tables of this Node. So nobody has to remember to raise a number.
 */
export async function analysisVersion(): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of ['../../language/', '../']) {
    const root = fileURLToPath(new URL(folder, import.meta.url));
    const names = await readdir(root, { recursive: true });
    for (const name of names.filter((each) => /\.[jt]s$/.test(each)).sort()) {
      hash.update(name).update(await readFile(join(root, name)));
    }
  }
  hash.update(readFileSync(new URL('../../../package.json', import.meta.url)));
  for (const name of packages) hash.update(packageVersion(name));
  const { icu = '', unicode = '' } = process.versions;
  return hash.update(`${icu} ${unicode}`).digest('hex');
}

const packages = ['minisearch', 'stemr', '@orama/stemmers', '@orama/stopwords'];

/** The manifest of the package as it is installed, here or in a folder above; empty when it cannot be found. */
function packageVersion(name: string): string {
  for (let up = '../../'; up.length < 60; up += '../') {
    try {
      return readFileSync(
        new URL(`${up}node_modules/${name}/package.json`, import.meta.url),
        'utf8',
      );
    } catch {
      continue;
    }
  }
  return '';
}
