import { maxTermWeight, termWeight } from '../../search/bm25.js';
import { type Feature, idfShare, missingTerms } from './feature.js';

/** BM25+ over the most that the question could score: the first stage, made comparable between questions. */
export const bm: Feature = ({ match, length }) => {
  const { terms, totalIdf } = match.question;
  let sum = 0;
  for (const [index, { idf }] of terms.entries()) {
    sum += idf * termWeight(match.occurrences[index] ?? 0, length);
  }
  return totalIdf === 0 ? 0 : sum / (totalIdf * maxTermWeight);
};

/** Words found as they were typed: a stem alone may be another word's. */
export const exact: Feature = ({ match }) => idfShare(match, match.exact);

/** Names, dates and numbers found: they are what a question is about. */
export const names: Feature = ({ match }) =>
  idfShare(
    match,
    [...match.occurrences.keys()].filter(
      (index) => match.question.terms[index]?.nameLike === true && match.occurrences[index] !== 0,
    ),
  );

/** The question's last content word, if found: English puts what is asked for last ("… when did it close?"). */
export const lastWord: Feature = ({ match }) => {
  const last = match.question.sequence.at(-1);
  return last !== undefined && match.occurrences[last] !== 0 ? idfShare(match, [last]) : 0;
};

/** Letters at the start of a word that make it a likely relative: "reopen" and "reopening", "Iraq" and "Iraqi". */
const prefixLength = 5;

/** Missing terms of which a relative stands in the passage, where the stemmer did not bring the two together. */
export const prefix: Feature = ({ match }) => {
  const { question, candidate } = match;
  const related = missingTerms(match).filter((index) => {
    const start = question.terms[index]?.term.slice(0, prefixLength) ?? '';
    return (
      start.length === prefixLength &&
      candidate.tokens.some((token) => !token.stop && token.term.startsWith(start))
    );
  });
  return idfShare(match, related);
};

/** Character n-grams found: what holds inflected words, and words without spaces, together. */
export const grams: Feature = ({ gramShare }) => gramShare;

/** A summary retells what a paragraph says; the paragraph is the better quotation. */
export const summary: Feature = ({ match }) => (match.candidate.passage.kind === 'summary' ? 1 : 0);

/** A long passage holds the words of many questions by chance. */
export const length: Feature = (input) => Math.log(1 + input.length);
