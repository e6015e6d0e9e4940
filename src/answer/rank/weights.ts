import type { FeatureWeights } from './features/index.js';

/**
 * What each feature adds to a candidate's score, per unit. Fitted on 25 November 2026 by `npm run fit` on these sets
 * together, each by its own weight: wikipedia=2 (SQuAD 2.0 dev, 16 articles), stories=2
 * (FairytaleQA train, 232 stories), ar, es, ru, th, zh=0.4 (XQuAD, 48 articles each). A difference of 1 between two
 * passages makes the better one e times as likely.
 */
export const weights: FeatureWeights = {
  bm: 8.24,
  article: 5.46,
  phrase: 5.22,
  prefix: 6.58,
  sentencePhrase: 3.05,
  localTerms: 3.29,
  lead: 2.39,
  neighbours: 2.61,
  adjacentTerms: 1.51,
  exact: 1.99,
  lastWord: 0.97,
  length: -1.21,
  answerKind: 1.75,
  grams: 11.1,
  guessedWords: 6.44,
  // Set by hand: none of the sets has summaries.
  summary: -2.5,
};
