import type { Article, Passage } from '../knowledge/article.js';
import type { Corpus } from '../knowledge/corpus.js';
import { createContents } from './contents.js';
import { type CorpusChange, corpusChange } from './corpus-change.js';
import { createTermStatistics } from './postings/term-statistics.js';
import type { OpenEngine } from './engines/engine.js';
import { openFlatEngine } from './engines/flat-engine.js';
import { createSearch } from './find-candidates.js';
import { createNameSpellings, nameEntries } from './spelling/name-spellings.js';
import type { BuildPassageIndex, PassageIndex, Query, SearchResult } from './passage-index.js';
import { createPassageReader } from './postings/passage-reader.js';
import { collectPostings, type Postings } from './postings/postings.js';
import { createReadPassages, exceptOf, type ReadPassages } from './postings/word-store.js';

/** An index in the memory of this thread. */
export interface LocalIndex {
  search(query: Query): SearchResult;
  /** Takes articles out and in, and follows the order of the corpus that this makes. Exact: as if built anew. */
  change(change: CorpusChange, next: Corpus): void;
  /** Whether so many passages have come and gone that building anew is better than going on. */
  worn(): boolean;
}

/** Postings of exactly this corpus. */
export function openLocalIndex(
  corpus: Corpus,
  postings: Postings,
  openEngine: OpenEngine,
): LocalIndex {
  const contents = createContents(corpus);
  const statistics = createTermStatistics(postings, articleNumbers(corpus));
  const engine = openEngine(postings, statistics);
  const names = createNameSpellings(postings.names);
  const search = createSearch(contents, engine, statistics, names);
  const reader = createPassageReader();

  function wordsOf(article: Article, passage: Passage) {
    const words = reader.read(article, passage);
    return {
      terms: reader.indexTerms(words),
      grams: reader.indexGrams(article, passage),
      entries: nameEntries(passage.text, words.tokens, article.language),
    };
  }

  function forEachPassage(
    article: Article,
    numbers: { readonly article: number; readonly firstPassage: number } | undefined,
    by: 1 | -1,
  ): void {
    if (numbers === undefined) return;
    for (const [index, passage] of article.passages.entries()) {
      const { terms, grams, entries } = wordsOf(article, passage);
      const number = numbers.firstPassage + index;
      if (by === 1) engine.add(number, { terms, grams });
      else engine.remove(number, { terms, grams });
      const distinct = { terms: new Set(terms), grams: new Set(grams) };
      statistics.change(numbers.article, distinct, by);
      names.change(entries, by);
    }
  }

  return {
    search,
    change({ removed, added }, next) {
      for (const article of removed) {
        forEachPassage(article, contents.numbersOf(article.id), -1);
        contents.remove(article);
      }
      for (const article of added) forEachPassage(article, contents.add(article), 1);
      contents.reorder(next);
    },
    worn: () => contents.numbersGiven() > 2 * contents.corpus().passages.length + 10_000,
  };
}

/** The index in the memory of this thread; built a few dozen milliseconds at a time. */
export const buildLocalIndex: BuildPassageIndex = async (corpus, onProgress) => {
  const postings = await collectPostings(corpus, onProgress);
  const { words: store, vocabulary } = postings;
  const read = createReadPassages(corpus, { store, vocabulary });
  return localPassageIndex(corpus, openLocalIndex(corpus, postings, openFlatEngine), read);
};

function localPassageIndex(corpus: Corpus, index: LocalIndex, read: ReadPassages): PassageIndex {
  return {
    search: (query) => Promise.resolve(index.search(query)),
    ...read,
    async update(next) {
      const change = await corpusChange(corpus, next);
      if (index.worn() || !isSmall(change, corpus)) return undefined;
      index.change(change, next);
      return localPassageIndex(next, index, exceptOf(read, change.added));
    },
  };
}

/** A change of more passages than this is no quicker than building anew. */
const mostChanged = 2_000;

/** Whether a change in this thread is quicker than building anew, and keeps nobody waiting for long. */
function isSmall(change: CorpusChange, corpus: Corpus): boolean {
  return (
    passagesIn(change) <= Math.min(mostChanged, Math.max(50, corpus.passages.length / 10)) &&
    charactersIn(change) <= mostCharacters
  );
}

/** The same in a thread of its own: only questions to this index wait, at 0.2 ms a passage. */
export function isSmallElsewhere(change: CorpusChange): boolean {
  return passagesIn(change) <= mostChanged && charactersIn(change) <= 5 * mostCharacters;
}

/** The same in characters: it is done without a breath of the event loop, at about a microsecond each. */
const mostCharacters = 100_000;

function charactersIn({ removed, added }: CorpusChange): number {
  return [...removed, ...added]
    .flatMap(({ passages }) => passages)
    .reduce((sum, { text }) => sum + text.length, 0);
}

function passagesIn({ removed, added }: CorpusChange): number {
  return [...removed, ...added].reduce((sum, { passages }) => sum + passages.length, 0);
}

function articleNumbers(corpus: Corpus): (passage: number) => number {
  const numbers = new Uint32Array(corpus.passages.length);
  let first = 0;
  for (const [number, { passages }] of corpus.articles.entries()) {
    numbers.fill(number, first, first + passages.length);
    first += passages.length;
  }
  return (passage) => numbers[passage] ?? 0;
}
