import type { FetchList } from '../importing/feeds/fetch-list.js';
import { isArchive, readArchive } from '../importing/archive/read-archive.js';
import {
  type ArticleImporter,
  ImportRefusal,
  type ImportedArticle,
  type ImportSource,
} from '../importing/import-article.js';
import { documentEndings } from '../importing/read/document-kind.js';
import type { RefusalReason } from '../knowledge/refusal-reason.js';

/** What of a batch could not be read. */
export interface BatchFault {
  /** The name of a file, or an address; at most {@link maxNameLength} characters. */
  readonly name: string;
  readonly reason: RefusalReason;
  /** The same in plain English. */
  readonly message: string;
}

export interface Batch {
  readonly articles: readonly ImportedArticle[];
  readonly faults: readonly BatchFault[];
  /** Several things were given or found, even where only one of them could be read. */
  readonly isMany: boolean;
}

export interface BatchTools {
  readonly importer: ArticleImporter;
  readonly fetchList: FetchList;
  /** Told as files and pages are read: so many are done, of so many. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
  /** The server that brings it, whose documents are read in turn with those of others; absent: they alone are read. */
  readonly forWhom?: string;
}

/** Most files and pages of one batch: somebody is to look them over. The rest is named as a fault. */
export const maxBatch = 100;
/** Articles in them. */
export const maxBatchArticles = 200;
const maxNameLength = 200;
/** Read at the same time; the importer has bounds of its own. */
const atATime = 2;

/**
 * Reads everything that is given: files, archives of files, pages, and the pages that a sitemap or a feed names. What cannot be
 * read is named with its reason, and the others are read all the same. Where one single thing is given and cannot be read, its
 * refusal is thrown.
 */
export async function readBatch(given: readonly ImportSource[], tools: BatchTools): Promise<Batch> {
  const faults: BatchFault[] = [];
  const sources: ImportSource[] = [];
  let isMany = given.length > 1;
  for (const source of given) {
    try {
      const inside = await expand(source, tools);
      if (inside === undefined) {
        sources.push(source);
        continue;
      }
      isMany = true;
      sources.push(...inside.sources);
      faults.push(...inside.faults);
    } catch (error) {
      faults.push(faultOf(source, error, given.length === 1));
    }
  }
  const wanted = sources.slice(0, maxBatch);
  faults.push(...sources.slice(maxBatch).map((source) => beyond(source)));
  const read = await readAll(wanted, isMany, tools);
  const articles = read.flatMap((each) => (Array.isArray(each) ? each : []));
  faults.push(...read.flatMap((each) => (Array.isArray(each) ? [] : [each])));
  const left = articles.length - maxBatchArticles;
  if (left > 0) {
    const message = `More than ${maxBatchArticles} articles in one batch: ${left} were left out.`;
    faults.push({ name: '', reason: 'too-large', message });
  }
  return { articles: articles.slice(0, maxBatchArticles), faults, isMany };
}

type ReadSource = ImportedArticle[] | BatchFault;

/** In the order given. */
async function readAll(
  sources: readonly ImportSource[],
  isMany: boolean,
  { importer, signal, forWhom, onProgress }: BatchTools,
): Promise<readonly ReadSource[]> {
  const read: ReadSource[] = [];
  let next = 0;
  let done = 0;
  async function work(): Promise<void> {
    for (let index = next++; index < sources.length; index = next++) {
      const source = sources[index];
      if (source === undefined) return;
      signal?.throwIfAborted();
      try {
        read[index] = [...(await importer.read(source, signal, forWhom))];
      } catch (error) {
        signal?.throwIfAborted();
        read[index] = faultOf(source, error, !isMany);
      }
      done += 1;
      onProgress?.(done, sources.length);
    }
  }
  await Promise.all(Array.from({ length: atATime }, work));
  return read;
}

interface Expansion {
  readonly sources: readonly ImportSource[];
  readonly faults: readonly BatchFault[];
}

/** What something holds or names; undefined where it is a single document. */
async function expand(
  source: ImportSource,
  { fetchList, signal }: BatchTools,
): Promise<Expansion | undefined> {
  if (source.kind === 'file' && (await isArchive(source.bytes))) {
    const { files, faults } = await readArchive(source.bytes, documentEndings);
    return {
      sources: files.map((file) => ({ kind: 'file', ...file })),
      faults: faults.map(({ name, refusal }) => named(name, refusal)),
    };
  }
  if (source.kind !== 'url' || !looksLikeList(source.url)) return undefined;
  try {
    const { urls, forbidden } = await fetchList(source.url, signal);
    const message = `The site asks programs not to read ${forbidden} of its pages (robots.txt).`;
    return {
      sources: urls.map((url) => ({ kind: 'url', url })),
      faults: forbidden === 0 ? [] : [named(source.url, new ImportRefusal('robots', message))],
    };
  } catch (error) {
    // A page whose address only reads like a feed's.
    if (error instanceof ImportRefusal && error.reason === 'no-feed') return undefined;
    throw error;
  }
}

/** By its address, so that no page is fetched twice: those of feeds and sitemaps say what they are. */
function looksLikeList(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { pathname, search } = new URL(url);
  return /(?:\.(?:xml|rss|atom|rdf)|\b(?:feed|feeds|rss|atom|sitemap)(?:\.json)?)\/?$|[?&]feed=/iu.test(
    pathname + search,
  );
}

/** Throws what is no refusal, and of a single source the refusal itself. */
function faultOf(source: ImportSource, error: unknown, isOnly: boolean): BatchFault {
  if (isOnly || !(error instanceof ImportRefusal)) throw error;
  return named(nameOf(source), error);
}

function beyond(source: ImportSource): BatchFault {
  const message = `Of one batch ${maxBatch} files or pages are read.`;
  return named(nameOf(source), new ImportRefusal('too-large', message));
}

function named(name: string, { reason, message }: ImportRefusal): BatchFault {
  return { name: name.slice(0, maxNameLength), reason, message };
}

function nameOf(source: ImportSource): string {
  switch (source.kind) {
    case 'file':
      return source.name;
    case 'url':
      return source.url;
    case 'text':
      return source.title ?? '';
  }
}
