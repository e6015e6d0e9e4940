import { sql } from 'kysely';
import { storedWord, type ArticleRows } from './article-rows.js';
import { nearKeys } from './near-keys.js';
import { packCounts, readCounts } from './packed-counts.js';
import { texts, numbers, type Database } from './tables.js';

/** What becomes of one owner's articles. */
export interface ArticlesChange {
  readonly owner: string;
  /** Ids of articles that go. */
  readonly removed: readonly string[];
  /** Articles that come, in place of those with the same ids. */
  readonly added: readonly ArticleRows[];
}

/**
 * Writes what an owner's articles say into the tables of the index, in a transaction that is under way: until it is committed
 * every process finds what was there before, and from then on what is there now. Transactions of one owner go one after the
 * other. Every statement is about rows of this owner alone.
 */
export async function writeArticles(
  transaction: Database,
  { owner, removed, added }: ArticlesChange,
): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`quoth index ${owner}`}, 0))`.execute(
    transaction,
  );
  const changes = createChanges();
  await takeOut(
    transaction,
    owner,
    [...removed, ...added.map(({ articleId }) => articleId)],
    changes,
  );
  const ids = await idsOf(transaction, owner, added);
  const idOf = (word: string): number => ids.get(word) ?? 0;
  for (const article of added) changes.add(article, idOf);
  await putIn(transaction, owner, added, idOf);
  await countWords(transaction, owner, changes.words);
  await countNames(transaction, owner, changes.names);
}

/** In how many passages and articles more, or fewer, a word occurs. */
interface WordChange {
  passages: number;
  articles: number;
  grams: number;
}

interface Changes {
  readonly words: ReadonlyMap<number, Readonly<WordChange>>;
  readonly names: ReadonlyMap<string, number>;
  add(article: ArticleRows, idOf: (word: string) => number): void;
  remove(article: HeldArticle): void;
}

function createChanges(): Changes {
  const words = new Map<number, WordChange>();
  const names = new Map<string, number>();

  function changeOf(id: number): WordChange {
    const known = words.get(id);
    if (known !== undefined) return known;
    const made = { passages: 0, articles: 0, grams: 0 };
    words.set(id, made);
    return made;
  }

  const addName = (entry: string, by: number): void => {
    names.set(entry, (names.get(entry) ?? 0) + by);
  };

  return {
    words,
    names,
    add(article, idOf) {
      const { terms, grams } = passagesWith(article, idOf);
      for (const [id, passages] of terms) {
        const change = changeOf(id);
        change.passages += passages;
        change.articles += 1;
      }
      for (const [id, passages] of grams) changeOf(id).grams += passages;
      for (const [entry, count] of article.names) addName(entry, count);
    },
    remove({ terms, grams, names: own }) {
      readCounts(terms, (id, passages) => {
        const change = changeOf(id);
        change.passages -= passages;
        change.articles -= 1;
      });
      readCounts(grams, (id, passages) => {
        changeOf(id).grams -= passages;
      });
      for (const [entry, count] of Object.entries(own)) addName(entry, -count);
    },
  };
}

/** By word, in how many of the article's passages it occurs. */
function passagesWith(
  { passages }: ArticleRows,
  idOf: (word: string) => number,
): Readonly<Record<'terms' | 'grams', ReadonlyMap<number, number>>> {
  const counted = { terms: new Map<number, number>(), grams: new Map<number, number>() };
  for (const passage of passages) {
    for (const field of ['terms', 'grams'] as const) {
      for (const word of passage[field].keys()) {
        const id = idOf(word);
        counted[field].set(id, (counted[field].get(id) ?? 0) + 1);
      }
    }
  }
  return counted;
}

/** What the tables hold of an article as it was. */
interface HeldArticle {
  readonly terms: Buffer;
  readonly grams: Buffer;
  readonly names: Readonly<Record<string, number>>;
}

async function takeOut(
  transaction: Database,
  owner: string,
  articleIds: readonly string[],
  changes: Changes,
): Promise<void> {
  const { rows } = await sql<HeldArticle>`
    delete from quoth_index_articles
    where owner = ${owner} and article_id = any(${texts(articleIds)})
    returning terms, grams, names`.execute(transaction);
  if (rows.length === 0) return;
  await sql`
    delete from quoth_index_passages
    where owner = ${owner} and article_id = any(${texts(articleIds)})`.execute(transaction);
  for (const row of rows) changes.remove(row);
}

/** The numbers of the articles' words; words that are new get one. */
async function idsOf(
  transaction: Database,
  owner: string,
  articles: readonly ArticleRows[],
): Promise<ReadonlyMap<string, number>> {
  /** A word that is only an n-gram has no near spellings. */
  const isTerm = new Map<string, boolean>();
  for (const { passages } of articles) {
    for (const { terms, grams } of passages) {
      for (const word of grams.keys()) if (!isTerm.has(word)) isTerm.set(word, false);
      for (const word of terms.keys()) isTerm.set(word, true);
    }
  }
  const words = [...isTerm.keys()];
  if (words.length === 0) return new Map();
  const near = words.map((word) =>
    isTerm.get(word) === true ? `{${nearKeys(owner, word).join(',')}}` : '{}',
  );
  await sql`
    insert into quoth_index_words (owner, word, near)
    select ${owner}, word, near::int[] from unnest(${texts(words)}, ${texts(near)}) as new(word, near)
    where not exists (
      select from quoth_index_words as held
      where held.owner = ${owner} and held.word = new.word and (held.near <> '{}' or new.near = '{}')
    )
    on conflict (owner, word) do update set near = excluded.near`.execute(transaction);
  const { rows } = await sql<{ readonly word: string; readonly id: number }>`
    select word, id from quoth_index_words
    where owner = ${owner} and word = any(${texts(words)})`.execute(transaction);
  return new Map(rows.map(({ word, id }) => [word, id]));
}

async function putIn(
  transaction: Database,
  owner: string,
  articles: readonly ArticleRows[],
  idOf: (word: string) => number,
): Promise<void> {
  if (articles.length === 0) return;
  const withIds = (counts: ReadonlyMap<string, number>): ReadonlyMap<number, number> =>
    new Map([...counts].map(([word, count]) => [idOf(word), count]));
  const passages = articles.flatMap(({ articleId, passages: own }) =>
    own.map((passage, place) => ({
      articleId,
      place,
      terms: withIds(passage.terms),
      grams: withIds(passage.grams),
    })),
  );
  const lists = (field: 'terms' | 'grams'): readonly string[] =>
    passages.map((passage) => `{${[...passage[field].keys()].join(',')}}`);
  const counts = (field: 'terms' | 'grams'): readonly Buffer[] =>
    passages.map((passage) => packCounts(passage[field]));
  await sql`
    insert into quoth_index_passages (owner, article_id, place, terms, grams, term_counts, gram_counts)
    select ${owner}, article_id, place, terms::int[], grams::int[], term_counts, gram_counts
    from unnest(
      ${texts(passages.map(({ articleId }) => articleId))},
      ${numbers(passages.map(({ place }) => place))},
      ${texts(lists('terms'))},
      ${texts(lists('grams'))},
      ${counts('terms')}::bytea[],
      ${counts('grams')}::bytea[]
    ) as new(article_id, place, terms, grams, term_counts, gram_counts)`.execute(transaction);
  const inArticles = articles.map((article) => passagesWith(article, idOf));
  const length = (passage: ReadonlyMap<string, number>): number => Math.max(1, passage.size);
  const lengths = (field: 'terms' | 'grams'): readonly number[] =>
    articles.map((article) => article.passages.reduce((sum, own) => sum + length(own[field]), 0));
  await sql`
    insert into quoth_index_articles
      (owner, article_id, print, passages, term_length, gram_length, terms, grams, names)
    select ${owner}, article_id, print, passages, term_length, gram_length, terms, grams, names::json
    from unnest(
      ${texts(articles.map(({ articleId }) => articleId))},
      ${texts(articles.map(({ print }) => print))},
      ${numbers(articles.map(({ passages: own }) => own.length))},
      ${numbers(lengths('terms'))},
      ${numbers(lengths('grams'))},
      ${inArticles.map(({ terms }) => packCounts(terms))}::bytea[],
      ${inArticles.map(({ grams }) => packCounts(grams))}::bytea[],
      ${texts(articles.map(({ names }) => JSON.stringify(Object.fromEntries(names))))}
    ) as new(article_id, print, passages, term_length, gram_length, terms, grams, names)`.execute(
    transaction,
  );
}

async function countWords(
  transaction: Database,
  owner: string,
  words: Changes['words'],
): Promise<void> {
  const changed = [...words].filter(
    ([, { passages, articles, grams }]) => passages !== 0 || articles !== 0 || grams !== 0,
  );
  if (changed.length === 0) return;
  await sql`
    update quoth_index_words as held
    set passages = held.passages + more.passages,
      articles = held.articles + more.articles,
      grams = held.grams + more.grams
    from unnest(
      ${numbers(changed.map(([id]) => id))},
      ${numbers(changed.map(([, { passages }]) => passages))},
      ${numbers(changed.map(([, { articles }]) => articles))},
      ${numbers(changed.map(([, { grams }]) => grams))}
    ) as more(id, passages, articles, grams)
    where held.owner = ${owner} and held.id = more.id`.execute(transaction);
  const fewer = changed.filter(([, { passages, grams }]) => passages < 0 || grams < 0);
  if (fewer.length === 0) return;
  // A word that nothing says any more may be somebody's secret.
  await sql`
    delete from quoth_index_words
    where owner = ${owner} and id = any(${numbers(fewer.map(([id]) => id))})
      and passages <= 0 and grams <= 0`.execute(transaction);
}

async function countNames(
  transaction: Database,
  owner: string,
  names: Changes['names'],
): Promise<void> {
  const changed = [...names].filter(([, count]) => count !== 0);
  if (changed.length === 0) return;
  await sql`
    insert into quoth_index_names as held (owner, entry, name_key, passages)
    select ${owner}, entry, name_key, passages from unnest(
      ${texts(changed.map(([entry]) => entry))},
      ${changed.map(([entry]) => keyOf(entry))}::text[],
      ${numbers(changed.map(([, count]) => count))}
    ) as more(entry, name_key, passages)
    on conflict (owner, entry) do update set passages = held.passages + excluded.passages`.execute(
    transaction,
  );
  const fewer = changed.filter(([, count]) => count < 0).map(([entry]) => entry);
  if (fewer.length === 0) return;
  await sql`
    delete from quoth_index_names
    where owner = ${owner} and entry = any(${texts(fewer)}) and passages <= 0`.execute(transaction);
}

/** The key of an entry such as `~key qaim`, by which it is looked for; `~ qaim` and `qaim` have none. */
function keyOf(entry: string): string | null {
  const key = entry.slice(0, Math.max(0, entry.indexOf(' ')));
  return key.length < 2 ? null : storedWord(key);
}
