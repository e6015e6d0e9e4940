import type { Ranking } from '../rank/rank.js';
import { nearestIn } from './nearest.js';

/**
 * The words of a question, as typed, that none of its nearest passages has, in any spelling that was understood; what it
 * asks for by "how" or "which" is not among them, since "how long?" is answered without the word.
 */
export function missingWords(ranking: Ranking): readonly string[] {
  const { question } = ranking;
  const nearest = nearestIn(ranking);
  const missing = question.terms.filter(
    ({ isAskedFor }, index) =>
      !isAskedFor && nearest.every(({ match }) => match.occurrences[index] === 0),
  );
  return missing.flatMap(({ word }) => {
    const typed = question.tokens.find((token) => token.word === word);
    if (typed === undefined) return [];
    return [question.typed.get(word) ?? question.text.slice(typed.start, typed.end)];
  });
}
