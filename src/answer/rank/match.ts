import {
  type Form,
  isStopIn,
  type Sentence,
  startHashIn,
  termHashIn,
  wordHashIn,
} from '../../search/postings/forms.js';
import type { AnalyzedPassage } from '../understand/analyzed-passage.js';
import {
  type AnalyzedQuestion,
  pairKey,
  tripleKey,
  type WeightedTerm,
} from '../understand/analyzed-question.js';
import { relatedAt } from '../understand/related-terms.js';
import { termsAt } from '../understand/spelled-terms.js';

/** Where the words of a question stand in a sentence. */
export interface SentenceMatch {
  readonly sentence: Sentence;
  /** Indices of the question's terms that it holds. */
  readonly terms: ReadonlySet<number>;
  /** By index, how surely it says what it lacks in other words: the closest that stands there. */
  readonly related: ReadonlyMap<number, number>;
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
  /** Indices of the question's terms that neither its context nor its text has. */
  readonly missing: readonly number[];
  /** By question term: 1, or less where its context and text have nothing but another spelling of it. */
  readonly certainty: readonly number[];
  /** By question term: how surely its context and text say it in other words, from 0 to 1. */
  readonly related: readonly number[];
  /** Indices of the question's terms that stand in the text as they were typed. */
  readonly exact: ReadonlySet<number>;
  /** By content word of the text, in reading order: the index of the question's term, or one -1 for any row of others. */
  readonly contentSequence: readonly number[];
  /** Content terms of the text that begin like one of the question's. */
  readonly relatives: ReadonlySet<string>;
  readonly sentences: readonly SentenceMatch[];
  /** The heading next above it, in the same way; absent where it has none. */
  readonly heading: SentenceMatch | undefined;
  /** Pairs of the whole text, heading included. */
  readonly pairs: ReadonlySet<number>;
}

/** What a text is matched in: forms side by side with their codes. */
interface Words {
  readonly forms: readonly Form[];
  readonly codes: Uint32Array;
}

export function matchPassage(question: AnalyzedQuestion, candidate: AnalyzedPassage): Match {
  const occurrences = question.terms.map(() => 0);
  const certainty = question.terms.map(() => 0);
  const count = (index: number, own: number | undefined): void => {
    const worth = index === own ? 1 : spellingWorth(question.terms[index]);
    occurrences[index] = (occurrences[index] ?? 0) + worth;
    certainty[index] = Math.max(certainty[index] ?? 0, worth);
  };
  const related = question.terms.map(() => 0);
  const relate = (index: number, closeness: number): void => {
    related[index] = Math.max(related[index] ?? 0, closeness);
  };
  const context = new Set<number>();
  const { contextTerms } = candidate;
  for (const [position, term] of contextTerms.entries()) {
    const own = question.termIndex.get(term);
    const termAfter = (distance: number): string | undefined => contextTerms[position + distance];
    for (const index of termsAt(question, term, termAfter)) {
      count(index, own);
      context.add(index);
    }
    for (const { index, closeness } of relatedAt(question, term, termAfter)) {
      relate(index, closeness);
    }
  }
  const { filter } = question;
  const exact = new Set<number>();
  const contentSequence: number[] = [];
  let relatives: Set<string> | undefined;
  let lastContent = 0;
  const pairs = new Set<number>();

  /** Whatever stands in a heading counts as words of the context do already: only its order is new. */
  function matchRange(
    { forms, codes }: Words,
    sentence: Sentence,
    isHeading: boolean,
  ): SentenceMatch {
    let terms: Set<number> | undefined;
    let sentencePairs: Set<number> | undefined;
    let triples: Set<number> | undefined;
    let relatedHere: Map<number, number> | undefined;
    let previous = -1;
    let beforePrevious = -1;
    let position = sentence.firstToken;
    const termAfter = (distance: number): string | undefined => forms[position + distance]?.term;
    for (; position < sentence.endToken; position += 1) {
      const code = codes[position] ?? 0;
      const stop = isStopIn(code);
      const mayBeTerm = !stop && filter.terms[termHashIn(code)] === 1;
      const mayBeWord = filter.words[wordHashIn(code)] === 1;
      const mayBeRelative = !stop && filter.starts[startHashIn(code)] === 1;
      const form = mayBeTerm || mayBeWord || mayBeRelative ? forms[position] : undefined;
      if (form === undefined) {
        // What is nothing to the question comes in rows, of which one is enough to keep the others apart.
        if (!stop && lastContent !== -1) contentSequence.push((lastContent = -1));
        beforePrevious = previous;
        previous = -1;
        continue;
      }
      const { term } = form;
      const found = mayBeTerm ? termsAt(question, term, termAfter) : nothing;
      for (const { index, closeness } of mayBeTerm ? relatedAt(question, term, termAfter) : []) {
        relatedHere ??= new Map();
        relatedHere.set(index, Math.max(relatedHere.get(index) ?? 0, closeness));
        relate(index, closeness);
      }
      const word = mayBeWord ? (question.wordIds.get(form.word) ?? -1) : -1;
      if (mayBeRelative) (relatives ??= new Set()).add(term);
      if (!stop && found.length === 0 && lastContent !== -1) {
        contentSequence.push((lastContent = -1));
      }
      if (found.length > 0) {
        const own = question.termIndex.get(term);
        terms ??= new Set();
        for (const index of found) {
          contentSequence.push((lastContent = index));
          if (!isHeading) count(index, own);
          terms.add(index);
        }
        if (own !== undefined && word >= 0) {
          if (!isUnrealised(question, form.word, forms[position - 1]?.word)) exact.add(own);
        }
      }
      if (word >= 0 && previous >= 0) {
        const pair = pairKey(previous, word);
        if (question.pairs.has(pair)) (sentencePairs ??= new Set()).add(pair);
        const triple = beforePrevious >= 0 ? tripleKey(beforePrevious, previous, word) : -1;
        if (question.triples.has(triple)) (triples ??= new Set()).add(triple);
      }
      beforePrevious = previous;
      previous = word;
    }
    for (const pair of sentencePairs ?? nothing) pairs.add(pair);
    return {
      sentence,
      terms: terms ?? none,
      related: relatedHere ?? noneRelated,
      termsInContext: terms === undefined ? context : new Set([...context, ...terms]),
      pairs: sentencePairs ?? none,
      triples: triples ?? none,
    };
  }

  const { heading } = candidate;
  const inHeading =
    heading &&
    matchRange(heading, { start: 0, end: 0, firstToken: 0, endToken: heading.forms.length }, true);
  const sentences = candidate.sentences.map((sentence) => matchRange(candidate, sentence, false));
  return {
    question,
    candidate,
    occurrences,
    missing: [...occurrences.keys()].filter((index) => occurrences[index] === 0),
    related,
    certainty: certainty.map((worth) => worth || 1),
    exact,
    contentSequence,
    relatives: relatives ?? noWords,
    sentences,
    heading: inHeading,
    pairs,
  };
}

/** Most sentences have nothing of a question: they share these. */
const none: ReadonlySet<number> = new Set();
const noneRelated: ReadonlyMap<number, number> = new Map();
const noWords: ReadonlySet<string> = new Set();
const nothing: readonly number[] = [];

/**
 * "When did it reopen?" is not answered by "an attempt to reopen" or "will reopen", which tell of what has not happened,
 * though the word stands there as it was typed. Neutral on the question sets.
 */
function isUnrealised({ happened }: AnalyzedQuestion, word: string, before = ''): boolean {
  return happened !== undefined && happened.words.has(word) && happened.notAfter.has(before);
}

/** What another spelling counts where the corpus has the one of the question too: it may be another name after all. */
const otherSpellingWorth = 0.85;

function spellingWorth(term: WeightedTerm | undefined): number {
  return term === undefined || term.variants.length === 0 ? 1 : otherSpellingWorth;
}
