import type { Article, ArticleId } from '../../knowledge/article.js';
import type { CorpusChange } from '../corpus-change.js';
import type { Query, SearchResult } from '../passage-index.js';
import type { KeptWords } from '../postings/word-store.js';

/** What the thread of an index is asked. What is asked of one index is answered one after the other. */
export type IndexRequest = { readonly id: number; readonly index: IndexNumber } & IndexTask;

/** Which of the thread's indexes: 0 is the one that was built or opened, others were forked from it or from one another. */
export type IndexNumber = number;

/** What makes one corpus of another. */
export interface CorpusOrder extends CorpusChange {
  /** Ids of all articles in their new order. */
  readonly order: readonly ArticleId[];
}

export type IndexTask =
  /** The next articles of the corpus; without texts when a snapshot is to be tried. */
  | { readonly kind: 'articles'; readonly articles: readonly Article[] }
  /** Forget the articles that were sent. */
  | { readonly kind: 'clear' }
  /** Opens the snapshot of the articles that were sent, if there is a sound one. */
  | { readonly kind: 'load'; readonly snapshot: SnapshotName }
  /** Indexes the articles that were sent. */
  | { readonly kind: 'build' }
  /** Writes the snapshot of what was built. */
  | { readonly kind: 'save'; readonly snapshot: SnapshotName }
  | { readonly kind: 'search'; readonly query: Query }
  | ({ readonly kind: 'change' } & CorpusOrder)
  /** Makes this index from another one, as it is when this comes in; what both hold is shared. */
  | ({ readonly kind: 'fork'; readonly from: IndexNumber } & CorpusOrder)
  /** Frees what it alone holds. */
  | { readonly kind: 'drop' };

/** Where a snapshot lies, and what it must be of. */
export interface SnapshotName {
  readonly path: string;
  readonly key: string;
  /** The state of the stores, by its version, in which its articles were there; absent for the operator's own. */
  readonly since?: number | undefined;
}

export type IndexReply = { readonly id: number } & IndexOutcome;

export type IndexOutcome =
  | { readonly kind: 'done' }
  /** There is an index now; how the passages were read is shared, not copied. */
  | { readonly kind: 'opened'; readonly words: KeptWords }
  | { readonly kind: 'no-snapshot' }
  | { readonly kind: 'found'; readonly result: SearchResult }
  | { readonly kind: 'changed'; readonly worn: boolean }
  | { readonly kind: 'failed'; readonly error: Error };

/** Told without being asked, while a build is under way. */
export interface IndexProgress {
  readonly kind: 'progress';
  readonly done: number;
  readonly total: number;
}
