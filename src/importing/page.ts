import type { Block } from '../knowledge/article-draft.js';
import type { DroppedBlock } from './import-article.js';

/** What a page says about its article, before it is checked: as written, and perhaps nonsense. */
export interface PageFacts {
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  readonly author?: string | undefined;
  readonly published?: string | undefined;
  /** When it was changed last. */
  readonly modified?: string | undefined;
  readonly url?: string | undefined;
  readonly summary?: string | undefined;
  readonly language?: string | undefined;
}

/** What the markup around a block says about it, where it says something. */
export type BlockRole =
  DroppedBlock['kind'] | 'navigation' | 'standfirst' | 'pull-quote' | 'caption' | 'credit';

/** A block of a page, whether it belongs to the article or not. */
export interface PageBlock {
  readonly kind: 'heading' | Block['kind'];
  /** Of a heading, from 1 to 6; 0 for every other block. */
  readonly level: number;
  /** What a reader sees. */
  readonly text: string;
  readonly role?: BlockRole | undefined;
  /** How much of its text is links, from 0 to 1. */
  readonly linkShare: number;
  /** Whether it stands in what is taken for the main text. */
  readonly main: boolean;
  /** Of a printed document, from 1: where it begins. */
  readonly page?: number | undefined;
  /** Whether it stands in a part of the page that holds some of the main text; absent where there are no parts. */
  readonly beside?: boolean;
}

/** A page as it was read, in whatever form: everything that a reader sees, in reading order. */
export interface Page {
  /** A document is all article: no menus, other articles or forms stand around it, as they do on a page of the web. */
  readonly form?: 'document';
  readonly facts: PageFacts;
  readonly blocks: readonly PageBlock[];
}

/** An article without what does not belong to it. Its facts are not checked yet. */
export interface CleanedPage {
  readonly facts: PageFacts;
  readonly blocks: readonly Block[];
  readonly dropped: readonly DroppedBlock[];
}

/** A block of running text, as forms without markup give it. */
export function textBlock(kind: PageBlock['kind'], text: string): PageBlock {
  return { kind, level: kind === 'heading' ? 2 : 0, text, linkShare: 0, main: true };
}
