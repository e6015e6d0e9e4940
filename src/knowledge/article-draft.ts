import type { PassageKind } from './article.js';
import type { Particulars } from './particulars.js';

/** A paragraph of an article, or what stands in the place of one, as a format reads it. */
export interface Block {
  readonly kind: Exclude<PassageKind, 'summary'>;
  /** What a reader sees, exactly. Empty: the place is counted and gives no passage. */
  readonly text: string;
  /** Headings above it, outermost first. */
  readonly headings: readonly string[];
  /** Of the printed document that it was read from, from 1: where it begins there. */
  readonly page?: number;
}

/** What a block may be. */
export const blockKinds = [
  'paragraph',
  'list',
  'quotation',
  'table',
  'code',
  'caption',
  'note',
] as const satisfies Block['kind'][];

/** An article as a format reads it: valid particulars, text not yet cut into passages. */
export interface ArticleDraft {
  readonly particulars: Particulars;
  /** In reading order: the n-th is the paragraph with ordinal n. */
  readonly blocks: readonly Block[];
}
