import type { Field, Postings } from '../postings/postings.js';
import type { TermStatistics } from '../postings/term-statistics.js';

/** What finds and scores the passages that hold a word. Passages go by their numbers. */
export interface Engine {
  /**
   * Adds to the total of every passage that holds the word in the field its BM25+ for it. With `onlyTo` `'candidates'`,
   * passages whose total is still 0 are left out.
   */
  addScores(field: Field, word: string, totals: Float64Array, onlyTo: 'all' | 'candidates'): void;
  /** Words of the index within this Levenshtein distance of a term that it lacks; others may be among them. */
  near(term: string, distance: number): Iterable<string>;
  add(passage: number, words: PassageFields): void;
  /** Takes out a passage that was added with these words. */
  remove(passage: number, words: PassageFields): void;
  /** An engine that holds the same and is changed by itself, with statistics of its own; absent: it would be a whole copy. */
  readonly fork?: (statistics: TermStatistics) => Engine;
}

/** The words of a passage by field, as they occur. */
export type PassageFields = Readonly<Record<Field, readonly string[]>>;

/** Makes an engine that holds these postings; the statistics are kept in step with it. */
export type OpenEngine = (postings: Postings, statistics: TermStatistics) => Engine;
