import { createReadStream } from 'node:fs';
import { basename, extname } from 'node:path';
import { UserError } from '../shared/errors.js';
import { readAliasFiles } from './alias-files.js';
import type { Article, ArticleId } from './article.js';
import { comparePaths, endingOf, findArticleFiles, type FoundFile } from './article-files.js';
import type { ArticleFault, ArticleStore, LoadedArticles } from './article-store.js';
import type { ArticleFile, ArticleFormat, FormatResult } from './formats/format.js';
import { formats } from './formats/index.js';
import { createArticle } from './passages.js';
import { unreadableReason } from './system-error.js';

/**
 * Articles in files: each path is a folder, read with its subfolders, or one file. Files are read in the order of their
 * paths; of two articles with one id, the first is served. A folder may have aliases in a file `aliases.yml`.
 *
 * `load` throws a {@link UserError} when a path does not exist (`knowledge-missing`) and when there is no file of a format
 * that we know (`knowledge-empty`).
 */
export function createFolderArticleStore(paths: readonly string[]): ArticleStore {
  return { load: () => loadArticles(paths) };
}

const formatByEnding: ReadonlyMap<string, ArticleFormat> = new Map(
  formats.flatMap((format) => format.endings.map((ending) => [ending, format])),
);

async function loadArticles(paths: readonly string[]): Promise<LoadedArticles> {
  const endings = new Set(formatByEnding.keys());
  const found = await findArticleFiles(paths, endings);
  if (found.files.length === 0 && found.faults.length === 0) {
    const message = `There are no articles in ${paths.join(', ')}: no file there ends in ${[...endings].join(', ')}.`;
    throw new UserError('knowledge-empty', message);
  }
  const served = new Map<ArticleId, Place>();
  const articles: Article[] = [];
  const faults: ArticleFault[] = [...found.faults];
  for (const file of found.files) {
    for await (const result of readFile(file)) {
      const place: Place = { path: file.path, ...(result.line !== undefined && { line: result.line }) };
      const outcome = serve(result, served);
      if (outcome.kind === 'fault') {
        faults.push({ ...place, reason: outcome.reason });
      } else {
        served.set(outcome.article.id, place);
        articles.push(outcome.article);
      }
    }
  }
  const { groups: aliases, faults: aliasFaults } = await readAliasFiles(paths);
  faults.push(...aliasFaults);
  faults.sort((a, b) => comparePaths(a.path, b.path));
  return { articles, faults, aliases };
}

type Place = Pick<ArticleFault, 'path' | 'line'>;

type Outcome =
  | { readonly kind: 'article'; readonly article: Article }
  | { readonly kind: 'fault'; readonly reason: string };

function serve(result: FormatResult, served: ReadonlyMap<ArticleId, Place>): Outcome {
  if (result.kind === 'fault') return result;
  const article = createArticle(result.draft);
  if (article.passages.every((passage) => passage.kind === 'summary')) {
    return { kind: 'fault', reason: 'No paragraphs below the title.' };
  }
  const first = served.get(article.id);
  if (first === undefined) return { kind: 'article', article };
  const where = first.line === undefined ? first.path : `${first.path}, line ${first.line}`;
  const reason = `The id "${article.id}" is taken by ${where}: give one of the two another id.`;
  return { kind: 'fault', reason };
}

/** A file that cannot be read to its end gives what was read before, and a fault. */
async function* readFile(file: FoundFile): AsyncGenerator<FormatResult> {
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
