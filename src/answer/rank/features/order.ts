import type { Match, SentenceMatch } from '../match.js';
import { type Feature, idfShare } from './feature.js';

/** The question's neighbouring words found side by side, stop words kept: "the Norse leader" is more than its words. */
export const phrase: Feature = ({ match }) =>
  match.pairs.length / Math.max(1, match.question.pairs.size);

/** Neighbouring content words found as neighbours, whatever stop words stood between: "crossing of the border". */
export const adjacentTerms: Feature = ({ match }) => {
  const { sequence, terms } = match.question;
  let sum = 0;
  let found = 0;
  for (let position = 0; position + 1 < sequence.length; position += 1) {
    const index = sequence[position] ?? 0;
    const next = sequence[position + 1] ?? 0;
    if (next === index) continue;
    const idf = (terms[index]?.idf ?? 0) + (terms[next]?.idf ?? 0);
    sum += idf;
    if (areNeighbours(match.contentSequence, index, next)) found += idf;
  }
  return sum === 0 ? 0 : found / sum;
};

function areNeighbours(sequence: readonly number[], one: number, other: number): boolean {
  for (let position = 1; position < sequence.length; position += 1) {
    const before = sequence[position - 1];
    const here = sequence[position];
    if ((before === one && here === other) || (before === other && here === one)) return true;
  }
  return false;
}

/** The best single sentence: its share of the terms, and half its share of the word pairs and triples. */
export const sentencePhrase: Feature = ({ match }) => {
  const { pairs, triples } = match.question;
  const sequences = Math.max(1, pairs.size + triples.size);
  let best = 0;
  if (match.heading !== undefined) best = worthOf(match, match.heading, sequences);
  for (const sentence of match.sentences) {
    best = Math.max(best, worthOf(match, sentence, sequences));
  }
  return best;
};

function worthOf(match: Match, sentence: SentenceMatch, sequences: number): number {
  const verbatim = (sentence.pairs.length + sentence.triples.length) / sequences;
  return idfShare(match, sentence.termsInContext) + verbatim / 2;
}
