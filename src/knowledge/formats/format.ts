import type { ArticleDraft } from '../article-draft.js';
import type { MisspeltKey } from '../misspelt-keys.js';

/** A file of articles, whatever it came from. */
export interface ArticleFile {
  /** The file's name without its ending: the id of an article that has none of its own. */
  readonly stem: string;
  /** The file's content, from its beginning. Rejects when it cannot be read. */
  bytes(): AsyncIterable<Uint8Array>;
}

/** One article of a file, or why there is none. */
export type FormatResult =
  | {
      readonly kind: 'draft';
      readonly draft: ArticleDraft;
      /** Line where the article begins, from 1, in a format that holds several. */
      readonly line?: number;
      /** Keys that were left out, with their lines where they are known; absent: none. */
      readonly misspelt?: readonly (MisspeltKey & { readonly line?: number })[];
    }
  | {
      readonly kind: 'fault';
      readonly line?: number;
      /** One sentence, fit to show to whoever keeps the articles. */
      readonly reason: string;
    };

/** Port: a way of writing articles down. */
export interface ArticleFormat {
  /** File endings that belong to it: in lower case, with the dot. */
  readonly endings: readonly string[];
  /**
   * Articles and faults in the order of the file, as they are read: a file may hold any number of articles. Bad content is a
   * fault, never an exception; what `bytes()` rejects with passes through.
   */
  parse(file: ArticleFile): AsyncIterable<FormatResult>;
}
