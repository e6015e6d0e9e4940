import type { Article, ArticleId } from '../../knowledge/article.js';
import type { Query, SearchResult } from '../passage-index.js';
import type { KeptWords } from '../postings/word-store.js';

/** What the thread of an index is asked. Answered one after the other. */
export type IndexRequest = { readonly id: number } & IndexTask;

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
  | {
      readonly kind: 'change';
      readonly removed: readonly Article[];
      readonly added: readonly Article[];
      /** Ids of all articles in their new order. */
      readonly order: readonly ArticleId[];
    };

/** Where a snapshot lies, and what it must be of. */
export interface SnapshotName {
  readonly path: string;
  readonly key: string;
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
