import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArticleDraft } from '../knowledge/article-draft.js';
import { writeMarkdown } from '../knowledge/formats/write-markdown.js';
import { systemErrorCode } from '../shared/system-error.js';
import { UserError } from '../shared/errors.js';
import { text } from './text.js';

/**
 * Writes an article to the Markdown file of its id, and gives its path. The folder is made when it is missing; a file that is
 * there stays unless `overwrite` is set. An id has no separators of folders in it. Throws a {@link UserError}.
 */
export async function writeArticleFile(
  draft: ArticleDraft,
  folder: string,
  overwrite: boolean,
): Promise<string> {
  const path = join(folder, `${draft.particulars.id}.md`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(path, writeMarkdown(draft), { flag: overwrite ? 'w' : 'wx' });
    return path;
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === undefined) throw error;
    const message =
      code === 'EEXIST' && !overwrite
        ? text.export.inTheWay(path)
        : text.export.notWritable(path, code);
    throw new UserError('not-written', message, { cause: error });
  }
}
