import type { WeightedTerm } from '../understand/analyzed-question.js';
import { chooseSources, type ChosenSource } from './choose-sources.js';
import { idfShare } from '../rank/features/feature.js';
import type { Candidate, Ranking } from '../rank/rank.js';

/** Passages offered where none answers. */
const maxNearest = 5;

/**
 * How much of the question, its words weighed by their rarity, a passage has to have to be called near. Of 26 refused
 * questions off the story's topic 3 are then offered something; at 0.25, with words guessed to be misspelt, 9 were.
 */
const leastShare = 0.3;

/** The same of exact words that are nowhere: whoever types these looks for themselves. */
export const leastShareOfExact = 0.1;

/** The passages nearest to a question that none answers, best first; none where nothing is near. */
export function nearestSources(ranking: Ranking, least = leastShare): readonly ChosenSource[] {
  const candidates = ranking.candidates.filter((candidate) => isNear(candidate, least));
  return chooseSources({ ...ranking, candidates }, maxNearest, 0).shown;
}

function isNear({ match }: Candidate, least: number): boolean {
  const had = [...match.occurrences.keys()].filter((index) => (match.occurrences[index] ?? 0) > 0);
  const known = had.filter((index) => isKnown(match.question.terms[index]));
  return idfShare(match, known) >= least;
}

/** Whether the corpus has the word: what it was guessed to be a slip for may be about anything. */
function isKnown(word: WeightedTerm | undefined): boolean {
  return word !== undefined && (word.variants.includes(word.term) || word.spellings.length > 0);
}
