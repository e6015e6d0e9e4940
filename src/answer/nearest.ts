import { chooseSources, type ChosenSource } from './choose-sources.js';
import { idfShare } from './features/feature.js';
import type { Candidate, Ranking } from './rank.js';

/** Passages offered where none answers. */
const maxNearest = 5;

/**
 * How much of the question, its words weighed by their rarity, a passage has to have to be called near. At this floor
 * "Which drones does Iran sell?" is offered drones and Iran, and "Did Trump visit Mosul?" one visit; a border alone is
 * not near the question when the bakery at the border opens.
 */
const leastShare = 0.25;

/** The passages nearest to a question that none answers, best first; none where nothing is near. */
export function nearestSources(ranking: Ranking): readonly ChosenSource[] {
  const candidates = ranking.candidates.filter(isNear);
  return chooseSources({ ...ranking, candidates }, maxNearest, 0);
}

function isNear({ match }: Candidate): boolean {
  const had = [...match.occurrences.keys()].filter((index) => (match.occurrences[index] ?? 0) > 0);
  return idfShare(match, had) >= leastShare;
}
