import type { Article } from '../knowledge/article.js';
import type { Corpus } from '../knowledge/corpus.js';
import { createBreathing } from '../shared/breathing.js';
import { type ArticleNumbers, createContents, type LiveContents } from './contents.js';
import { type CorpusChange, corpusChange } from './corpus-change.js';
import { createTermStatistics, type LiveTermStatistics } from './postings/term-statistics.js';
import type { Engine, OpenEngine } from './engines/engine.js';
import { openFlatEngine } from './engines/flat-engine.js';
import { createSearch } from './find-candidates.js';
import { createNameSpellings, nameEntries, type NameSpellings } from './spelling/name-spellings.js';
import type { BuildPassageIndex, PassageIndex, Query, SearchResult } from './passage-index.js';
import { createPassageReader } from './postings/passage-reader.js';
import { collectPostings, type Postings } from './postings/postings.js';
import { createReadPassages, exceptOf, type ReadPassages } from './postings/word-store.js';

/** An index in the memory of this thread. */
export interface LocalIndex {
  search(query: Query): SearchResult;
  /** Takes articles out and in, and follows the order of the corpus that this makes. Exact: as if built anew. */
  change(change: CorpusChange, next: Corpus): void;
  /**
   * The index of another corpus, which shares with this one what both hold; from then on each changes by itself. Absent where
   * it would be a whole copy. The event loop breathes while the change is read.
   */
  fork?(change: CorpusChange, next: Corpus): Promise<LocalIndex>;
  /** Whether so many passages have come and gone that building anew is better than going on. */
  worn(): boolean;
}

/** Postings of exactly this corpus. */
export function openLocalIndex(
  corpus: Corpus,
  postings: Postings,
  openEngine: OpenEngine,
): LocalIndex {
  const statistics = createTermStatistics(postings, articleNumbers(corpus));
  return localIndex({
    contents: createContents(corpus),
    statistics,
    engine: openEngine(postings, statistics),
    names: createNameSpellings(postings.names),
  });
}

/** The parts of an index, each changed in step with the others. */
interface IndexParts {
  readonly contents: LiveContents;
  readonly statistics: LiveTermStatistics;
  readonly engine: Engine;
  readonly names: NameSpellings;
}

function localIndex(parts: IndexParts): LocalIndex {
  const { contents, statistics, engine, names } = parts;
  const forkEngine = engine.fork;
  return {
    search: createSearch(contents, engine, statistics, names),
    change(change, next) {
      const steps = makeChange(parts, change, next);
      while (steps.next().done !== true);
    },
    ...(forkEngine && {
      async fork(change, next) {
        const ownStatistics = statistics.fork();
        const own: IndexParts = {
          contents: contents.fork(),
          statistics: ownStatistics,
          engine: forkEngine(ownStatistics),
          names: names.fork(),
        };
        const breathe = createBreathing();
        const steps = makeChange(own, change, next);
        while (steps.next().done !== true) await breathe();
        return localIndex(own);
      },
    }),
    worn: () => contents.numbersGiven() > 2 * contents.corpus().passages.length + 10_000,
  };
}

/** Takes articles out and in, a passage a step, so that whoever takes the steps may rest between them. */
function* makeChange(
  { contents, statistics, engine, names }: IndexParts,
  { removed, added }: CorpusChange,
  next: Corpus,
): Generator<undefined, void> {
  const reader = createPassageReader();

  function* eachPassage(
    article: Article,
    numbers: ArticleNumbers | undefined,
    by: 1 | -1,
  ): Generator<undefined, void> {
    if (numbers === undefined) return;
    for (const [index, passage] of article.passages.entries()) {
      const words = reader.read(article, passage);
      const own = { terms: reader.indexTerms(words), grams: reader.indexGrams(article, passage) };
      const number = numbers.firstPassage + index;
      if (by === 1) engine.add(number, own);
      else engine.remove(number, own);
      const distinct = { terms: new Set(own.terms), grams: new Set(own.grams) };
      statistics.change(numbers.article, distinct, by);
      names.change(nameEntries(passage.text, words.tokens, article.language), by);
      yield;
    }
  }

  for (const article of removed) {
    yield* eachPassage(article, contents.numbersOf(article.id), -1);
    contents.remove(article);
  }
  for (const article of added) yield* eachPassage(article, contents.add(article), 1);
  contents.reorder(next);
}

/** The index in the memory of this thread; built a few dozen milliseconds at a time. */
export const buildLocalIndex: BuildPassageIndex = async (corpus, onProgress) =>
  openPassageIndex(corpus, await collectPostings(corpus, onProgress));

/** The same of postings that are of exactly this corpus. */
export function openPassageIndex(corpus: Corpus, postings: Postings): PassageIndex {
  const { words: store, vocabulary } = postings;
  const read = createReadPassages(corpus, { store, vocabulary });
  return localPassageIndex(corpus, openLocalIndex(corpus, postings, openFlatEngine), read);
}

function localPassageIndex(
  corpus: Corpus,
  index: LocalIndex,
  read: ReadPassages,
  passagesHeld?: number,
): PassageIndex {
  let handedOver = false;
  const held = (more: CorpusChange): number => (passagesHeld ?? 0) + sizeOf(more).passages;
  return {
    search: (query) => Promise.resolve(index.search(query)),
    ...read,
    ...(passagesHeld !== undefined && { passagesHeld }),
    async update(next) {
      const change = await corpusChange(corpus, next);
      if (index.worn() || !isSmall(change, corpus)) return undefined;
      handedOver = true;
      index.change(change, next);
      const after = exceptOf(read, change.added);
      return localPassageIndex(next, index, after, passagesHeld && held(change));
    },
    async fork(next) {
      const change = await corpusChange(corpus, next);
      // What was handed over holds other articles by now.
      if (handedOver || !isSmall(change, corpus)) return undefined;
      const forked = await index.fork?.(change, next);
      return forked && localPassageIndex(next, forked, exceptOf(read, change.added), held(change));
    },
  };
}

/** A change of more passages than this is no quicker than building anew. */
const mostChanged = 2_000;

/** Whether a change in this thread is quicker than building anew, and keeps nobody waiting for long. */
function isSmall(change: CorpusChange, corpus: Corpus): boolean {
  const { passages, characters } = sizeOf(change);
  return (
    passages <= Math.min(mostChanged, Math.max(50, corpus.passages.length / 10)) &&
    characters <= mostCharacters
  );
}

/** The same in a thread of its own: only questions to this index wait, at 0.2 ms a passage. */
export function isSmallElsewhere(change: CorpusChange): boolean {
  return isAtMost(sizeOf(change), { passages: mostChanged, characters: 5 * mostCharacters });
}

/** The same in characters: it is done without a breath of the event loop, at about a microsecond each. */
const mostCharacters = 100_000;

export function isAtMost(size: CorpusSize, bound: CorpusSize): boolean {
  return size.passages <= bound.passages && size.characters <= bound.characters;
}

/** What of a change has to be read: all that goes, and all that comes. */
export function sizeOf({ removed, added }: CorpusChange): CorpusSize {
  const all = [...removed, ...added].flatMap(({ passages }) => passages);
  return { passages: all.length, characters: all.reduce((sum, { text }) => sum + text.length, 0) };
}

export interface CorpusSize {
  readonly passages: number;
  readonly characters: number;
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
