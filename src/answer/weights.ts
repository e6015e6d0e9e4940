import type { FeatureWeights } from './features/index.js';

/** What each feature adds to a candidate's score, per unit. */
export const weights: FeatureWeights = {
  bm: 7.85,
  article: 5.17,
  phrase: 5.16,
  prefix: 5.59,
  sentencePhrase: 2.56,
  localSentence: 0.69,
  localTerms: 2.38,
  sentencePair: 1.58,
  lead: 2.7,
  neighbours: 2.86,
  adjacentTerms: 1.59,
  exact: 1.91,
  names: 0.51,
  lastWord: 0.84,
  length: -1.26,
  answerKind: 2.23,
  grams: 10.23,
  summary: -1.5,
};
