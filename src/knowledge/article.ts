import type { Brand } from '../shared/brand.js';

/** `[A-Za-z0-9._-]{1,80}`, unique in a corpus. */
export type ArticleId = Brand<string, 'ArticleId'>;

/** `<article-id>#<ordinal>`, or `<article-id>#<ordinal>.<part>` for a part of a long paragraph. */
export type PassageId = Brand<string, 'PassageId'>;

/** `YYYY-MM-DD`, or an ISO 8601 date and time. */
export type IsoDate = Brand<string, 'IsoDate'>;

/**
 * What a passage is in its article; a `summary` is the article's own, from its front matter, and a `note` says something of the
 * article ("This article is a summary of …"), so that it answers nothing.
 */
export type PassageKind =
  'paragraph' | 'list' | 'quotation' | 'table' | 'code' | 'caption' | 'note' | 'summary';

/** From when until when an article is served, and when somebody is to look it over. Days are UTC's. */
export interface Validity {
  /** Not before the beginning of this day, or this moment. */
  readonly from?: IsoDate;
  /** Not after the end of this day, or this moment. */
  readonly until?: IsoDate;
  readonly review?: IsoDate;
}

/** Where a text comes from, as far as its article says. */
export interface Source {
  readonly title: string;
  readonly publisher?: string;
  readonly author?: string;
  readonly published?: IsoDate;
  /** Always http or https. */
  readonly url?: string;
}

/**
 * The unit that is found and quoted: one paragraph (or list, quotation, table, code block, caption, summary).
 * Its text is what a reader sees, never changed afterwards: every quotation is a substring of it.
 */
export interface Passage {
  readonly id: PassageId;
  readonly articleId: ArticleId;
  /** Position among the article's paragraphs, from 1. The summary comes after the last paragraph. */
  readonly ordinal: number;
  /** Position among the parts of a paragraph too long for one passage, from 1; absent when it is whole. */
  readonly part?: number;
  readonly kind: PassageKind;
  readonly text: string;
  /** Headings above it, outermost first, without the article's title. */
  readonly headings: readonly string[];
  /** Of the printed document that its article was read from, from 1: where its paragraph begins there. */
  readonly page?: number;
}

/** An article as it is served: its source, its particulars and its passages in reading order. */
export interface Article extends Validity {
  readonly id: ArticleId;
  readonly source: Source;
  /** BCP 47 tag as the article gives it, in canonical case (`en-GB`); else detected from its text; else `en`. */
  readonly language: string;
  readonly summary?: string;
  readonly tags: readonly string[];
  readonly licence?: string;
  /** Examples of questions that it answers, for help texts. */
  readonly questions: readonly string[];
  readonly passages: readonly Passage[];
  /**
   * Paragraphs that are shown with the article and are never evidence: they are in no index, and no passage of a corpus.
   * Absent: none.
   */
  readonly notes?: readonly Passage[];
  /** How many paragraphs its text has: the m of "¶ n of m". Notes are counted, the summary is not. */
  readonly paragraphCount: number;
  /** The guilds that it is served to; absent: to all, and in direct messages. */
  readonly guildIds?: readonly string[];
  /** Which of its revisions this is; absent for an article that has none, such as one in a file. */
  readonly revision?: number;
  /** A page of ours on which it can be read, for an article whose source has no address; absent: there is none. */
  readonly readAt?: string;
  /** With what links to that page are signed, where it opens by a signed link alone; for this article, and secret. */
  readonly linkKey?: string;
}
