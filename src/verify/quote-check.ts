import type { Article, Passage } from '../knowledge/article.js';
import type { Span } from '../language/span.js';

/** What somebody says an article says. */
export interface QuotedText {
  /** The words, with or without quotation marks around them. */
  readonly text: string;
  /** Whom they name for it: a publisher, a title, an author or an article's id. */
  readonly source?: string;
}

/** A stretch of a passage: `passage.text.slice(start, end)`. */
export interface QuotedSpan extends Span {
  readonly passage: Passage;
}

/** Where an article has some words: in one passage, or in several that follow each other. */
export interface QuotePlace {
  readonly article: Article;
  readonly spans: readonly [QuotedSpan, ...QuotedSpan[]];
}

/**
 * A stretch of both texts. `same`: word for word; `replaced`: the quotation has other words; `added`: the article has none
 * there; `left-out`: the quotation has none there, and `marked` if it says so by an ellipsis.
 */
export interface QuoteDifference {
  readonly kind: 'same' | 'replaced' | 'added' | 'left-out';
  /** As in the quotation; empty where it has nothing. */
  readonly quoted: string;
  /** As in the article; empty where it has nothing. */
  readonly original: string;
  readonly marked?: true;
}

/** A part of a quotation, and where it is from. */
export interface QuotedPiece {
  readonly place: QuotePlace;
  readonly differences: readonly QuoteDifference[];
}

interface CheckBase {
  /** What was looked for: the quotation without the quotation marks around it. */
  readonly quote: string;
  /** The source that it was said to be from, as it was given. */
  readonly named?: string;
}

/** The articles have it character for character, but for white space, quotation marks, dashes and Unicode forms. */
export interface VerbatimQuote extends CheckBase {
  readonly kind: 'verbatim';
  /** At most five, in the order of the articles; all are of the named source, where one is named. */
  readonly places: readonly [QuotePlace, ...QuotePlace[]];
}

/** It is real, and the source that was named does not have it. */
export interface MisattributedQuote extends CheckBase {
  readonly kind: 'misattributed';
  readonly named: string;
  readonly places: readonly [QuotePlace, ...QuotePlace[]];
}

/** An article has most of its words, and not these. */
export interface AlteredQuote extends CheckBase {
  readonly kind: 'altered';
  readonly place: QuotePlace;
  /** Both texts from beginning to end. */
  readonly differences: readonly QuoteDifference[];
  /** A source was named, and the article is not of it. */
  readonly isFromAnother?: true;
}

/** Its parts are from several places, and stand nowhere together. */
export interface JoinedQuote extends CheckBase {
  readonly kind: 'joined';
  readonly pieces: readonly [QuotedPiece, QuotedPiece, ...QuotedPiece[]];
}

/** An article had it and has it no more. */
export interface EarlierQuote extends CheckBase {
  readonly kind: 'earlier';
  /** Where it stood, in the article as it was. */
  readonly place: QuotePlace;
  /** When what replaced it was written, in milliseconds since 1970. */
  readonly replacedAtMs: number;
  /** What the articles say instead; absent where nothing is near. */
  readonly now?: Pick<AlteredQuote, 'place' | 'differences'>;
}

/** No article has it, or anything near. */
export interface AbsentQuote extends CheckBase {
  readonly kind: 'absent';
}

export type QuoteCheck =
  VerbatimQuote | MisattributedQuote | AlteredQuote | JoinedQuote | EarlierQuote | AbsentQuote;
