import type { ArticleId, Passage, PassageId } from '../knowledge/article.js';

/** What to look for. */
export interface Query {
  /** The question as it was asked. The index analyzes it as it analyzes passages. */
  readonly text: string;
  /** Most hits wanted, at least 1. */
  readonly limit: number;
  /** Only passages of this article. */
  readonly articleId?: ArticleId;
}

/** A passage that may answer. */
export interface Hit {
  readonly passageId: PassageId;
  /** Comparable within one result only; higher is better, always above 0. */
  readonly score: number;
}

/** Port: which passages could answer? Asynchronous, because an index may live in a database. */
export interface PassageIndex {
  /** Hits, best first; ties in the order of the corpus. */
  search(query: Query): Promise<readonly Hit[]>;
}

/** Makes the index of a set of passages. */
export type BuildPassageIndex = (passages: readonly Passage[]) => Promise<PassageIndex>;
