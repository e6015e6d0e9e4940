import type { FeatureWeights } from './features/index.js';

/** What each feature adds to a candidate's score, per unit. */
export const weights: FeatureWeights = {
  bm: 4.5,
  article: 5.05,
  phrase: 5.21,
  prefix: 3.93,
  sentencePhrase: 1.78,
  localSentence: 1.6,
  localTerms: 2.54,
  sentencePair: 1.16,
  lead: 1.85,
  neighbours: 2.25,
  adjacentTerms: 1.41,
  exact: 0.53,
  names: 0.25,
  lastWord: 0.92,
  length: -1.27,
  grams: 6.25,
  summary: -1.5,
};
