import { UserError } from '../shared/errors.js';
import type { RefusalReason } from '../knowledge/refusal-reason.js';
import type { ArticleDraft } from '../knowledge/article-draft.js';
import type { MisspeltKey } from '../knowledge/misspelt-keys.js';

/** Where an article is to be read from. */
export type ImportSource =
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'url'; readonly url: string }
  /** Pasted by a person; `title` where they gave one. */
  | { readonly kind: 'text'; readonly text: string; readonly title?: string };

/** A line or block of a page that is no part of the article. */
export interface DroppedBlock {
  readonly kind:
    | 'advertisement'
    | 'related'
    | 'share'
    | 'newsletter'
    | 'footer'
    | 'source-line'
    | 'byline'
    | 'dateline'
    | 'duplicate'
    | 'other';
  readonly text: string;
}

/** An article as it was read, before anybody has said that it counts. */
export interface ImportedArticle {
  readonly draft: ArticleDraft;
  readonly dropped: readonly DroppedBlock[];
  /** Keys of its front matter that nothing was read from; absent: none. */
  readonly misspelt?: readonly MisspeltKey[];
}

/** Most articles of one file: somebody is to look them over. */
export const maxArticlesInFile = 200;

/** Port: reads articles from files, addresses and pasted text, within bounds on size, time and addresses. */
export interface ArticleImporter {
  /**
   * At least one article; a JSON Lines file may hold many. Throws an {@link ImportRefusal} for whatever the person can mend,
   * or has to know: not a public address, too large, encrypted, scanned, no article in it. Rejects with the signal's reason
   * when that is aborted. `forWhom`: a server, which takes turns with others; absent: nobody else is kept waiting.
   */
  read(
    source: ImportSource,
    signal?: AbortSignal,
    forWhom?: string,
  ): Promise<readonly ImportedArticle[]>;
}

/** An import that was refused. The message says why and what to do, in plain English; `reason` tells programs. */
export class ImportRefusal extends UserError {
  readonly reason: RefusalReason;

  constructor(reason: RefusalReason, message: string, options?: ErrorOptions) {
    super(`import-${reason}`, message, options);
    this.reason = reason;
  }
}
