import { createAnalyzer, type Analyzer } from './analyzer.js';
import { memoized } from '../shared/bounded-map.js';
import { detectLanguage } from './detect-language.js';
import { fold } from './fold.js';

/** What a question is about, whatever its wording: two with the same gist ask the same. */
export interface Gist {
  /** The terms of its content words, sorted, each once. */
  readonly terms: readonly string[];
  /** The content words as typed, folded, each with its term. */
  readonly words: readonly { readonly term: string; readonly word: string }[];
  /** "when", "where", "why": the question word, where it tells what is asked for. "What" tells nothing. */
  readonly asks?: string;
}

/** Words of a question that are read; a message may be a story with a question in it. */
const maxWords = 40;

/** Most languages whose analyzers are kept. */
const maxAnalyzers = 32;

export const analyzerOf: (language: string) => Analyzer = memoized(createAnalyzer, maxAnalyzers);

/** In the language that it is written in; English where that cannot be told. */
export function gistOf(text: string): Gist {
  const tokens = analyzerOf(detectLanguage(text) ?? 'en').tokens(text);
  const words = tokens
    .filter(({ stop }) => !stop)
    .slice(0, maxWords)
    .map(({ term, word }) => ({ term, word }));
  const asks = tokens.find(({ word }) => questionWords.has(word))?.word;
  return {
    terms: [...new Set(words.map(({ term }) => term))].toSorted(),
    words,
    ...(asks !== undefined && { asks }),
  };
}

/** The same for equal gists only: `when: border reopen`. */
export function gistKey({ terms, asks = '' }: Gist): string {
  return `${asks}: ${terms.join(' ')}`;
}

/**
 * Whether two questions ask the same in nearly the same words: one says all that the other says and at most as much again,
 * or they differ in one word of many. What differs both ways ("reopened", "closed") keeps short questions apart, and so does
 * the question word.
 */
export function isParaphrase(a: Gist, b: Gist): boolean {
  if (a.asks !== undefined && b.asks !== undefined && a.asks !== b.asks) return false;
  const [shorter, longer] =
    a.terms.length <= b.terms.length ? [a.terms, b.terms] : [b.terms, a.terms];
  if (shorter.length === 0) return false;
  const theirs = new Set(longer);
  const shared = shorter.filter((term) => theirs.has(term)).length;
  if (shared === shorter.length) {
    return longer.length === shorter.length || (shared >= 2 && longer.length <= 2 * shared);
  }
  return shared / (shorter.length + longer.length - shared) >= leastLikeness;
}

/** Seven of nine words: of eight in each, one differs. */
const leastLikeness = 0.75;

/** Question words that ask for one kind of thing, in the languages whose questions begin so. Folded. */
const questionWords = new Set(
  [
    'who whom whose when where why how',
    'quien quienes cuando cuanto cuanta cuantos cuantas donde adonde como',
    'qui quand ou pourquoi comment combien',
    'متى أين اين كيف لماذا كم من',
    'wer wen wem wessen wann wo woher wohin warum wieso weshalb wie',
    'chi quando dove perche come quanto quanti quem onde quantos',
    'wanneer waar waarom hoe hoeveel',
    'кто кого когда где куда откуда почему зачем как сколько',
    'kim nerede nereye neden nicin nasil kac',
  ].flatMap((line) => line.split(' ').map(fold)),
);
