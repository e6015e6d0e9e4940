import { randomUUID } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import type { Article, ArticleId } from '../../knowledge/article.js';
import type { Corpus } from '../../knowledge/corpus.js';
import { forgetIndexed } from '../../database/index-tables.js';
import { inTransaction } from '../../database/in-transaction.js';
import type { Schema } from '../../database/schema.js';
import { corpusChange } from '../corpus-change.js';
import type { BuildPassageIndex, OnProgress, PassageIndex } from '../passage-index.js';
import { type ArticleRows, createArticlePrints, readArticleRows } from './article-rows.js';
import type { Rows, WordCounts } from './look-up.js';
import { readCounts } from './packed-counts.js';
import { searchRows, type SearchedRows } from './search-rows.js';
import { read, texts, type Database } from './tables.js';
import { writeArticles } from './write-articles.js';

/** Whose rows those of the operator's articles are; no guild's id is one. */
const operator = 'operator';

/** Indexes whose words are in PostgreSQL, for all processes on the same database. */
export interface SharedIndexes {
  /** Of the operator's articles. */
  readonly buildCommon: BuildPassageIndex;
  /** Of a guild's, which the caller names; whoever names none gets an index by `otherwise`. */
  buildForGuilds(otherwise: BuildPassageIndex): BuildPassageIndex;
  /** For one occasion: its rows are nobody else's, and are gone when it is closed. */
  readonly buildOnce: BuildPassageIndex;
  /**
   * Reads an article that is about to be written (absent: removed), and gives what writes that into the index, in the transaction
   * in which the article is written.
   */
  readonly prepare: (
    change: GuildArticleChange,
  ) => Promise<(transaction: Transaction<Schema>) => Promise<void>>;
}

export interface GuildArticleChange {
  readonly guildId: string;
  readonly articleId: ArticleId;
  readonly article?: Article | undefined;
}

/** Rows for one occasion are of owners called like this, with the time at which they were begun. */
const once = 'once';

/** What is older was left behind by a process that was ended. */
const abandonedMs = 24 * 60 * 60_000;

async function forgetAbandoned(database: Database): Promise<void> {
  const owners = await read(
    sql<{ readonly owner: string }>`
      select distinct owner from quoth_index_articles where owner like ${`${once} %`}`,
    database,
  );
  for (const { owner } of owners) {
    const begunAtMs = Number(owner.split(' ')[1]);
    if (begunAtMs > Date.now() - abandonedMs) continue;
    await inTransaction(database, (transaction) => forgetIndexed(transaction, owner));
  }
}

/** The database is opened when it is first needed. */
export function createSharedIndexes(open: () => Promise<Database>): SharedIndexes {
  let database: Promise<Database> | undefined;
  let printing: ReturnType<typeof createArticlePrints> | undefined;
  const needed = async (): Promise<Needed> => ({
    database: await (database ??= open()),
    printOf: await (printing ??= createArticlePrints()),
  });

  return {
    buildCommon: async (corpus, onProgress) =>
      ownIndex(await needed(), operator, corpus, onProgress),
    buildForGuilds: (otherwise) => async (corpus, onProgress, other, place, owner) =>
      owner === undefined
        ? otherwise(corpus, onProgress, undefined, place)
        : ((await other?.fork?.(corpus, owner)) ??
          ownIndex(await needed(), owner, corpus, onProgress)),
    buildOnce: async (corpus, onProgress) => {
      const owner = `${once} ${Date.now()} ${randomUUID()}`;
      const tools = await needed();
      await forgetAbandoned(tools.database);
      const index = await ownIndex(tools, owner, corpus, onProgress);
      return {
        search: (query) => index.search(query),
        close: () => inTransaction(tools.database, (each) => forgetIndexed(each, owner)),
      };
    },
    async prepare({ guildId, articleId, article }) {
      const { printOf } = await needed();
      const added = article && [await readArticleRows(article, printOf(article))];
      return (transaction) =>
        writeArticles(transaction, { owner: guildId, removed: [articleId], added: added ?? [] });
    },
  };
}

interface Needed {
  readonly database: Database;
  readonly printOf: (article: Article) => string;
}

/** The operator's index as it is now: those that share its rows look at what it holds. */
interface SharedCorpus {
  current: Corpus;
}

/** An index whose rows are all its owner's. */
async function ownIndex(
  tools: Needed,
  owner: string,
  corpus: Corpus,
  onProgress?: OnProgress,
  held: SharedCorpus = { current: corpus },
): Promise<PassageIndex> {
  await writeDifferences(tools, owner, corpus.articles, onProgress);
  held.current = corpus;
  const searched = await openRows(tools.database, corpus, { owner }, () => true);
  return {
    search: (query) => searchRows(searched, query),
    update: (next) => ownIndex(tools, owner, next, undefined, held),
    fork: (next, guildId) =>
      guildId === undefined
        ? Promise.resolve(undefined)
        : sharingIndex(tools, guildId, next, { owner, held }),
  };
}

/** More of the operator's articles than this that do not count are too many to be counted out for each question. */
const mostWithout = 100;

/** An index whose own rows are those of the articles alone that the shared corpus lacks, or has otherwise. */
async function sharingIndex(
  tools: Needed,
  guildId: string,
  corpus: Corpus,
  shared: { readonly owner: string; readonly held: SharedCorpus },
): Promise<PassageIndex | undefined> {
  const { removed, added } = await corpusChange(shared.held.current, corpus);
  if (removed.length > mostWithout) return undefined;
  await writeDifferences(tools, guildId, added);
  const own = new Set(added.map(({ id }) => id));
  const without = await readWithout(tools.database, shared.owner, removed);
  const rows: Rows = { owner: guildId, shared: { owner: shared.owner, without } };
  const searched = await openRows(tools.database, corpus, rows, (id) => own.has(id));
  return {
    passagesHeld: added.reduce((sum, { passages }) => sum + passages.length, 0),
    search: (query) => searchRows(searched, query),
    update: (next) => sharingIndex(tools, guildId, next, shared),
  };
}

/** Passages that are read and written at a time, and characters: a second or two, for which the owner's changes wait. */
const portion = { passages: 1_000, characters: 1_000_000 };

/**
 * Makes the rows of an owner those of these articles; nothing is read or written of those that are there as they are. What another
 * version of the analyzer has written is written anew, a portion at a time; meanwhile its rows are found by.
 */
async function writeDifferences(
  { database, printOf }: Needed,
  owner: string,
  articles: readonly Article[],
  onProgress: OnProgress = () => undefined,
): Promise<void> {
  const held = await readPrints(database, owner);
  const wanted = new Set<string>(articles.map(({ id }) => id));
  const gone = [...held.keys()].filter((id) => !wanted.has(id));
  const changed = articles.filter((article) => held.get(article.id) !== printOf(article));
  const total = articles.reduce((sum, { passages }) => sum + passages.length, 0);
  let done = total - changed.reduce((sum, { passages }) => sum + passages.length, 0);
  if (gone.length > 0) await write(gone, []);
  for (const each of inPortions(changed)) {
    await write([], each);
    done += each.reduce((sum, { passages }) => sum + passages.length, 0);
    onProgress(done, total);
  }
  onProgress(total, total);

  async function write(removed: readonly string[], next: readonly Article[]): Promise<void> {
    const rows = new Map<Article, ArticleRows>();
    for (const article of next) rows.set(article, await readArticleRows(article, printOf(article)));
    await inTransaction(database, async (transaction) => {
      const ids = [...removed, ...next.map(({ id }) => id)];
      const current = await lockRevisions(transaction, owner, ids);
      const isCurrent = ({ id, revision }: Article): boolean =>
        revision === undefined || current.get(id) === revision;
      await writeArticles(transaction, {
        owner,
        removed: removed.filter((id) => !current.has(id)),
        added: [...rows].flatMap(([article, own]) => (isCurrent(article) ? [own] : [])),
      });
    });
  }
}

/**
 * Which revision of each of a guild's own articles is there now, and stays until the transaction ends. What this process read a
 * moment ago may be changed, or erased, by another: that one has written what is so now, and must not find it undone.
 */
async function lockRevisions(
  transaction: Transaction<Schema>,
  guildId: string,
  articleIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await transaction
    .selectFrom('articles')
    .select(['articleId', 'newest'])
    .where('guildId', '=', guildId)
    .where('present', '=', 1)
    .where(sql<boolean>`article_id = any(${texts(articleIds)})`)
    .forShare()
    .execute();
  return new Map(rows.map(({ articleId, newest }) => [articleId, newest]));
}

async function readPrints(database: Database, owner: string): Promise<ReadonlyMap<string, string>> {
  const rows = await read(
    sql<{ readonly articleId: string; readonly print: string }>`
      select article_id, print from quoth_index_articles where owner = ${owner}`,
    database,
  );
  return new Map(rows.map(({ articleId, print }) => [articleId, print]));
}

function* inPortions(articles: readonly Article[]): Generator<readonly Article[], void> {
  let held: Article[] = [];
  let [passages, characters] = [0, 0];
  for (const article of articles) {
    held.push(article);
    passages += article.passages.length;
    characters += article.passages.reduce((sum, { text }) => sum + text.length, 0);
    if (passages < portion.passages && characters < portion.characters) continue;
    yield held;
    held = [];
    [passages, characters] = [0, 0];
  }
  if (held.length > 0) yield held;
}

/** What of the shared rows does not count for who does without these articles. */
async function readWithout(
  database: Database,
  owner: string,
  articles: readonly Article[],
): Promise<NonNullable<Rows['shared']>['without']> {
  const words = new Map<number, WordCounts>();
  const names = new Map<string, number>();
  const articleIds = new Set(articles.map(({ id }) => id));
  if (articleIds.size === 0) return { articleIds, words, names };
  const rows = await read(
    sql<{ readonly terms: Buffer; readonly grams: Buffer; readonly names: Record<string, number> }>`
      select terms, grams, names from quoth_index_articles
      where owner = ${owner} and article_id = any(${texts([...articleIds])})`,
    database,
  );
  const add = (id: number, more: Partial<WordCounts>): void => {
    const before = words.get(id) ?? { passages: 0, articles: 0, grams: 0 };
    words.set(id, {
      passages: before.passages + (more.passages ?? 0),
      articles: before.articles + (more.articles ?? 0),
      grams: before.grams + (more.grams ?? 0),
    });
  };
  for (const row of rows) {
    readCounts(row.terms, (id, passages) => {
      add(id, { passages, articles: 1 });
    });
    readCounts(row.grams, (id, grams) => {
      add(id, { grams });
    });
    for (const [entry, count] of Object.entries(row.names)) {
      names.set(entry, (names.get(entry) ?? 0) + count);
    }
  }
  return { articleIds, words, names };
}

export async function openRows(
  database: Database,
  corpus: Corpus,
  rows: Rows,
  isOwn: (id: ArticleId) => boolean,
): Promise<SearchedRows> {
  const positions = new Map<ArticleId, number>();
  let position = 0;
  for (const { id, passages } of corpus.articles) {
    positions.set(id, position);
    position += passages.length;
  }
  return {
    database,
    corpus,
    rows,
    isOwn,
    averageLength: await readAverageLength(database, rows),
    positionOf: (id) => positions.get(id) ?? 0,
  };
}

interface Lengths {
  readonly passages: number;
  readonly terms: number;
  readonly grams: number;
}

async function readAverageLength(
  database: Database,
  { owner, shared }: Rows,
): Promise<SearchedRows['averageLength']> {
  const without = [...(shared?.without.articleIds ?? [])];
  const [lengths] = await read(
    sql<Lengths>`
      select coalesce(sum(passages), 0)::float as passages,
        coalesce(sum(term_length), 0)::float as terms, coalesce(sum(gram_length), 0)::float as grams
      from quoth_index_articles
      where owner = ${owner}
        or (owner = ${shared?.owner ?? owner} and not article_id = any(${texts(without)}))`,
    database,
  );
  const { passages = 0, terms = 0, grams = 0 } = lengths ?? {};
  const average = (length: number): number => (passages === 0 ? 1 : length / passages);
  return { terms: average(terms), grams: average(grams) };
}
