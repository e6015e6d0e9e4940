import { missingTerms } from './features/feature.js';
import type { Ranking } from './rank.js';

/** From where on an answer is found, and from where on its passages are at least near. */
export interface Thresholds {
  readonly found: number;
  readonly uncertain: number;
}

export const defaultThresholds: Thresholds = { found: 0.3, uncertain: 0.05 };

/**
 * How likely it is, from 0 to 1, that the corpus answers the question: a logistic function of three figures of the best
 * passage. Fitted on 23 November 2026 on halves of eight sets (wikipedia, stories, off-corpus, ar, es, ru, th, zh): half of
 * the articles is the corpus, and the questions about the other half are those to refuse; each set counts the same, and
 * questions to answer as much as questions to refuse.
 */
const logistic = {
  constant: -10.04,
  /** The score of the ranking: how well the best passage fits, as a share of what the question asks. */
  score: 0.72,
  /** Idf of the rarest term missing, in units of log(passages). At the same score, one rare word missing is better than several. */
  missing: 3.26,
  /** Share of idf of the names and numbers missing: a question about someone else. */
  missingNames: -4.36,
} as const;

export function confidenceOf({ question, candidates }: Ranking): number {
  const [best] = candidates;
  if (best === undefined) return 0;
  const unit = Math.log(Math.max(2, question.corpus.passages));
  let missing = 0;
  let missingNames = 0;
  for (const index of missingTerms(best.match)) {
    const { idf = 0, nameLike = false } = question.terms[index] ?? {};
    missing = Math.max(missing, idf);
    if (nameLike) missingNames += idf;
  }
  const logit =
    logistic.constant +
    logistic.score * best.score +
    (logistic.missing * missing) / unit +
    (logistic.missingNames * missingNames) / (question.totalIdf || 1);
  return 1 / (1 + Math.exp(-logit));
}
