import type { Ranking } from '../rank/rank.js';

/** Passages that are near: as many as an answer shows. */
const near = 3;

/**
 * The words of a question, as typed, that none of its nearest passages has, in any spelling that was understood; what it
 * asks for by "how" or "which" is not among them, since "how long?" is answered without the word.
 */
export function missingWords({ question, candidates }: Ranking): readonly string[] {
  const nearest = candidates.slice(0, near);
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
