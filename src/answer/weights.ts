import type { FeatureWeights } from './features/index.js';

/**
 * What each feature adds to a candidate's score, per unit. Fitted on 23 November 2026 by `npm run fit` on these sets
 * together, each by its own weight: wikipedia=2 and wikipedia-typo=0.5 (SQuAD 2.0 dev, 16 articles), stories=2
 * (FairytaleQA train, 232 stories), ar, es, ru, th, zh=0.4 (XQuAD, 48 articles each); of all but stories every second
 * question. A difference of 1 between two passages makes the better one e times as likely.
 */
export const weights: FeatureWeights = {
  bm: 8.59,
  article: 5.26,
  phrase: 4.85,
  prefix: 7.1,
  sentencePhrase: 3.51,
  localTerms: 3.2,
  lead: 2.63,
  neighbours: 2.83,
  adjacentTerms: 1.56,
  exact: 1.96,
  lastWord: 0.88,
  length: -1.35,
  answerKind: 2.23,
  grams: 10.08,
  // Set by hand: none of the sets has summaries.
  summary: -1.5,
};
