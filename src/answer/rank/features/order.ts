import { type Feature, idfShare } from './feature.js';

/** The question's neighbouring words found side by side, stop words kept: "the Norse leader" is more than its words. */
export const phrase: Feature = ({ match }) =>
  match.pairs.size / Math.max(1, match.question.pairs.size);

/** Neighbouring content words found as neighbours, whatever stop words stood between: "crossing of the border". */
export const adjacentTerms: Feature = ({ match }) => {
  const { sequence, terms } = match.question;
  const inText = new Set<string>();
  for (const [position, index] of match.contentSequence.entries()) {
    const next = match.contentSequence[position + 1] ?? -1;
    if (index >= 0 && next >= 0) inText.add(`${index} ${next}`);
  }
  let sum = 0;
  let found = 0;
  for (const [position, index] of sequence.entries()) {
    const next = sequence[position + 1];
    if (next === undefined || next === index) continue;
    const idf = (terms[index]?.idf ?? 0) + (terms[next]?.idf ?? 0);
    sum += idf;
    if (inText.has(`${index} ${next}`) || inText.has(`${next} ${index}`)) found += idf;
  }
  return sum === 0 ? 0 : found / sum;
};

/** The best single sentence: its share of the terms, and half its share of the word pairs and triples. */
export const sentencePhrase: Feature = ({ match }) => {
  const { pairs, triples } = match.question;
  const sequences = Math.max(1, pairs.size + triples.size);
  let best = 0;
  for (const sentence of match.heading ? [match.heading, ...match.sentences] : match.sentences) {
    const verbatim = (sentence.pairs.size + sentence.triples.size) / sequences;
    best = Math.max(best, idfShare(match, sentence.termsInContext) + verbatim / 2);
  }
  return best;
};
