import { type AnalyzedPassage, type Sentence } from './analyzed-passage.js';
import {
  type AnalyzedQuestion,
  pairKey,
  tripleKey,
  type WeightedTerm,
} from './analyzed-question.js';
import { termsAt } from './spelled-terms.js';

/** Where the words of a question stand in a sentence. */
export interface SentenceMatch {
  readonly sentence: Sentence;
  /** Indices of the question's terms that it holds. */
  readonly terms: ReadonlySet<number>;
  /** The same and those of the passage's context: a title speaks for every sentence below it. */
  readonly termsInContext: ReadonlySet<number>;
  /** The question's neighbouring word pairs and triples that it holds verbatim, stop words kept. */
  readonly pairs: ReadonlySet<number>;
  readonly triples: ReadonlySet<number>;
}

/** Where the words of a question stand in a passage: worked out once, read by every feature. */
export interface Match {
  readonly question: AnalyzedQuestion;
  readonly candidate: AnalyzedPassage;
  /** By question term: how often it occurs in its context and its text. */
  readonly occurrences: readonly number[];
  /** By question term: 1, or less where its context and text have nothing but another spelling of it. */
  readonly certainty: readonly number[];
  /** Indices of the question's terms that stand in the text as they were typed. */
  readonly exact: ReadonlySet<number>;
  /** By content word of the text, in reading order: the index of the question's term, or -1. */
  readonly contentSequence: readonly number[];
  readonly sentences: readonly SentenceMatch[];
  /** Pairs of the whole text, across sentences. */
  readonly pairs: ReadonlySet<number>;
}

export function matchPassage(question: AnalyzedQuestion, candidate: AnalyzedPassage): Match {
  const occurrences = question.terms.map(() => 0);
  const certainty = question.terms.map(() => 0);
  const count = (index: number, own: number | undefined): void => {
    const worth = index === own ? 1 : spellingWorth(question.terms[index]);
    occurrences[index] = (occurrences[index] ?? 0) + worth;
    certainty[index] = Math.max(certainty[index] ?? 0, worth);
  };
  const context = new Set<number>();
  const { contextTerms, tokens } = candidate;
  for (const [position, term] of contextTerms.entries()) {
    const own = question.termIndex.get(term);
    for (const index of termsAt(question, term, (after) => contextTerms[position + after])) {
      count(index, own);
      context.add(index);
    }
  }
  const exact = new Set<number>();
  const contentSequence: number[] = [];
  const pairs = new Set<number>();
  const sentences = candidate.sentences.map((sentence): SentenceMatch => {
    const terms = new Set<number>();
    const sentencePairs = new Set<number>();
    const triples = new Set<number>();
    let previous = -1;
    let beforePrevious = -1;
    for (let position = sentence.firstToken; position < sentence.endToken; position += 1) {
      const token = tokens[position];
      if (token === undefined) break;
      if (!token.stop) {
        const found = termsAt(question, token.term, (after) => tokens[position + after]?.term);
        const own = question.termIndex.get(token.term);
        if (found.length === 0) contentSequence.push(-1);
        for (const index of found) {
          contentSequence.push(index);
          count(index, own);
          terms.add(index);
        }
        if (own !== undefined && question.wordIds.has(token.word)) exact.add(own);
      }
      const word = question.wordIds.get(token.word) ?? -1;
      if (word >= 0 && previous >= 0) {
        const pair = pairKey(previous, word);
        if (question.pairs.has(pair)) sentencePairs.add(pair);
        const triple = beforePrevious >= 0 ? tripleKey(beforePrevious, previous, word) : -1;
        if (question.triples.has(triple)) triples.add(triple);
      }
      beforePrevious = previous;
      previous = word;
    }
    for (const pair of sentencePairs) pairs.add(pair);
    const termsInContext = new Set([...context, ...terms]);
    return { sentence, terms, termsInContext, pairs: sentencePairs, triples };
  });
  return {
    question,
    candidate,
    occurrences,
    certainty: certainty.map((worth) => worth || 1),
    exact,
    contentSequence,
    sentences,
    pairs,
  };
}

/** What another spelling counts where the corpus has the one of the question too: it may be another name after all. */
const otherSpellingWorth = 0.85;

function spellingWorth(term: WeightedTerm | undefined): number {
  return term === undefined || term.variants.length === 0 ? 1 : otherSpellingWorth;
}
