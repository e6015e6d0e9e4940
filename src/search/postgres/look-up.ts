import { sql } from 'kysely';
import type { ArticleId } from '../../knowledge/article.js';
import { distinctContentTerms } from '../find-candidates.js';
import type { Query } from '../passage-index.js';
import type { Field } from '../postings/postings.js';
import { initialsKey } from '../spelling/acronyms.js';
import { createNameSpellings, packNames, type NameSpellings } from '../spelling/name-spellings.js';
import { allowedSlips, slipsBetween, transpositions } from '../spelling/near-spellings.js';
import { storedWord } from './article-rows.js';
import { nearKeysToFind } from './near-keys.js';
import { numbers, read, texts, type Database } from './tables.js';

/** Whose rows an index reads, and which of the operator's articles its corpus does without. */
export interface Rows {
  /** The owner of the articles that are the corpus's own. */
  readonly owner: string;
  /** Another whose articles it has besides, without these. */
  readonly shared?: { readonly owner: string; readonly without: Without };
}

/** What of a shared owner's articles does not count. */
export interface Without {
  readonly articleIds: ReadonlySet<ArticleId>;
  /** By number of the word. */
  readonly words: ReadonlyMap<number, WordCounts>;
  /** By entry. */
  readonly names: ReadonlyMap<string, number>;
}

/** In how many passages and articles a word occurs, and in how many passages as an n-gram. */
export interface WordCounts {
  readonly passages: number;
  readonly articles: number;
  readonly grams: number;
}

export const ownersOf = ({ owner, shared }: Rows): readonly string[] =>
  shared === undefined ? [owner] : [owner, shared.owner];

/** A word of a question, as the rows have it. */
export interface KnownWord extends WordCounts {
  /** Its numbers: each owner has its own. */
  readonly ids: readonly number[];
}

/** All that a question's first steps may want to know of the corpus. */
export interface Known {
  readonly words: ReadonlyMap<string, KnownWord>;
  readonly names: NameSpellings;
  /** By term that the corpus lacks, terms that may be near it. */
  readonly near: ReadonlyMap<string, readonly string[]>;
}

/**
 * Looks up the words of a question, how its names are written, and then, of what the corpus lacks or writes otherwise, the
 * words that may stand in its place: two or three short statements, whatever the size of the corpus.
 */
export async function lookUp(database: Database, rows: Rows, query: Query): Promise<Known> {
  const known = createKnown(database, rows);
  const { mentions = [], readings, grams } = query;
  const terms = distinctContentTerms(query).map(([term]) => term);
  const mentioned = mentions.flatMap(({ terms: own, particles }) => [...own, ...particles]);
  await Promise.all([
    known.addWords([
      ...terms,
      ...terms.filter((term) => allowedSlips(term) > 0).flatMap(transpositions),
      ...mentioned,
      ...mentions.flatMap(({ spellings }) => spellings.flat()),
      ...[...(readings?.meant.values() ?? [])].flat(),
      ...grams,
    ]),
    known.addNames(
      mentioned,
      mentions.flatMap(({ nameKeys, initials }) => [
        ...nameKeys,
        ...(initials === undefined ? [] : [initialsKey(initials)]),
      ]),
    ),
  ]);
  const spelled = known.spelledTerms();
  const lacking = terms.filter((term) => !known.has(term) && allowedSlips(term) > 0);
  const [near] = await Promise.all([known.addNear(lacking), known.addWords(spelled)]);
  await known.addNames([...spelled, ...[...near.values()].flat()], []);
  return known.finish(near);
}

interface KnownBuilder {
  has(term: string): boolean;
  addWords(words: readonly string[]): Promise<void>;
  addNames(terms: readonly string[], keys: readonly string[]): Promise<void>;
  addNear(terms: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>;
  /** The terms of all names that were found by their keys. */
  spelledTerms(): readonly string[];
  finish(near: ReadonlyMap<string, readonly string[]>): Known;
}

interface WordRow extends WordCounts {
  readonly word: string;
  readonly id: number;
}

/** Most words whose spelling is looked at for a misspelt one's sake. */
const mostNear = 5_000;

function createKnown(database: Database, rows: Rows): KnownBuilder {
  const owners = ownersOf(rows);
  const without = rows.shared?.without;
  const words = new Map<string, KnownWord>();
  const asked = new Set<string>();
  const entries = new Map<string, number>();

  function take(found: readonly WordRow[]): void {
    const sums = new Map<string, KnownWord>();
    for (const { word, id, passages, articles, grams } of found) {
      const less = without?.words.get(id);
      const before = sums.get(word);
      sums.set(word, {
        ids: [...(before?.ids ?? []), id],
        passages: (before?.passages ?? 0) + passages - (less?.passages ?? 0),
        articles: (before?.articles ?? 0) + articles - (less?.articles ?? 0),
        grams: (before?.grams ?? 0) + grams - (less?.grams ?? 0),
      });
    }
    for (const [word, counts] of sums) words.set(word, counts);
  }

  async function addWords(wanted: readonly string[]): Promise<void> {
    const fresh = [...new Set(wanted.map(storedWord))].filter((word) => !asked.has(word));
    for (const word of fresh) asked.add(word);
    if (fresh.length === 0) return;
    take(
      await read(
        sql<WordRow>`
          select word, id, passages, articles, grams from quoth_index_words
          where owner = any(${texts(owners)}) and word = any(${texts(fresh)})`,
        database,
      ),
    );
  }

  return {
    has: (term) => (words.get(storedWord(term))?.passages ?? 0) > 0,
    addWords,
    async addNames(terms, keys) {
      const wanted = [...new Set(terms.flatMap((term) => [term, `~ ${term}`]))];
      if (wanted.length === 0 && keys.length === 0) return;
      const found = await read(
        sql<{ readonly entry: string; readonly passages: number }>`
          select entry, sum(passages)::int as passages from quoth_index_names
          where owner = any(${texts(owners)}) and (
            entry = any(${texts(wanted)}) or name_key = any(${texts(keys.map(storedWord))})
          )
          group by entry`,
        database,
      );
      for (const { entry, passages } of found) {
        entries.set(entry, passages - (without?.names.get(entry) ?? 0));
      }
    },
    async addNear(terms) {
      const near = new Map<string, readonly string[]>();
      if (terms.length === 0) return near;
      const keys = terms.flatMap((term) => owners.flatMap((owner) => nearKeysToFind(owner, term)));
      const found = await read(
        sql<Pick<WordRow, 'word'>>`
          select word from quoth_index_words
          where owner = any(${texts(owners)}) and near && ${numbers(keys)}
          limit ${sql.lit(mostNear)}`,
        database,
      );
      const spelt = [...new Set(found.map(({ word }) => word))];
      for (const term of terms) {
        near.set(
          term,
          spelt.filter((word) => slipsBetween(term, word) <= allowedSlips(term)),
        );
      }
      // Of one owner it may be a term, of another a part of words: the rows of both count.
      await addWords([...near.values()].flat());
      return near;
    },
    spelledTerms: () =>
      [...entries.keys()].flatMap((entry) => {
        const [key = '', ...terms] = entry.split(' ');
        return key.length > 1 && key.startsWith('~') ? terms : [];
      }),
    finish: (near) => {
      const counted = [...entries].filter(([, count]) => count > 0);
      return { words, near, names: createNameSpellings(packNames(new Map(counted))) };
    },
  };
}

/** What tells apart the words that bring in candidates: in how many passages they are, in this field. */
export function frequencyOf(known: Known, field: Field, word: string): number {
  const counts = known.words.get(storedWord(word));
  return Math.max(0, (field === 'terms' ? counts?.passages : counts?.grams) ?? 0);
}
