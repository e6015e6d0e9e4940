import { createKnowledgeBase, type KnowledgeBase } from '../answer/serve/knowledge-base.js';
import { createKnowledge, type Knowledge } from '../answer/understand/knowledge.js';
import type { Article } from '../knowledge/article.js';
import type { ArticleFault, LoadedArticles } from '../knowledge/files/article-store.js';
import type { OnProgress } from '../search/passage-index.js';
import { servedAt } from '../knowledge/validity.js';
import { UserError } from '../shared/errors.js';
import type { CliContext } from './command.js';
import { cleanLine } from './render/clean.js';
import { showStatus, type Status } from './status.js';
import { text } from './text.js';

/** Indexing fewer passages takes under a second. */
const manyPassages = 5_000;
const maxFaultsShown = 5;

/**
 * Reads and indexes the articles for a command that answers from them. Faults go to standard error, and so does what
 * takes a while. Throws a {@link UserError} when not one article can be used.
 */
export async function openKnowledge(
  context: CliContext,
  paths: readonly string[] = [],
): Promise<KnowledgeBase> {
  const { buildIndex, thresholds } = context.ports();
  return indexed(context, paths, ({ articles, aliases }, onProgress) =>
    createKnowledgeBase(articles, buildIndex, { aliases, thresholds, onProgress }),
  );
}

/** The same for one question, whose answer can be traced. */
export async function readKnowledge(
  context: CliContext,
  paths: readonly string[] = [],
): Promise<Knowledge> {
  const { buildIndex } = context.ports();
  return indexed(context, paths, ({ articles, aliases }, onProgress) => {
    const { served, resting } = servedAt(articles, Date.now());
    return createKnowledge(served, buildIndex, { aliases, onProgress, resting });
  });
}

async function indexed<T>(
  context: CliContext,
  paths: readonly string[],
  index: (loaded: LoadedArticles, onProgress: OnProgress) => Promise<T>,
): Promise<T> {
  const loaded = await loadArticles(context, paths);
  const status = showIndexing(context, loaded.articles);
  try {
    return await index(loaded, (done, total) => {
      if (total >= manyPassages) status.say(text.loading.indexing(total, done / total));
    });
  } finally {
    status.clear();
  }
}

/** Says that the articles are being indexed, when they are so many that somebody would wonder. */
export function showIndexing({ stderr }: CliContext, articles: readonly Article[]): Status {
  const status = showStatus(stderr);
  const passageCount = countPassages(articles);
  if (passageCount >= manyPassages) status.say(text.loading.indexing(passageCount));
  return status;
}

/** The articles that can be used, with the faults of the others told on standard error. */
export async function loadArticles(
  context: CliContext,
  paths: readonly string[] = [],
): Promise<LoadedArticles> {
  const loaded = await readArticles(context, paths);
  loaded.faults.slice(0, maxFaultsShown).forEach((fault) => {
    context.stderr.write(`${faultLine(fault)}\n`);
  });
  const more = loaded.faults.length - maxFaultsShown;
  if (more > 0) context.stderr.write(`${text.loading.moreFaults(more)}\n`);
  if (loaded.articles.length === 0) throw new UserError('no-articles', text.loading.noArticles);
  return loaded;
}

/** The same without a word about faults. */
export async function readArticles(
  context: CliContext,
  paths: readonly string[] = [],
): Promise<LoadedArticles> {
  const status = showStatus(context.stderr);
  status.sayIfSlow(text.loading.reading);
  try {
    return await context.ports().openArticleStore(paths).load();
  } finally {
    status.clear();
  }
}

/** `path:line: reason`, as editors and compilers have it. */
export function faultLine({ path, line, reason }: ArticleFault): string {
  return cleanLine(text.loading.fault(path, line, reason));
}

/** The same for what is served all the same. */
export function warningLine({ path, line, reason }: ArticleFault): string {
  return cleanLine(text.loading.warning(path, line, reason));
}

export function countPassages(articles: readonly Article[]): number {
  return articles.reduce((sum, { passages }) => sum + passages.length, 0);
}
