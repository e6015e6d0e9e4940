import { commonBeginning } from '../../../language/common-beginning.js';
import { maxTermWeight, termWeight } from '../../../search/engines/bm25.js';
import { startLength } from '../../../search/postings/forms.js';
import { type Feature, idfShare } from './feature.js';
import { phrase } from './order.js';

/** BM25+ over the most that the question could score: the first stage, made comparable between questions. */
export const bm: Feature = ({ match, length }) => {
  const { terms, totalIdf } = match.question;
  let sum = 0;
  for (let index = 0; index < terms.length; index += 1) {
    sum += (terms[index]?.idf ?? 0) * termWeight(match.occurrences[index] ?? 0, length);
  }
  return totalIdf === 0 ? 0 : sum / (totalIdf * maxTermWeight);
};

/** Words found as they were typed: a stem alone may be another word's. */
export const exact: Feature = ({ match }) => idfShare(match, match.exact);

/**
 * Missing terms of which a likely relative stands in the passage, where the stemmer did not bring the two together:
 * "Iraq" and "Iraqi", "describe" and "description". The more of the longer word the common beginning makes up, the more
 * it counts; less than half is chance.
 */
export const prefix: Feature = ({ match }) => {
  const { question, relatives } = match;
  if (question.totalIdf === 0) return 0;
  let sum = 0;
  for (const index of match.missing) {
    const { term = '', idf = 0 } = question.terms[index] ?? {};
    const best = likeness(term, relatives);
    if (best > 0.5) sum += idf * best;
  }
  return sum / question.totalIdf;
};

/** Of some words, how much the one most like the term has in common with it, if it begins alike. */
function likeness(term: string, words: readonly string[]): number {
  const start = term.slice(0, startLength);
  if (start.length < startLength) return 0;
  let best = 0;
  for (const word of words) {
    if (word.startsWith(start)) best = Math.max(best, commonBeginning(term, word));
  }
  return best;
}

/** Character n-grams found: what holds inflected words, and words without spaces, together. */
export const grams: Feature = ({ gramShare }) => gramShare;

/** The passage has the kind of thing that is asked for in a sentence with words of the question: a date, a measure. */
export const answerKind: Feature = ({ match }) => {
  const type = match.question.answerType;
  if (type === undefined) return 0;
  const { text } = match.candidate.passage;
  let best = 0;
  for (const { terms, sentence } of match.sentences) {
    const share = idfShare(match, terms);
    if (share > best && type.isIn(text.slice(sentence.start, sentence.end))) best = share;
  }
  return type.strength === 'strong' ? best : 0;
};

/** It lacks any measure where one is asked for: one answer in 250 to such a question has none. */
export const withoutMeasure: Feature = ({ match }) => {
  const type = match.question.answerType;
  return type?.isMeasure === true && !type.isIn(match.candidate.passage.text) ? 1 : 0;
};

/** A summary retells what a paragraph says; the paragraph is the better quotation. */
export const summary: Feature = ({ match }) => (match.candidate.passage.kind === 'summary' ? 1 : 0);

/** A long passage holds the words of many questions by chance. */
export const length: Feature = (input) => Math.log(1 + input.length);

/**
 * In scripts without spaces words are guessed, and guessed otherwise in the question than in the passage: there n-grams
 * are to be trusted more than words and their order.
 */
export const guessedWords: Feature = (input) =>
  input.match.question.hasGuessedWords ? grams(input) - bm(input) - phrase(input) / 2 : 0;
