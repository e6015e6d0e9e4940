import type { FeatureWeights } from './features/index.js';

/**
 * What each feature adds to a candidate's score, per unit. Fitted on 23 November 2026 by `npm run fit` on these sets
 * together, each by its own weight: wikipedia=2 and wikipedia-typo=0.5 (SQuAD 2.0 dev, 16 articles), stories=2
 * (FairytaleQA train, 232 stories), ar, es, ru, th, zh=0.4 (XQuAD, 48 articles each). A difference of 1 between two
 * passages makes the better one e times as likely.
 */
export const weights: FeatureWeights = {
  bm: 8.39,
  article: 5.41,
  phrase: 5.04,
  prefix: 7.14,
  sentencePhrase: 3.39,
  localTerms: 3.24,
  lead: 2.4,
  neighbours: 2.59,
  adjacentTerms: 1.54,
  exact: 1.98,
  lastWord: 0.77,
  length: -1.27,
  answerKind: 1.67,
  grams: 10.86,
  // Set by hand: none of the sets has summaries.
  summary: -2.5,
};
