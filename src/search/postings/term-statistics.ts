import type { Field, FieldPostings, Postings } from './postings.js';
import { createWordLookUp } from '../vocabulary.js';

/**
 * How often words occur. For each term the articles that hold it are listed, with the number of their passages that do:
 * 8 bytes for a pair of term and article, in flat arrays. Articles are known by a number that is theirs for good.
 */
export interface TermStatistics {
  readonly has: (term: string) => boolean;
  /** In how many passages the term occurs. */
  readonly passageFrequency: (term: string) => number;
  /** In how many passages the character n-gram occurs. */
  readonly gramFrequency: (gram: string) => number;
  /** In how many articles the term occurs. */
  readonly articleFrequency: (term: string) => number;
  /** In how many passages of the article the term occurs. */
  readonly passagesInArticle: (term: string, article: number) => number;
}

/** Statistics that follow the articles as they come and go. */
export interface LiveTermStatistics extends TermStatistics {
  /** One more passage, or one less (`by` -1), of an article: its distinct words in each field. */
  change(article: number, words: Readonly<Record<Field, ReadonlySet<string>>>, by: 1 | -1): void;
  /** The same statistics, from now on changed by themselves; what both began with is shared. */
  fork(): LiveTermStatistics;
}

/** `articleOf`: the article's number for each passage of the postings, ascending. */
export function createTermStatistics(
  postings: Postings,
  articleOf: (passage: number) => number,
): LiveTermStatistics {
  // Not `postings` itself: these functions outlive it.
  const starts = { terms: postings.fields.terms.starts, grams: postings.fields.grams.starts };
  const base: BaseStatistics = {
    starts,
    ids: wordIds(postings),
    articles: countByArticle(postings.fields.terms, articleOf),
  };
  return changeable(base, {
    frequency: { terms: new Map(), grams: new Map() },
    inArticle: new Map(),
    articles: new Map(),
  });
}

/** What was counted when the index was built. */
interface BaseStatistics {
  readonly starts: Readonly<Record<Field, Uint32Array>>;
  readonly ids: ReadonlyMap<string, number>;
  readonly articles: ArticleCounts;
}

/** How the counts differ since, for the words of what came and went alone. */
interface Differences {
  /** By word, in how many passages more, or fewer, it occurs. */
  readonly frequency: Readonly<Record<Field, Map<string, number>>>;
  /** The same by term and article. */
  readonly inArticle: Map<string, Map<number, number>>;
  /** By term, in how many articles more, or fewer, it occurs. */
  readonly articles: Map<string, number>;
}

function changeable(base: BaseStatistics, since: Differences): LiveTermStatistics {
  function frequency(field: Field, word: string): number {
    const id = base.ids.get(word);
    const before = id === undefined ? 0 : rangeOf(base.starts[field], id).length;
    return before + (since.frequency[field].get(word) ?? 0);
  }

  function basePairs(term: string): Range {
    const id = base.ids.get(term);
    return id === undefined ? { start: 0, end: 0, length: 0 } : rangeOf(base.articles.starts, id);
  }

  function passagesInArticle(term: string, article: number): number {
    const { start, end } = basePairs(term);
    const at = find(base.articles.articles, article, start, end);
    const before = at === undefined ? 0 : (base.articles.counts[at] ?? 0);
    return before + (since.inArticle.get(term)?.get(article) ?? 0);
  }

  function changeInArticle(term: string, article: number, by: 1 | -1): void {
    const before = passagesInArticle(term, article);
    const differences = since.inArticle.get(term) ?? new Map<number, number>();
    since.inArticle.set(term, differences);
    addTo(differences, article, by);
    const isFirst = before === 0 && by === 1;
    const wasLast = before === 1 && by === -1;
    if (isFirst || wasLast) addTo(since.articles, term, by);
  }

  return {
    has: (term) => frequency('terms', term) > 0,
    passageFrequency: (term) => frequency('terms', term),
    gramFrequency: (gram) => frequency('grams', gram),
    articleFrequency: (term) => basePairs(term).length + (since.articles.get(term) ?? 0),
    passagesInArticle,
    change(article, words, by) {
      for (const field of ['terms', 'grams'] as const) {
        for (const word of words[field]) addTo(since.frequency[field], word, by);
      }
      for (const term of words.terms) changeInArticle(term, article, by);
    },
    fork: () => changeable(base, copyOf(since)),
  };
}

function addTo<Key>(counts: Map<Key, number>, key: Key, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

function copyOf({ frequency, inArticle, articles }: Differences): Differences {
  return {
    frequency: { terms: new Map(frequency.terms), grams: new Map(frequency.grams) },
    inArticle: new Map([...inArticle].map(([term, counts]) => [term, new Map(counts)])),
    articles: new Map(articles),
  };
}

/** The words that some passage holds. */
function wordIds({ vocabulary, fields: { terms, grams } }: Postings): ReadonlyMap<string, number> {
  const word = createWordLookUp(vocabulary);
  const ids = new Map<string, number>();
  for (let id = 0; id < vocabulary.size; id += 1) {
    if (rangeOf(terms.starts, id).length + rangeOf(grams.starts, id).length > 0) {
      ids.set(word(id), id);
    }
  }
  return ids;
}

interface ArticleCounts {
  readonly starts: Uint32Array;
  readonly articles: Uint32Array;
  readonly counts: Uint32Array;
}

/** Postings by article instead of by passage. */
function countByArticle(
  { starts, passages }: FieldPostings,
  articleOf: (passage: number) => number,
): ArticleCounts {
  const pairStarts = new Uint32Array(starts.length);
  const articles = new Uint32Array(passages.length);
  const counts = new Uint32Array(passages.length);
  let pairs = 0;
  for (let word = 0; word + 1 < starts.length; word += 1) {
    pairStarts[word] = pairs;
    const first = pairs;
    const end = starts[word + 1] ?? 0;
    for (let at = starts[word] ?? 0; at < end; at += 1) {
      const article = articleOf(passages[at] ?? 0);
      if (pairs === first || articles[pairs - 1] !== article) {
        articles[pairs] = article;
        pairs += 1;
      }
      counts[pairs - 1] = (counts[pairs - 1] ?? 0) + 1;
    }
  }
  pairStarts[starts.length - 1] = pairs;
  return {
    starts: pairStarts,
    articles: articles.slice(0, pairs),
    counts: counts.slice(0, pairs),
  };
}

interface Range {
  readonly start: number;
  readonly end: number;
  readonly length: number;
}

function rangeOf(starts: Uint32Array, id: number): Range {
  const start = starts[id] ?? 0;
  const end = starts[id + 1] ?? 0;
  return { start, end, length: end - start };
}

/** Binary search among ascending values. */
function find(values: Uint32Array, value: number, start: number, end: number): number | undefined {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low < end && values[low] === value ? low : undefined;
}
