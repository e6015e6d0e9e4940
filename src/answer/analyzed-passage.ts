import type { Article, Passage, PassageId } from '../knowledge/article.js';
import type { Token } from '../language/analyzer.js';
import type { PassageIndex } from '../search/passage-index.js';
import type { PassageReader, PassageWords } from '../search/passage-reader.js';

/** A sentence of a passage: its range of the text in UTF-16 units, and its range among the passage's tokens. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  /** One past its last token. */
  readonly endToken: number;
}

/** A passage cut into words and sentences, as ranking and the choice of the sentence need it. */
export interface AnalyzedPassage {
  readonly passage: Passage;
  readonly article: Article;
  /** Every word of the text, stop words included. */
  readonly tokens: readonly Token[];
  /** At least one, unless the text has none; together they hold every token. */
  readonly sentences: readonly Sentence[];
  /** Content terms of its context: title, headings, publisher, month. */
  readonly contextTerms: readonly string[];
}

/** How many analyzed passages are kept: popular passages are candidates again and again. About 10 kB each. */
const cacheSize = 2_000;

/** Analyzes passages on demand, and keeps those that were used last. */
export type AnalyzePassage = (passage: Passage, article: Article) => AnalyzedPassage;

export function createPassageAnalysis(reader: PassageReader, index: PassageIndex): AnalyzePassage {
  const read = (article: Article, passage: Passage): PassageWords =>
    index.words?.(passage) ?? reader.read(article, passage);

  const cache = new Map<PassageId, AnalyzedPassage>();
  return (passage, article) => {
    const analyzed = cache.get(passage.id) ?? analyze(passage, article, read(article, passage));
    // A Map keeps insertion order: what is used moves to the end, and the first key is the one unused for longest.
    cache.delete(passage.id);
    cache.set(passage.id, analyzed);
    const [oldest] = cache.keys();
    if (cache.size > cacheSize && oldest !== undefined) cache.delete(oldest);
    return analyzed;
  };
}

/** Terms of the text, stop words included, in reading order: all that is asked of the neighbours of a candidate. */
export type PassageTerms = (passage: Passage, article: Article) => readonly string[];

/** How many passages' terms are kept. About 1 kB each. */
const termsCacheSize = 8_000;

export function createPassageTerms(reader: PassageReader, index: PassageIndex): PassageTerms {
  const cache = new Map<PassageId, readonly string[]>();
  return (passage, article) => {
    let terms = cache.get(passage.id);
    if (terms === undefined) {
      terms =
        index.terms?.(passage) ?? reader.read(article, passage).tokens.map(({ term }) => term);
      if (cache.size >= termsCacheSize) cache.clear();
      cache.set(passage.id, terms);
    }
    return terms;
  };
}

function analyze(passage: Passage, article: Article, words: PassageWords): AnalyzedPassage {
  const { tokens, contextTerms } = words;
  return { passage, article, tokens, sentences: sentencesOf(words), contextTerms };
}

function sentencesOf({ sentences, tokens }: PassageWords): readonly Sentence[] {
  let firstToken = 0;
  return sentences.map(({ start, end }) => {
    let endToken = firstToken;
    while ((tokens[endToken]?.start ?? Infinity) < end) endToken += 1;
    const sentence = { start, end, firstToken, endToken };
    firstToken = endToken;
    return sentence;
  });
}
