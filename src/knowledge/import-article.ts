import type { ArticleDraft } from './article-draft.js';

/** Where an article is to be read from. */
export type ImportSource =
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'url'; readonly url: string }
  /** Pasted by a person; `title` where they gave one. */
  | { readonly kind: 'text'; readonly text: string; readonly title?: string };

/** A line or block of a page that is no part of the article. */
export interface DroppedBlock {
  readonly kind: 'advertisement' | 'related' | 'share' | 'newsletter' | 'footer' | 'source-line' | 'byline' | 'dateline' | 'duplicate' | 'other';
  readonly text: string;
}

/** An article as it was read, before anybody has said that it counts. */
export interface ImportedArticle {
  readonly draft: ArticleDraft;
  readonly dropped: readonly DroppedBlock[];
}

/** Port: reads articles from files, addresses and pasted text, within bounds on size, time and addresses. */
export interface ArticleImporter {
  /**
   * At least one article; a JSON Lines file may hold many. Throws an `ImportRefusal` for whatever the person can mend, or
   * has to know: not a public address, too large, encrypted, scanned, no article in it.
   */
  read(source: ImportSource, signal?: AbortSignal): Promise<readonly ImportedArticle[]>;
}
