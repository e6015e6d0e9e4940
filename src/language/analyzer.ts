import { createAskedForFinder, type FindAskedFor } from './asking-words.js';
import { characterGrams } from './character-grams.js';
import type { Token } from './token.js';
import { memoized } from '../shared/bounded-map.js';
import { createWordForms, createWordReader, readPart, type WordForm } from './word-forms.js';
import { findLanguage, primarySubtag } from './languages/index.js';
import type { Language } from './languages/language.js';
import { createNameFinder, type WordPlace } from './names-like-stop-words.js';
import { createWordFinder, type FindWords } from './words.js';

/** Turns text of one language into tokens. Pure: the same text always gives the same tokens. */
export interface Analyzer {
  /** BCP 47 primary subtag. */
  readonly language: string;
  /** Every word of the text in reading order, stop words included and marked. */
  tokens(text: string): readonly Token[];
  /** The words of the same tokens alone: in a third of the time, since nothing is stemmed. */
  words(text: string): readonly string[];
  /**
   * Character n-grams of the text's words, repeated as they occur, for a second, weaker field (weight about 0.3): they
   * find what stemming and segmenting miss. Worth 1–2.5 points of recall@1 where endings or word boundaries are hard,
   * half a point to one in English, at about five n-grams a word.
   */
  grams(text: string): readonly string[];
  /** What in the tokens of a question only says what kind of thing it asks for. */
  readonly askedFor: FindAskedFor;
}

/** Most distinct spellings remembered; a newspaper's year has about half as many. */
const cachedForms = 100_000;

/**
 * The analyzer of a language, named by a BCP 47 tag whose region and script do not matter. A language we know nothing
 * about gets plain folding: no stop words, no stemmer. It costs a few milliseconds to make and remembers words: keep it.
 */
export function createAnalyzer(tag: string): Analyzer {
  const language: Language = findLanguage(tag) ?? { code: primarySubtag(tag), stopWords: [] };
  const findWords = createWordFinder(language);
  const readWord = createWordReader(language);
  const formOfPart = memoized(createWordForms(language), cachedForms);
  const formOf = (written: string): WordForm => formOfPart(readPart(written));
  const isName = createNameFinder(language);
  return {
    language: language.code,
    tokens: (text) => tokensOf(text, { findWords, formOf, isName }),
    words: (text) =>
      findWords(text)
        .map(({ start, end }) => readWord(readPart(text.slice(start, end))).word)
        .filter((word) => word !== ''),
    grams: (text) => characterGrams(text, findWords(text), formOf),
    askedFor: createAskedForFinder(language, formOf),
  };
}

/** What an analyzer reads with, all of one language. */
interface Reading {
  readonly findWords: FindWords;
  readonly formOf: (written: string) => WordForm;
  readonly isName: (place: WordPlace) => boolean;
}

function tokensOf(text: string, { findWords, formOf, isName }: Reading): readonly Token[] {
  const tokens: Token[] = [];
  const words = findWords(text);
  for (const [index, { start, end }] of words.entries()) {
    const { term, word, stop } = formOf(text.slice(start, end));
    // A word of nothing but marks and joiners folds to nothing.
    if (term === '') continue;
    const name = stop && isName({ text, words, index });
    const isLikeStopWord = name && /^\p{Lu}{2,}$/u.test(text.slice(start, end));
    tokens.push({
      term,
      word,
      stop: stop && !name,
      ...(isLikeStopWord && { isLikeStopWord }),
      start,
      end,
    });
  }
  return tokens;
}
