import type { Article, Passage } from '../../knowledge/article.js';
import { type Analyzer, createAnalyzer } from '../../language/analyzer.js';
import type { Token } from '../../language/token.js';
import { sentenceSpans } from '../../language/sentences.js';
import type { Span } from '../../language/span.js';
import { memoized } from '../../shared/bounded-map.js';

/** A passage as it is read in its language. */
export interface PassageWords {
  /** Every word of the text, stop words included. */
  readonly tokens: readonly Token[];
  readonly sentences: readonly Span[];
  /** See {@link PassageReader.contextTerms}. */
  readonly contextTerms: readonly string[];
}

/** Reads passages in the language of their article. */
export interface PassageReader {
  analyzer(language: string): Analyzer;
  /**
   * What a passage is found by besides its own text, as content terms: its article's title, publisher, month and year,
   * and the headings above it. A paragraph seldom repeats what its article is about, and people ask "what does Xinhua say?".
   */
  contextTerms(article: Article, passage: Passage): readonly string[];
  /** The passage cut into words and sentences, with what it is found by besides. */
  read(article: Article, passage: Passage): PassageWords;
  /** What an index keeps of a passage: the content terms of its context and of its text, in order. */
  indexTerms(words: PassageWords): readonly string[];
  /** The character n-grams of its title and text, for languages that need them. */
  indexGrams(article: Article, passage: Passage): readonly string[];
  /** The character n-grams of a question, for languages that need them. */
  grams(text: string, language: string): readonly string[];
}

/** English has a good stemmer: n-grams would make its index five times as large, for half a point of recall. */
const withoutGrams: ReadonlySet<string> = new Set(['en']);

interface LanguageTools {
  readonly analyzer: Analyzer;
  readonly monthAndYear: Intl.DateTimeFormat;
}

/** Most tags of languages that tools are kept for: those that we know, with some regions. */
const mostLanguages = 64;

/**
 * Of all readers together: the tools of a language take milliseconds to make, and what they remember of words is the same for every
 * server, of which there may be thousands.
 */
const tools = memoized(
  (language: string): LanguageTools => ({
    analyzer: createAnalyzer(language),
    monthAndYear: monthFormat(language),
  }),
  mostLanguages,
);

export function createPassageReader(): PassageReader {
  function contextTerms(article: Article, passage: Passage): readonly string[] {
    const { analyzer, monthAndYear } = tools(article.language);
    const { title, publisher, published } = article.source;
    const date = new Date(published ?? NaN);
    const month = Number.isNaN(date.getTime()) ? undefined : monthAndYear.format(date);
    const parts = [title, ...passage.headings, publisher, month];
    const context = parts.filter((part) => part !== undefined).join('. ');
    return contentTerms(analyzer.tokens(context));
  }

  function grams(text: string, language: string): readonly string[] {
    const { analyzer } = tools(language);
    return withoutGrams.has(analyzer.language) ? [] : analyzer.grams(text);
  }

  return {
    analyzer: (language) => tools(language).analyzer,
    contextTerms,
    read: (article, passage) => ({
      tokens: tools(article.language).analyzer.tokens(passage.text),
      sentences: sentenceSpans(passage.text, article.language),
      contextTerms: contextTerms(article, passage),
    }),
    indexTerms: ({ contextTerms: terms, tokens }) => [...terms, ...contentTerms(tokens)],
    indexGrams: (article, passage) =>
      grams(`${article.source.title}. ${passage.text}`, article.language),
    grams,
  };
}

function contentTerms(tokens: readonly Token[]): readonly string[] {
  return tokens.filter((token) => !token.stop).map((token) => token.term);
}

/** "June 2025", in the article's language; in English when its language tag is none. */
function monthFormat(language: string): Intl.DateTimeFormat {
  const options = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  try {
    return new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, options);
  } catch {
    return new Intl.DateTimeFormat('en', options);
  }
}
