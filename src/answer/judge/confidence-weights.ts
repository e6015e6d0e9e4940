/**
 * What each figure adds to the logit of the confidence, per unit, where the meaning of passages is known and where it is
 * not. Fitted on 28 November 2026, as a logistic regression of whether the first passage is right, on sets asked from
 * memory (asked, two more of our own on the same encyclopedia and on news, the shipped story, a handbook) with their near
 * misses, and on off-corpus and wikipedia. Off-corpus counts twelvefold: in it alone are many questions to refuse.
 */
export const confidenceWeights = {
  byWords: {
    constant: -2.26,
    score: 0.37,
    missing: 1.03,
    missingNames: -2.78,
    nowhere: -0.59,
    kindMissing: -0.46,
    likeness: 0,
    corpusSize: -0.44,
  },
  withMeaning: {
    constant: -3.12,
    score: 0.29,
    missing: 0.91,
    missingNames: -2.42,
    nowhere: -0.54,
    kindMissing: -0.7,
    likeness: 1.1,
    corpusSize: -0.43,
  },
};
