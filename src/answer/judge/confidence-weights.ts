/**
 * What each figure adds to the logit of the confidence, per unit. Fitted on 23 November 2026 by `npm run fit -- --every 5`
 * on halves of nine sets (wikipedia, wikipedia-typo, off-corpus: SQuAD 2.0 dev; stories: FairytaleQA train; ar, es, ru, th,
 * zh: XQuAD): half of the articles is the corpus, and the questions about the other half are those to refuse. Each set
 * counts the same, and questions to answer as much as questions to refuse.
 */
export const confidenceWeights = {
  constant: -9.51,
  score: 0.61,
  missing: 3.16,
  missingNames: -4.78,
};
