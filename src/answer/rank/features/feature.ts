import type { ArticleMatch } from '../article-match.js';
import type { Match } from '../match.js';

/** All that a feature may look at. */
export interface FeatureInput {
  readonly match: Match;
  readonly article: ArticleMatch;
  /** Length of the passage in UTF-16 units over the average of the corpus. */
  readonly length: number;
  /** Indices of the question's terms in the passage before and the one after. */
  readonly neighbourTerms: readonly number[];
  /** Share of the question's character n-grams, by rarity; 0 in languages that do without them. */
  readonly gramShare: number;
  /** How alike the meaning of question and passage is, from -1 to 1; 0 where that is not known of all passages. */
  readonly likeness: number;
  /** The same for question and heading next above the passage, where that heading asks something. */
  readonly headingLikeness?: number;
}

/** One reason to put a passage first, as a number, about 0 to 1. Pure. */
export type Feature = (input: FeatureInput) => number;

/** The share of the question's whole idf that the terms with these indices make up. */
export function idfShare(match: Match, indices: readonly number[]): number {
  const { terms, totalIdf } = match.question;
  let sum = 0;
  for (const index of indices) sum += (terms[index]?.idf ?? 0) * (match.certainty[index] ?? 1);
  return totalIdf === 0 ? 0 : sum / totalIdf;
}
