import { UserError } from '../../shared/errors.js';
import { type LoadedAliases, readAliasFiles } from './alias-files.js';
import type { Article, ArticleId } from '../article.js';
import { comparePaths, findArticleFiles, type FoundFiles } from './article-files.js';
import type { ArticleFault, ArticleStore, LoadedArticles } from './article-store.js';
import { articleEndings, type ReadFiles, readFiles } from './read-files.js';

/** Articles in files that may change while they are served. */
export interface FolderArticleStore extends ArticleStore {
  /** As given: folders, or single files. */
  readonly paths: readonly string[];
  /**
   * Loads again, after `load`, and reads only the files that have changed. Of a file that is at fault now, and of one that
   * cannot be read or lies in a folder that cannot, the articles stay that it had and has not put others in the place of. A
   * file that is gone takes its articles along; without any file there are none. Throws a {@link UserError} when one of the
   * paths itself does not exist (`knowledge-missing`): it may come back.
   */
  reload(): Promise<LoadedArticles>;
}

/**
 * Articles in files: each path is a folder, read with its subfolders, or one file. Files are read in the order of their
 * paths; of two articles with one id, the first is served. A folder may have aliases in a file `aliases.yml`.
 *
 * `load` throws a {@link UserError} when a path does not exist (`knowledge-missing`) and when there is no file of a format
 * that we know (`knowledge-empty`).
 */
export function createFolderArticleStore(paths: readonly string[]): FolderArticleStore {
  let files: ReadFiles = new Map();
  let aliases: LoadedAliases = { groups: [], faults: [] };

  async function load(): Promise<LoadedArticles> {
    const found = await findArticleFiles(paths, articleEndings);
    files = await readFiles(found, files);
    aliases = keepAliases(await readAliasFiles(paths), aliases);
    return collect(found, files, aliases);
  }

  return {
    paths,
    async load() {
      const loaded = await load();
      if (files.size > 0 || loaded.faults.length > 0) return loaded;
      const message = `There are no articles in ${paths.join(', ')}: no file there ends in ${[...articleEndings].join(', ')}.`;
      throw new UserError('knowledge-empty', message);
    },
    reload: load,
  };
}

/** Where several files have a group at fault, those of before stay in use beside what can be read now. */
function keepAliases(now: LoadedAliases, before: LoadedAliases): LoadedAliases {
  if (now.faults.length === 0) return now;
  const groups = new Map(
    [...before.groups, ...now.groups].map((group) => [JSON.stringify(group), group]),
  );
  return { groups: [...groups.values()], faults: now.faults };
}

/** The articles of all files, each id once, and all faults, sorted by path. */
function collect(found: FoundFiles, files: ReadFiles, aliases: LoadedAliases): LoadedArticles {
  const served = new Map<ArticleId, Place>();
  const articles: Article[] = [];
  const faults: ArticleFault[] = [...found.faults, ...aliases.faults];
  const warnings: ArticleFault[] = [];
  for (const [path, file] of files) {
    faults.push(...file.faults.map((fault) => ({ path, ...fault })));
    warnings.push(...file.warnings.map((warning) => ({ path, ...warning })));
    for (const { article, line } of file.articles) {
      const place: Place = { path, ...(line !== undefined && { line }) };
      const reason = whyNotServed(article, served);
      if (reason === undefined) {
        served.set(article.id, place);
        articles.push(article);
      } else {
        faults.push({ ...place, reason });
      }
    }
  }
  faults.sort((one, other) => comparePaths(one.path, other.path));
  return { articles, faults, warnings, aliases: aliases.groups };
}

type Place = Pick<ArticleFault, 'path' | 'line'>;

function whyNotServed(article: Article, served: ReadonlyMap<ArticleId, Place>): string | undefined {
  const first = served.get(article.id);
  if (first === undefined) return undefined;
  const where = first.line === undefined ? first.path : `${first.path}, line ${first.line}`;
  return `The id "${article.id}" is taken by ${where}: give one of the two another id.`;
}
