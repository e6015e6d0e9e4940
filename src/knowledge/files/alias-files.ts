import { withoutEnd } from '../../shared/without-end.js';
import { lstat, readFile } from 'node:fs/promises';
import { type AliasGroup, parseAliases } from '../aliases.js';
import type { ArticleFault } from './article-store.js';
import { systemErrorCode, unreadableReason } from '../../shared/system-error.js';

/** Beside the articles, at the top of their folder. */
export const aliasFileName = 'aliases.yml';

/** Largest file that is read, in bytes; the groups are bounded too. */
const maxBytes = 500_000;

export interface LoadedAliases {
  readonly groups: readonly AliasGroup[];
  readonly faults: readonly ArticleFault[];
}

/** The aliases of every path that is a folder and has some. What is wrong with a group leaves the others in use. */
export async function readAliasFiles(paths: readonly string[]): Promise<LoadedAliases> {
  const groups: AliasGroup[] = [];
  const faults: ArticleFault[] = [];
  for (const folder of new Set(paths)) {
    const path = `${withoutEnd(folder, /[/\\]/)}/${aliasFileName}`;
    const text = await readText(path);
    if (text === undefined) continue;
    const parsed = text.kind === 'text' ? parseAliases(text.text) : { groups: [], faults: [text] };
    groups.push(...parsed.groups);
    faults.push(
      ...parsed.faults.map(({ line, reason }) => ({ path, ...(line && { line }), reason })),
    );
  }
  return { groups, faults };
}

type AliasText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'fault'; readonly line?: number; readonly reason: string };

/** Undefined when there is no such file. */
async function readText(path: string): Promise<AliasText | undefined> {
  try {
    const stats = await lstat(path);
    if (!stats.isFile()) return { kind: 'fault', reason: 'Not a file: links are not followed.' };
    if (stats.size > maxBytes) {
      return { kind: 'fault', reason: `Larger than ${maxBytes / 1_000} kB.` };
    }
    return {
      kind: 'text',
      text: new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path)),
    };
  } catch (error) {
    if (error instanceof TypeError)
      return { kind: 'fault', reason: 'Not UTF-8: save it with this encoding.' };
    const code = systemErrorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    return { kind: 'fault', reason: unreadableReason(error) };
  }
}
