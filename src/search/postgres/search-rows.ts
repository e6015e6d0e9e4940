import { sql } from 'kysely';
import type { ArticleId, Passage } from '../../knowledge/article.js';
import type { Corpus } from '../../knowledge/corpus.js';
import { articleOfPassage } from '../../knowledge/identifiers.js';
import type { Contents } from '../contents.js';
import { inverseDocumentFrequency, termWeight } from '../engines/bm25.js';
import { createSearch } from '../find-candidates.js';
import type { Query, SearchResult } from '../passage-index.js';
import type { Field } from '../postings/postings.js';
import type { TermStatistics } from '../postings/term-statistics.js';
import { storedWord } from './article-rows.js';
import { frequencyOf, type Known, lookUp, ownersOf, type Rows } from './look-up.js';
import { readCounts } from './packed-counts.js';
import { type CandidateRow, readCandidates, type Wanted } from './read-candidates.js';
import { read, texts, type Database } from './tables.js';

/** What a question is answered from: a corpus, and the rows that hold its words. */
export interface SearchedRows {
  readonly database: Database;
  readonly corpus: Corpus;
  readonly rows: Rows;
  /** Articles that the corpus has of its own; the others are the shared owner's. */
  readonly isOwn: (id: ArticleId) => boolean;
  /** How many different words a passage has, on average. */
  readonly averageLength: Readonly<Record<Field, number>>;
  /** Where an article's first passage stands in the corpus. */
  readonly positionOf: (id: ArticleId) => number;
}

/**
 * Answers a question as the index in memory does, by the same steps: they are gone through once with nothing but what the rows say
 * of words and names, which tells the words that are looked for; then with the passages that hold them.
 */
export async function searchRows(searched: SearchedRows, query: Query): Promise<SearchResult> {
  const { database, corpus, rows } = searched;
  const known = await lookUp(database, rows, query);
  const wanted = wantedBy(known, corpus, query);
  const found = await readCandidates(database, rows, { corpus, query, wanted });
  const candidates = candidatesOf(searched, found);
  const articleIds = [...new Set(candidates.map(({ passage }) => passage.articleId))];
  const contents = contentsOf(corpus, candidates, articleIds);
  const engine = engineOf(searched, known, candidates);
  const rank = (inArticles: InArticles): SearchResult => {
    const statistics = statisticsOf(known, (article) => inArticles.get(articleIds[article]));
    return createSearch(contents, engine, statistics, known.names)(query);
  };
  const { hits } = rank(new Map());
  const hitArticles = hits.map(({ passageId }) => articleOfPassage(passageId));
  return rank(await readInArticles(searched, known, new Set(hitArticles)));
}

/** The words that the steps look for, as far as the corpus has them. */
function wantedBy(known: Known, corpus: Corpus, query: Query): Wanted {
  const words = { terms: new Set<string>(), grams: new Set<string>() };
  const contents: Contents = { ...emptyContents, corpus: () => corpus };
  const engine = {
    ...engineBase(known),
    addScores: (field: Field, word: string) => {
      words[field].add(word);
    },
  };
  createSearch(contents, engine, statisticsOf(known), known.names)(query);
  const inField = (field: Field): Wanted[Field] =>
    [...words[field]].map((word) => ({
      ids: known.words.get(storedWord(word))?.ids ?? [],
      passages: frequencyOf(known, field, word),
    }));
  return { terms: inField('terms'), grams: inField('grams') };
}

const emptyContents: Omit<Contents, 'corpus'> = {
  passage: () => undefined,
  number: () => undefined,
  position: () => 0,
  numbersGiven: () => 0,
  articleNumber: () => undefined,
};

/** What an index is changed by is done to the rows. */
const engineBase = (known: Known) => ({
  near: (term: string) => known.near.get(term) ?? [],
  add: () => undefined,
  remove: () => undefined,
});

interface Candidate {
  readonly passage: Passage;
  readonly position: number;
  readonly row: CandidateRow;
}

/** Those that the corpus has: another process may have written what this one is about to read. */
function candidatesOf(
  { corpus, rows, isOwn, positionOf }: SearchedRows,
  found: readonly CandidateRow[],
): readonly Candidate[] {
  const candidates: Candidate[] = [];
  const taken = new Set<number>();
  for (const row of found) {
    const { articleId, place } = row;
    const position = positionOf(articleId) + place;
    if (taken.has(position)) continue;
    const passage = corpus.article(articleId)?.passages[place];
    const owner = isOwn(articleId) ? rows.owner : rows.shared?.owner;
    if (passage === undefined || row.owner !== owner) continue;
    taken.add(position);
    candidates.push({ passage, position, row });
  }
  return candidates;
}

function contentsOf(
  corpus: Corpus,
  candidates: readonly Candidate[],
  articleIds: readonly ArticleId[],
): Contents {
  const numbers = new Map(candidates.map(({ passage }, number) => [passage.id, number]));
  const articleNumbers = new Map(articleIds.map((id, number) => [id, number]));
  return {
    corpus: () => corpus,
    passage: (number) => candidates[number]?.passage,
    number: (id) => numbers.get(id),
    position: (number) => candidates[number]?.position ?? 0,
    numbersGiven: () => candidates.length,
    articleNumber: (id) => articleNumbers.get(id),
  };
}

function engineOf(searched: SearchedRows, known: Known, candidates: readonly Candidate[]) {
  const { corpus, averageLength } = searched;
  const inField = {
    terms: readOccurrences(known, candidates, 'terms'),
    grams: readOccurrences(known, candidates, 'grams'),
  };
  return {
    ...engineBase(known),
    addScores(field: Field, word: string, totals: Float64Array, onlyTo: 'all' | 'candidates') {
      const { occurrences, lengths } = inField[field];
      const idf = inverseDocumentFrequency(frequencyOf(known, field, word), corpus.passages.length);
      for (const [number, count] of occurrences.get(storedWord(word)) ?? []) {
        const total = totals[number] ?? 0;
        if (onlyTo === 'candidates' && total === 0) continue;
        const length = Math.max(1, lengths[number] ?? 1) / averageLength[field];
        totals[number] = total + idf * termWeight(count, length);
      }
    },
  };
}

interface Occurrences {
  /** By word, the candidates that hold it, with how often. */
  readonly occurrences: ReadonlyMap<string, readonly (readonly [number, number])[]>;
  /** Distinct words of each candidate. */
  readonly lengths: readonly number[];
}

function readOccurrences(
  known: Known,
  candidates: readonly Candidate[],
  field: Field,
): Occurrences {
  const byId = new Map<number, [number, number][]>();
  const occurrences = new Map<string, [number, number][]>();
  for (const [word, { ids }] of known.words) {
    const places: [number, number][] = [];
    occurrences.set(word, places);
    for (const id of ids) byId.set(id, places);
  }
  const lengths = candidates.map(({ row }, number) => {
    let length = 0;
    const packed = field === 'terms' ? row.termCounts : row.gramCounts;
    if (packed === null) return length;
    readCounts(packed, (id, count) => {
      length += 1;
      byId.get(id)?.push([number, count]);
    });
    return length;
  });
  return { occurrences, lengths };
}

/** By article, in how many of its passages each word occurs. */
type InArticles = ReadonlyMap<ArticleId | undefined, ReadonlyMap<string, number>>;

function statisticsOf(
  known: Known,
  inArticle: (article: number) => ReadonlyMap<string, number> | undefined = () => undefined,
): TermStatistics {
  const passageFrequency = (term: string): number => frequencyOf(known, 'terms', term);
  return {
    has: (term) => passageFrequency(term) > 0,
    passageFrequency,
    gramFrequency: (gram) => frequencyOf(known, 'grams', gram),
    articleFrequency: (term) => Math.max(0, known.words.get(storedWord(term))?.articles ?? 0),
    passagesInArticle: (term, article) => inArticle(article)?.get(storedWord(term)) ?? 0,
  };
}

async function readInArticles(
  { database, rows, isOwn }: SearchedRows,
  known: Known,
  articleIds: ReadonlySet<ArticleId>,
): Promise<InArticles> {
  if (articleIds.size === 0) return new Map();
  const found = await read(
    sql<{ readonly owner: string; readonly articleId: ArticleId; readonly terms: Buffer }>`
      select owner, article_id, terms from quoth_index_articles
      where owner = any(${texts(ownersOf(rows))}) and article_id = any(${texts([...articleIds])})`,
    database,
  );
  const words = new Map<number, string>();
  for (const [word, { ids }] of known.words) for (const id of ids) words.set(id, word);
  const inArticles = new Map<ArticleId, ReadonlyMap<string, number>>();
  for (const { owner, articleId, terms } of found) {
    if (owner !== (isOwn(articleId) ? rows.owner : rows.shared?.owner)) continue;
    const counts = new Map<string, number>();
    readCounts(terms, (id, passages) => {
      const word = words.get(id);
      if (word !== undefined) counts.set(word, passages);
    });
    inArticles.set(articleId, counts);
  }
  return inArticles;
}
