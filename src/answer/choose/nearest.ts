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

/** The passages nearest to a question that none answers, best first; none where nothing is near. */
export function nearestSources(ranking: Ranking): readonly ChosenSource[] {
  const candidates = ranking.candidates.filter(isNear);
  return chooseSources({ ...ranking, candidates }, maxNearest, 0).shown;
}

function isNear({ match }: Candidate): boolean {
  const had = [...match.occurrences.keys()].filter((index) => (match.occurrences[index] ?? 0) > 0);
  const known = had.filter((index) => isKnown(match.question.terms[index]));
  return idfShare(match, known) >= leastShare;
}

/** Whether the corpus has the word: what it was guessed to be a slip for may be about anything. */
function isKnown(word: WeightedTerm | undefined): boolean {
  return word !== undefined && (word.variants.includes(word.term) || word.spellings.length > 0);
}
