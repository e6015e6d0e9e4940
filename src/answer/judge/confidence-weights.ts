/** Set by hand: they concern few questions, and these are hardly ever answered. */
const byHand = {
  /** The fit gives it -3; one answer in 250 to such a question has no measure. */
  measureMissing: -4,
  onlyGuess: -6,
  otherNumber: -3,
  otherName: -1.5,
  /**
   * Fitted by itself on two collections of frequent questions, each half of them taken away: -1.4 with meaning and -1.6 without. A little
   * less refuses hardly less, and finds more.
   */
  amongAnswers: -1.2,
} as const;

/**
 * What each figure adds to the logit of the confidence, per unit, where the meaning of passages is known and where it is
 * not. Fitted on 28 November 2026, as a logistic regression of whether the first passage is right, on sets asked from
 * memory (asked, two more of our own on the same encyclopedia and on news, the shipped story, a handbook) with their near
 * misses, which count twice, and on off-corpus and wikipedia; each question also with the passages that answer it taken
 * away, by three tenths. Off-corpus counts fourfold: in it alone are many questions to refuse. Where the wrong passage is
 * first, a question counts half. The constant of `byWords` is moved so that both refuse as many of off-corpus.
 */
export const confidenceWeights = {
  byWords: {
    constant: -4.05,
    score: 0.32,
    missingNames: -3.64,
    nowhere: -0.36,
    said: 1.02,
    oneUnsaid: 2.16,
    kindMissing: -1.7,
    personMissing: -1.19,
    uncounted: -1.62,
    ...byHand,
    lessAlike: 0,
    terms: 0.93,
    corpusSize: -0.45,
  },
  withMeaning: {
    constant: -2.8,
    score: 0.22,
    missingNames: -4.22,
    nowhere: -0.8,
    said: 1.28,
    oneUnsaid: 2.06,
    kindMissing: -1.68,
    personMissing: -1.3,
    uncounted: -1.78,
    ...byHand,
    lessAlike: -6.97,
    terms: 0.38,
    corpusSize: -0.37,
  },
};
