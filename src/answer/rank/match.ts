import {
  type Form,
  contentIn,
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
import { IndexList } from './index-list.js';
import { pairHash } from '../understand/form-filter.js';
import { relatedAt } from '../understand/related-terms.js';
import { termItself, termOfForm, termsAt } from '../understand/spelled-terms.js';

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
  context: readonly number[];
  relatives: string[] | undefined;
}

/** What is gathered while a passage is read, which is done without a pause: one of each does for all passages. */
const gathered = {
  context: new IndexList(),
  exact: new IndexList(),
  contentSequence: new IndexList(),
  pairs: new IndexList(),
  missing: new IndexList(),
  ofSentence: {
    terms: new IndexList(),
    termsInContext: new IndexList(),
    pairs: new IndexList(),
    triples: new IndexList(),
  },
};

/** Whatever a passage that could not be read to its end has left. */
function clearGathered(): void {
  for (const list of lists) list.clear();
}

const { ofSentence, ...ofPassage } = gathered;
const lists: readonly IndexList[] = [...Object.values(ofPassage), ...Object.values(ofSentence)];

export function matchPassage(question: AnalyzedQuestion, candidate: AnalyzedPassage): Match {
  const count = question.terms.length;
  clearGathered();
  const reading: Reading = {
    question,
    occurrences: zeros(count),
    certainty: zeros(count),
    related: zeros(count),
    context: nothing,
    relatives: undefined,
  };
  reading.context = readContext(reading, candidate.contextTerms);
  const { heading } = candidate;
  const headings = heading && matchSentences(reading, heading, [wholeOf(heading)], true);
  const sentences = matchSentences(reading, candidate, candidate.sentences, false);
  const { occurrences, certainty } = reading;
  for (let index = 0; index < count; index += 1) {
    if (occurrences[index] === 0) gathered.missing.add(index);
    if (certainty[index] === 0) certainty[index] = 1;
  }
  return {
    question,
    candidate,
    occurrences,
    missing: gathered.missing.take(),
    related: reading.related,
    certainty,
    exact: gathered.exact.take(),
    contentSequence: gathered.contentSequence.take(),
    relatives: reading.relatives ?? noWords,
    sentences,
    heading: headings?.[0],
    pairs: gathered.pairs.take(),
  };
}

function wholeOf({ forms }: Words): Sentence {
  return { start: 0, end: 0, firstToken: 0, endToken: forms.length };
}

/** By their count: a copy of an array is as large as it has to be. */
const zerosOf: (readonly number[])[] = [];

function zeros(count: number): number[] {
  return (zerosOf[count] ??= Array.from({ length: count }, () => 0)).slice();
}

function readContext(reading: Reading, terms: readonly string[]): readonly number[] {
  const { question } = reading;
  for (let position = 0; position < terms.length; position += 1) {
    const term = terms[position] ?? '';
    const found = termsAt(question, term, terms, position, termItself);
    for (const index of found) countTerm(reading, index, question.termIndex.get(term));
    gathered.context.addAllOnce(found);
    for (const { index, closeness } of relatedAt(question, term, terms, position, termItself)) {
      relate(reading, index, closeness);
    }
  }
  return gathered.context.take();
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
  const { question, context } = reading;
  const { terms: mayBeTerm, starts: mayBeRelative, pairs: mayBePair } = question.filter;
  return sentences.map((sentence) => {
    const { firstToken, endToken } = sentence;
    let related: Map<number, number> | undefined;
    let previous = -1;
    /** Words of content since the last one of the question. */
    let others = 0;
    for (let position = firstToken; position < endToken; position += 1) {
      const code = codes[position] ?? 0;
      const content = contentIn(code);
      const pair = mayBePair[pairHash(previous, wordHashIn(code))] ?? 0;
      const term = (mayBeTerm[termHashIn(code)] ?? 0) & content;
      const relative = (mayBeRelative[startHashIn(code)] ?? 0) & content;
      previous = wordHashIn(code);
      // One branch for nearly all words.
      if ((pair | term | relative) === 0) {
        others += content;
        continue;
      }
      if (pair === 1 && position > firstToken) {
        findSequences(question, forms, position, position - firstToken);
      }
      if (relative === 1) (reading.relatives ??= []).push(forms[position]?.term ?? '');
      if (term === 1) related = findRelated(reading, forms, position, related);
      if (term === 1 && findTerms(reading, forms, position, others, isHeading)) others = 0;
      else others += content;
    }
    if (others > 0) addOther();
    return takeSentence(sentence, context, related);
  });
}

function takeSentence(
  sentence: Sentence,
  context: readonly number[],
  related: ReadonlyMap<number, number> | undefined,
): SentenceMatch {
  const terms = ofSentence.terms.take();
  return {
    sentence,
    terms,
    related: related ?? noneRelated,
    termsInContext: terms.length === 0 ? context : joined(context, terms),
    pairs: ofSentence.pairs.take(),
    triples: ofSentence.triples.take(),
  };
}

/** What is said at a place in other words, besides what was found in its sentence before. */
function findRelated(
  reading: Reading,
  forms: readonly Form[],
  position: number,
  before: Map<number, number> | undefined,
): Map<number, number> | undefined {
  let related = before;
  const term = forms[position]?.term ?? '';
  for (const found of relatedAt(reading.question, term, forms, position, termOfForm)) {
    const { index, closeness } = found;
    related ??= new Map();
    related.set(index, Math.max(related.get(index) ?? 0, closeness));
    relate(reading, index, closeness);
  }
  return related;
}

/** Looks for the terms of the question that stand at a place. Whether there is one. */
function findTerms(
  reading: Reading,
  forms: readonly Form[],
  position: number,
  others: number,
  isHeading: boolean,
): boolean {
  const { question } = reading;
  const form = forms[position];
  if (form === undefined) return false;
  const { term } = form;
  const here = termsAt(question, term, forms, position, termOfForm);
  if (here.length === 0) return false;
  const own = question.termIndex.get(term);
  if (others > 0) addOther();
  for (const index of here) {
    gathered.contentSequence.add(index);
    if (!isHeading) countTerm(reading, index, own);
  }
  gathered.ofSentence.terms.addAllOnce(here);
  if (own !== undefined && question.wordIds.has(form.word)) {
    if (!isUnrealised(question, form.word, forms[position - 1]?.word)) gathered.exact.addOnce(own);
  }
  return true;
}

/** What of the question's sequences ends at a place; so many words of the sentence stand before it. */
function findSequences(
  { wordIds, pairs, triples }: AnalyzedQuestion,
  forms: readonly Form[],
  position: number,
  before: number,
): void {
  const word = wordIds.get(forms[position]?.word ?? '');
  const previous = wordIds.get(forms[position - 1]?.word ?? '');
  if (word === undefined || previous === undefined) return;
  const pair = pairKey(previous, word);
  // A triple of the question is two pairs of it.
  if (!pairs.has(pair)) return;
  gathered.ofSentence.pairs.addOnce(pair);
  gathered.pairs.addOnce(pair);
  if (before < 2) return;
  const beforePrevious = wordIds.get(forms[position - 2]?.word ?? '');
  if (beforePrevious === undefined) return;
  const triple = tripleKey(beforePrevious, previous, word);
  if (triples.has(triple)) gathered.ofSentence.triples.addOnce(triple);
}

/** What is nothing to the question comes in rows, of which one is enough to keep the others apart. */
function addOther(): void {
  const { contentSequence } = gathered;
  if (contentSequence.size === 0 || contentSequence.last() !== -1) contentSequence.add(-1);
}

/** A title has most of them already. */
function joined(context: readonly number[], terms: readonly number[]): readonly number[] {
  if (terms.every((index) => context.includes(index))) return context;
  const { termsInContext } = gathered.ofSentence;
  termsInContext.addAllOnce(context);
  termsInContext.addAllOnce(terms);
  return termsInContext.take();
}

/** Most sentences have nothing of a question: they share these. */
const nothing: readonly number[] = [];
const noneRelated: ReadonlyMap<number, number> = new Map();
const noWords: readonly string[] = [];

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
