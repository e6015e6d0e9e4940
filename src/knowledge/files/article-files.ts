import { withoutEnd } from '../../shared/without-end.js';
import type { Stats } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { UserError } from '../../shared/errors.js';
import type { ArticleFault } from './article-store.js';
import { systemErrorCode, unreadableReason } from '../../shared/system-error.js';

/** A file that may hold articles. */
export interface FoundFile {
  /** As the operator named it, or below a folder as named: relative stays relative. */
  readonly path: string;
  /** The same without symbolic links: two paths to one file have it in common. */
  readonly realPath: string;
}

export interface FoundFiles {
  /** Sorted by path in UTF-16 units, so alike on every machine; no file twice. */
  readonly files: readonly FoundFile[];
  readonly faults: readonly ArticleFault[];
}

/**
 * Finds the files below folders, and files named themselves. Within a folder, hidden files and those with other endings are
 * passed over; a symbolic link is followed as long as it stays within the folder. A file named itself must have one of the
 * endings. Throws a {@link UserError} (`knowledge-missing`) when one of the paths does not exist.
 */
export async function findArticleFiles(
  paths: readonly string[],
  endings: ReadonlySet<string>,
): Promise<FoundFiles> {
  const files: FoundFile[] = [];
  const faults: ArticleFault[] = [];
  for (const path of paths) {
    const found = await findBelow(path, endings);
    files.push(...found.files);
    faults.push(...found.faults);
  }
  files.sort((a, b) => comparePaths(a.path, b.path));
  const byRealPath = new Map<string, FoundFile>();
  for (const file of files) {
    if (!byRealPath.has(file.realPath)) byRealPath.set(file.realPath, file);
  }
  return { files: [...byRealPath.values()], faults };
}

/** By UTF-16 units, because what a locale makes of an order differs between machines. */
export function comparePaths(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The ending of a file's name, in lower case and with its dot. */
export function endingOf(path: string): string {
  return extname(path).toLowerCase();
}

async function findBelow(path: string, endings: ReadonlySet<string>): Promise<FoundFiles> {
  const entry = await resolveGiven(path);
  if (entry.kind === 'fault') return { files: [], faults: [entry.fault] };
  const { stats, realPath } = entry;
  if (stats.isDirectory()) return walk({ path, realPath }, endings);
  if (stats.isFile() && endings.has(endingOf(path))) {
    return { files: [{ path, realPath }], faults: [] };
  }
  const reason = `Not an article: its name must end in ${[...endings].join(', ')}.`;
  return { files: [], faults: [{ path, reason }] };
}

type ResolvedEntry =
  | { readonly kind: 'entry'; readonly stats: Stats; readonly realPath: string }
  | { readonly kind: 'fault'; readonly fault: ArticleFault };

async function resolveGiven(path: string): Promise<ResolvedEntry> {
  try {
    return { kind: 'entry', stats: await stat(path), realPath: await realpath(path) };
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === undefined) throw error;
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      const message = `There are no articles at ${path}: no such file or folder.`;
      throw new UserError('knowledge-missing', message, { cause: error });
    }
    return { kind: 'fault', fault: { path, reason: `Cannot be read (${code}).` } };
  }
}

/** Depth first, one folder at a time. A folder that links lead to again is entered once. */
async function walk(root: FoundFile, endings: ReadonlySet<string>): Promise<FoundFiles> {
  const files: FoundFile[] = [];
  const faults: ArticleFault[] = [];
  const entered = new Set([root.realPath]);
  const pending = [root];
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    for (const name of await namesIn(folder, faults)) {
      const path = `${withoutEnd(folder.path, /[/\\]/)}/${name}`;
      const child = await inspect(join(folder.realPath, name), root.realPath);
      if (child.kind === 'folder' && !entered.has(child.realPath)) {
        entered.add(child.realPath);
        pending.push({ path, realPath: child.realPath });
      } else if (child.kind === 'file' && endings.has(endingOf(name))) {
        files.push({ path, realPath: child.realPath });
      } else if (child.kind === 'fault' && (extname(name) === '' || endings.has(endingOf(name)))) {
        faults.push({ path, reason: child.reason });
      }
    }
  }
  return { files, faults };
}

/** Sorted, so that of two links to one folder the same is followed on every machine. */
async function namesIn(folder: FoundFile, faults: ArticleFault[]): Promise<readonly string[]> {
  try {
    const names = await readdir(folder.realPath);
    return names.filter((name) => !name.startsWith('.')).sort();
  } catch (error) {
    faults.push({ path: folder.path, reason: unreadableReason(error) });
    return [];
  }
}

type Inspected =
  | { readonly kind: 'folder' | 'file'; readonly realPath: string }
  | { readonly kind: 'other' }
  | { readonly kind: 'fault'; readonly reason: string };

async function inspect(location: string, rootPath: string): Promise<Inspected> {
  try {
    const realPath = await realpath(location);
    const root = rootPath.endsWith(sep) ? rootPath : rootPath + sep;
    if (!realPath.startsWith(root) && realPath !== rootPath) {
      const reason =
        'A link that leads out of the folder is not followed: copy it here, or name it.';
      return { kind: 'fault', reason };
    }
    const stats = await stat(realPath);
    if (stats.isDirectory()) return { kind: 'folder', realPath };
    return stats.isFile() ? { kind: 'file', realPath } : { kind: 'other' };
  } catch (error) {
    return { kind: 'fault', reason: unreadableReason(error) };
  }
}
