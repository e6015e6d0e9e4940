import { UserError } from '../shared/errors.js';
import type { ArticleDraft } from '../knowledge/article-draft.js';

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
}

/** Most articles of one file: somebody is to look them over. */
export const maxArticlesInFile = 200;

/** Port: reads articles from files, addresses and pasted text, within bounds on size, time and addresses. */
export interface ArticleImporter {
  /**
   * At least one article; a JSON Lines file may hold many. Throws an {@link ImportRefusal} for whatever the person can mend,
   * or has to know: not a public address, too large, encrypted, scanned, no article in it. Rejects with the signal's reason
   * when that is aborted.
   */
  read(source: ImportSource, signal?: AbortSignal): Promise<readonly ImportedArticle[]>;
}

/** Why nothing was imported. Kept with the runs of feeds, so that none of these may change its name. */
export const refusalReasons = [
  /** No address, or one that is not http(s), has a port or a password in it. */
  'bad-address',
  /** It leads (or is redirected) to an address that is not public. */
  'private-address',
  /** There is no host of this name. */
  'unknown-host',
  'unreachable',
  /** The server answered, but not with the page: 404, 403, 500 … */
  'http-status',
  'too-many-redirects',
  'too-slow',
  'too-large',
  /** A kind of file that we do not read. */
  'unsupported-type',
  /** Its content is not what its name or its server says. */
  'wrong-type',
  'encrypted',
  /** Pictures of pages, without text. */
  'scanned',
  'damaged',
  /** Reading it would take too much time or memory. */
  'too-complex',
  'no-article',
  /** It has an article, but with faults in its particulars. */
  'bad-article',
  /** What was to be followed is no feed. */
  'no-feed',
  /** The site's `robots.txt` asks programs to stay away from it (feeds only). */
  'robots',
] as const;

export type RefusalReason = (typeof refusalReasons)[number];

/** An import that was refused. The message says why and what to do, in plain English; `reason` tells programs. */
export class ImportRefusal extends UserError {
  readonly reason: RefusalReason;

  constructor(reason: RefusalReason, message: string, options?: ErrorOptions) {
    super(`import-${reason}`, message, options);
    this.reason = reason;
  }
}
