import { withoutEnd } from '../../shared/without-end.js';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { Article } from '../article.js';
import { comparePaths, endingOf, type FoundFile, type FoundFiles } from './article-files.js';
import type { ArticleFault } from './article-store.js';
import type { ArticleFile, ArticleFormat, FormatResult } from '../formats/format.js';
import { formats } from '../formats/index.js';
import { misspeltKeyReason } from '../misspelt-keys.js';
import { createArticle } from '../passages.js';
import { systemErrorCode, unreadableReason } from '../../shared/system-error.js';

/** What the files held when they were read, by path and in the order of the paths. */
export type ReadFiles = ReadonlyMap<string, ReadFile>;

export interface ReadFile {
  readonly articles: readonly PlacedArticle[];
  readonly faults: readonly Omit<ArticleFault, 'path'>[];
  readonly warnings: readonly Omit<ArticleFault, 'path'>[];
  /** Differs after every change of the file; undefined when it may have changed just now, unnoticed. */
  readonly stamp: string | undefined;
}

interface PlacedArticle {
  readonly article: Article;
  readonly line?: number;
}

const formatByEnding: ReadonlyMap<string, ArticleFormat> = new Map(
  formats.flatMap((format) => format.endings.map((ending) => [ending, format])),
);

/** Of the files that may hold articles. */
export const articleEndings: ReadonlySet<string> = new Set(formatByEnding.keys());

/**
 * Reads the files that have changed since `before`. What a file had stays where it is at fault now, as far as it has nothing
 * else in its place; and so does a file that is not to be found because its folder, or itself, cannot be read.
 */
export async function readFiles(
  { files, faults }: FoundFiles,
  before: ReadFiles,
): Promise<ReadFiles> {
  const now = new Map<string, ReadFile>();
  for (const file of files) {
    const known = before.get(file.path);
    const stamp = await stampOf(file.realPath);
    now.set(
      file.path,
      known !== undefined && stamp !== undefined && stamp === known.stamp
        ? known
        : keepLost(await readFile(file, stamp), known),
    );
  }
  for (const [path, known] of before) {
    const isHidden = faults.some((fault) => path === fault.path || isBelow(path, fault.path));
    if (isHidden && !now.has(path)) now.set(path, { ...known, faults: [], warnings: [] });
  }
  return new Map([...now].sort(([one], [other]) => comparePaths(one, other)));
}

function isBelow(path: string, folder: string): boolean {
  return path.startsWith(`${withoutEnd(folder, /[/\\]/)}/`);
}

/** A fault may hide what became of the articles that are missing. */
function keepLost(now: ReadFile, before: ReadFile | undefined): ReadFile {
  if (now.faults.length === 0 || before === undefined) return now;
  const ids = new Set(now.articles.map(({ article }) => article.id));
  const lost = before.articles.filter(({ article }) => !ids.has(article.id));
  return { ...now, articles: [...now.articles, ...lost] };
}

/** File systems tell times in steps of up to two seconds: within one, a change may not show. */
const stampDoubtMs = 2_000;

async function stampOf(path: string): Promise<string | undefined> {
  try {
    const { mtimeMs, ctimeMs, size, ino } = await stat(path);
    const isSettled = Date.now() - Math.max(mtimeMs, ctimeMs) > stampDoubtMs;
    return isSettled ? [mtimeMs, ctimeMs, size, ino].join(' ') : undefined;
  } catch (error) {
    // Reading it tells what is wrong.
    if (systemErrorCode(error) !== undefined) return undefined;
    throw error;
  }
}

async function readFile(file: FoundFile, stamp: string | undefined): Promise<ReadFile> {
  const articles: PlacedArticle[] = [];
  const faults: Omit<ArticleFault, 'path'>[] = [];
  const misspelt = new Map<string, Omit<ArticleFault, 'path'>>();
  for await (const result of resultsOf(file)) {
    const line = result.line !== undefined && { line: result.line };
    if (result.kind === 'fault') {
      faults.push({ ...line, reason: result.reason });
      continue;
    }
    for (const each of result.misspelt ?? []) {
      // A large file has the same slip in each of its articles: the first is enough.
      if (misspelt.has(each.key)) continue;
      const at = each.line !== undefined && { line: each.line };
      misspelt.set(each.key, { ...at, reason: misspeltKeyReason(each) });
    }
    const article = createArticle(result.draft);
    if (article.passages.some((passage) => passage.kind !== 'summary')) {
      articles.push({ article, ...line });
    } else {
      faults.push({ ...line, reason: 'No paragraphs below the title.' });
    }
  }
  return { articles, faults, warnings: [...misspelt.values()], stamp };
}

/** A file that cannot be read to its end gives what was read before, and a fault. */
async function* resultsOf(file: FoundFile): AsyncGenerator<FormatResult> {
  const format = formatByEnding.get(endingOf(file.path));
  if (format === undefined) return;
  try {
    yield* format.parse(articleFile(file));
  } catch (error) {
    yield { kind: 'fault', reason: unreadableReason(error) };
  }
}

function articleFile({ path, realPath }: FoundFile): ArticleFile {
  return {
    stem: basename(path, extname(path)),
    bytes: () => createReadStream(realPath),
  };
}
