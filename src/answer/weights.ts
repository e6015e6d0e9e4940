import type { FeatureWeights } from './features/index.js';

/** What each feature adds to a candidate's score, per unit. */
export const weights: FeatureWeights = {
  bm: 8.93,
  article: 5.37,
  phrase: 5.66,
  prefix: 5.26,
  sentencePhrase: 1.85,
  localSentence: 1.99,
  localTerms: 1.85,
  sentencePair: 1.05,
  lead: 2.64,
  neighbours: 2.42,
  adjacentTerms: 1.66,
  exact: 1.91,
  names: 0.54,
  lastWord: 0.92,
  length: -1.12,
};
