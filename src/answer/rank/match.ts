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
import { addAll, termItself, termOfForm, termsAt } from '../understand/spelled-terms.js';

/**
 * Where the words of a question stand in a sentence. Lists hold nothing twice: they are short, and take a fraction of the time
 * and memory of sets.
 */
export interface SentenceMatch {
  readonly sentence: Sentence;
  /** Indices of the question's terms that it holds. */
  readonly terms: readonly number[];
  /** By index, how surely it says what it lacks in other words: the closest that stands there. */
  readonly related: ReadonlyMap<number, number>;
  /** The same and those of the passage's context: a title speaks for every sentence below it. */
  readonly termsInContext: readonly number[];
  /** The question's neighbouring word pairs and triples that it holds verbatim, stop words kept. */
  readonly pairs: readonly number[];
  readonly triples: readonly number[];
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
  readonly exact: readonly number[];
  /** By content word of the text, in reading order: the index of the question's term, or one -1 for any row of others. */
  readonly contentSequence: readonly number[];
  /** Content terms of the text that begin like one of the question's, as often as they stand there. */
  readonly relatives: readonly string[];
  readonly sentences: readonly SentenceMatch[];
  /** The heading next above it, in the same way; absent where it has none. */
  readonly heading: SentenceMatch | undefined;
  /** Pairs of the whole text, heading included. */
  readonly pairs: readonly number[];
}

/** What a text is matched in: forms side by side with their codes. */
interface Words {
  readonly forms: readonly Form[];
  readonly codes: Uint32Array;
}

/** What is known of a passage while it is read. */
interface Reading {
  readonly question: AnalyzedQuestion;
  readonly occurrences: number[];
  readonly certainty: number[];
  readonly related: number[];
  readonly context: number[];
  readonly exact: number[];
  readonly contentSequence: number[];
  readonly pairs: number[];
  readonly relatives: string[];
}

export function matchPassage(question: AnalyzedQuestion, candidate: AnalyzedPassage): Match {
  const count = question.terms.length;
  const reading: Reading = {
    question,
    occurrences: zeros(count),
    certainty: zeros(count),
    related: zeros(count),
    context: [],
    exact: [],
    contentSequence: [],
    pairs: [],
    relatives: [],
  };
  readContext(reading, candidate.contextTerms);
  const { heading } = candidate;
  const headings = heading && matchSentences(reading, heading, [wholeOf(heading)], true);
  const sentences = matchSentences(reading, candidate, candidate.sentences, false);
  const { occurrences, certainty } = reading;
  const missing: number[] = [];
  for (let index = 0; index < count; index += 1) {
    if (occurrences[index] === 0) missing.push(index);
    if (certainty[index] === 0) certainty[index] = 1;
  }
  return {
    question,
    candidate,
    occurrences,
    missing,
    related: reading.related,
    certainty,
    exact: reading.exact,
    contentSequence: reading.contentSequence,
    relatives: reading.relatives,
    sentences,
    heading: headings?.[0],
    pairs: reading.pairs,
  };
}

function wholeOf({ forms }: Words): Sentence {
  return { start: 0, end: 0, firstToken: 0, endToken: forms.length };
}

function zeros(count: number): number[] {
  const numbers: number[] = [];
  for (let index = 0; index < count; index += 1) numbers.push(0);
  return numbers;
}

function readContext(reading: Reading, terms: readonly string[]): void {
  const { question, context } = reading;
  for (let position = 0; position < terms.length; position += 1) {
    const term = terms[position] ?? '';
    const found = termsAt(question, term, terms, position, termItself);
    for (const index of found) countTerm(reading, index, question.termIndex.get(term));
    addAll(context, found);
    for (const { index, closeness } of relatedAt(question, term, terms, position, termItself)) {
      relate(reading, index, closeness);
    }
  }
}

function countTerm(
  { question, occurrences, certainty }: Reading,
  index: number,
  own: number | undefined,
): void {
  const worth = index === own ? 1 : spellingWorth(question.terms[index]);
  occurrences[index] = (occurrences[index] ?? 0) + worth;
  certainty[index] = Math.max(certainty[index] ?? 0, worth);
}

function relate({ related }: Reading, index: number, closeness: number): void {
  related[index] = Math.max(related[index] ?? 0, closeness);
}

/**
 * Looks at every word of some sentences: the inmost loop of an answer, which goes over thousands of words by their codes alone.
 * Whatever stands in a heading counts as words of the context do already: only its order is new.
 */
function matchSentences(
  reading: Reading,
  { forms, codes }: Words,
  sentences: readonly Sentence[],
  isHeading: boolean,
): readonly SentenceMatch[] {
  const { question, context, contentSequence, relatives } = reading;
  const { terms: mayBeTerm, words: mayBeWord, starts: mayBeRelative } = question.filter;
  return sentences.map((sentence) => {
    const { firstToken, endToken } = sentence;
    let found: Found | undefined;
    /** How many words up to here, one after the other, may be words of the question. */
    let row = 0;
    for (let position = firstToken; position < endToken; position += 1) {
      const code = codes[position] ?? 0;
      row = mayBeWord[wordHashIn(code)] === 1 ? row + 1 : 0;
      if (row > 1) {
        found ??= createFound();
        findSequences(question, forms, position, row, found);
      }
      if (isStopIn(code)) continue;
      if (mayBeRelative[startHashIn(code)] === 1) relatives.push(forms[position]?.term ?? '');
      if (mayBeTerm[termHashIn(code)] === 1) {
        found ??= createFound();
        if (findTerms(reading, forms, position, found, isHeading)) continue;
      }
      // What is nothing to the question comes in rows, of which one is enough to keep the others apart.
      if (contentSequence[contentSequence.length - 1] !== -1) contentSequence.push(-1);
    }
    if (found === undefined) return nothingIn(sentence, context);
    const { terms, related, pairs, triples } = found;
    if (pairs.length > 0) addAll(reading.pairs, pairs);
    const termsInContext = terms.length === 0 ? context : joined(context, terms);
    return { sentence, terms, related: related ?? noneRelated, termsInContext, pairs, triples };
  });
}

function nothingIn(sentence: Sentence, context: readonly number[]): SentenceMatch {
  return {
    sentence,
    terms: nothing,
    related: noneRelated,
    termsInContext: context,
    pairs: nothing,
    triples: nothing,
  };
}

/** What is found in a sentence. */
interface Found {
  readonly terms: number[];
  related: Map<number, number> | undefined;
  readonly pairs: number[];
  readonly triples: number[];
}

function createFound(): Found {
  return { terms: [], related: undefined, pairs: [], triples: [] };
}

/** The terms of the question that stand at a place, and those that are said there in other words. Whether there is one. */
function findTerms(
  reading: Reading,
  forms: readonly Form[],
  position: number,
  found: Found,
  isHeading: boolean,
): boolean {
  const { question } = reading;
  const form = forms[position];
  if (form === undefined) return false;
  const { term } = form;
  for (const { index, closeness } of relatedAt(question, term, forms, position, termOfForm)) {
    found.related ??= new Map();
    found.related.set(index, Math.max(found.related.get(index) ?? 0, closeness));
    relate(reading, index, closeness);
  }
  const here = termsAt(question, term, forms, position, termOfForm);
  if (here.length === 0) return false;
  const own = question.termIndex.get(term);
  for (const index of here) {
    reading.contentSequence.push(index);
    if (!isHeading) countTerm(reading, index, own);
  }
  addAll(found.terms, here);
  if (own !== undefined && question.wordIds.has(form.word)) {
    if (!isUnrealised(question, form.word, forms[position - 1]?.word)) add(reading.exact, own);
  }
  return true;
}

/** Whether the words up to a place, of which so many may be words of the question, stand in it in this order. */
function findSequences(
  { wordIds, pairs, triples }: AnalyzedQuestion,
  forms: readonly Form[],
  position: number,
  row: number,
  found: Found,
): void {
  const word = wordIds.get(forms[position]?.word ?? '');
  const previous = wordIds.get(forms[position - 1]?.word ?? '');
  if (word === undefined || previous === undefined) return;
  const pair = pairKey(previous, word);
  if (pairs.has(pair)) add(found.pairs, pair);
  if (row < 3) return;
  const beforePrevious = wordIds.get(forms[position - 2]?.word ?? '');
  if (beforePrevious === undefined) return;
  const triple = tripleKey(beforePrevious, previous, word);
  if (triples.has(triple)) add(found.triples, triple);
}

function add(to: number[], index: number): void {
  if (!to.includes(index)) to.push(index);
}

function joined(first: readonly number[], second: readonly number[]): readonly number[] {
  const all = [...first];
  addAll(all, second);
  return all;
}

/** Most sentences have nothing of a question: they share these. */
const nothing: readonly number[] = [];
const noneRelated: ReadonlyMap<number, number> = new Map();

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
