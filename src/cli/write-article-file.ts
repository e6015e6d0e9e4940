import { mkdir, rm, writeFile } from 'node:fs/promises';
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
  const path = articlePath(draft, folder);
  try {
    await mkdir(folder, { recursive: true });
    // What is there is replaced, not written to: it may be a link to another file.
    if (overwrite) await rm(path, { force: true });
    await writeFile(path, writeMarkdown(draft), { flag: 'wx' });
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

/** The file of an article in a folder of articles. */
export function articlePath({ particulars }: ArticleDraft, folder: string): string {
  return join(folder, `${fileStem(particulars.id)}.md`);
}

/** Names that Windows keeps for devices, whatever follows the first point. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/**
 * The name of the file without its ending. What begins with a point is hidden and passed over by the reader of folders, what
 * begins with a dash is taken for an option, and devices are no files: these get a word before them. The article keeps its id.
 */
function fileStem(id: string): string {
  return /^[.-]/.test(id) || device.test(id) ? `article-${id.replace(/^[.-]{1,80}/, '')}` : id;
}
