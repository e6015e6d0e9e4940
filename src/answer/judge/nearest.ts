import type { Candidate, Ranking } from '../rank/rank.js';

/** Passages that are near: as many as an answer shows. */
const near = 3;

/** The passages that are near, best first. */
export function nearestIn({ candidates }: Ranking): readonly Candidate[] {
  return candidates.slice(0, near);
}
