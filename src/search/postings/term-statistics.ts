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
}

/** `articleOf`: the article's number for each passage of the postings, ascending. */
export function createTermStatistics(
  postings: Postings,
  articleOf: (passage: number) => number,
): LiveTermStatistics {
  // Not `postings` itself: these functions outlive it.
  const starts = { terms: postings.fields.terms.starts, grams: postings.fields.grams.starts };
  const ids = wordIds(postings);
  const base = countByArticle(postings.fields.terms, articleOf);
  /** By term, its pairs of article and passages: only for terms that have changed since. */
  const changedPairs = new Map<string, Map<number, number>>();
  const changedFrequency = { terms: new Map<string, number>(), grams: new Map<string, number>() };

  function frequency(field: Field, word: string): number {
    const changed = changedFrequency[field].get(word);
    if (changed !== undefined) return changed;
    const id = ids.get(word);
    return id === undefined ? 0 : rangeOf(starts[field], id).length;
  }

  function basePairs(term: string): Range {
    const id = ids.get(term);
    return id === undefined ? { start: 0, end: 0, length: 0 } : rangeOf(base.starts, id);
  }

  function pairsToChange(term: string): Map<number, number> {
    const known = changedPairs.get(term);
    if (known !== undefined) return known;
    const pairs = new Map<number, number>();
    const { start, end } = basePairs(term);
    for (let at = start; at < end; at += 1) pairs.set(base.articles[at] ?? 0, base.counts[at] ?? 0);
    changedPairs.set(term, pairs);
    return pairs;
  }

  return {
    has: (term) => frequency('terms', term) > 0,
    passageFrequency: (term) => frequency('terms', term),
    gramFrequency: (gram) => frequency('grams', gram),
    articleFrequency: (term) => changedPairs.get(term)?.size ?? basePairs(term).length,
    passagesInArticle(term, article) {
      const changed = changedPairs.get(term);
      if (changed !== undefined) return changed.get(article) ?? 0;
      const { start, end } = basePairs(term);
      const at = find(base.articles, article, start, end);
      return at === undefined ? 0 : (base.counts[at] ?? 0);
    },
    change(article, words, by) {
      for (const field of ['terms', 'grams'] as const) {
        for (const word of words[field]) {
          changedFrequency[field].set(word, frequency(field, word) + by);
        }
      }
      for (const term of words.terms) {
        const pairs = pairsToChange(term);
        const count = (pairs.get(article) ?? 0) + by;
        if (count > 0) pairs.set(article, count);
        else pairs.delete(article);
      }
    },
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
