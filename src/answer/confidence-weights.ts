import type { ConfidenceWeights } from './confidence.js';

/**
 * What each figure adds to the logit of the confidence, per unit. Fitted on 23 November 2026 by `npm run fit` on halves of
 * eight sets (wikipedia, stories, off-corpus: SQuAD 2.0 dev and FairytaleQA train; ar, es, ru, th, zh: XQuAD): half of the
 * articles is the corpus, and the questions about the other half are those to refuse. Each set counts the same, and
 * questions to answer as much as questions to refuse.
 */
export const confidenceWeights: ConfidenceWeights = {
  constant: -9.62,
  score: 0.6,
  missing: 3.23,
  missingNames: -4.73,
};
