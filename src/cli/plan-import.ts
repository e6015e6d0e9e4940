import { readFile } from 'node:fs/promises';
import type { ImportedArticle } from '../importing/import-article.js';
import { writeMarkdown } from '../knowledge/formats/write-markdown.js';
import { textPrint } from '../knowledge/text-print.js';
import { systemErrorCode } from '../shared/system-error.js';
import { articlePath } from './write-article-file.js';

/** What would become of an article of a batch in the folder that it is meant for. */
export type ImportState = 'new' | 'changed' | 'unchanged' | 'duplicate';

export interface PlannedArticle {
  readonly article: ImportedArticle;
  readonly state: ImportState;
}

/** Compares each with the file of its id; without a folder all are new. Of two with the same text the first counts. */
export async function planImport(
  imported: readonly ImportedArticle[],
  folder: string | undefined,
): Promise<readonly PlannedArticle[]> {
  const prints = new Set<string>();
  const planned: PlannedArticle[] = [];
  for (const article of imported) {
    const print = textPrint(article.draft);
    const state = prints.has(print) ? 'duplicate' : await stateIn(folder, article);
    prints.add(print);
    planned.push({ article, state });
  }
  return planned;
}

async function stateIn(
  folder: string | undefined,
  { draft }: ImportedArticle,
): Promise<ImportState> {
  if (folder === undefined) return 'new';
  try {
    const before = await readFile(articlePath(draft, folder), 'utf8');
    return before === writeMarkdown(draft) ? 'unchanged' : 'changed';
  } catch (error) {
    if (systemErrorCode(error) === undefined) throw error;
    // What is there and cannot be read is in the way like any other.
    return systemErrorCode(error) === 'ENOENT' ? 'new' : 'changed';
  }
}
