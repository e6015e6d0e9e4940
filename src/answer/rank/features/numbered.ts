import type { Match } from '../match.js';
import type { Feature } from './feature.js';

/**
 * Numbered things of the question, "World War I", "vitamin A", "version 3", that the passage names side by side: the share
 * of them. The word alone is another one's: World War II.
 */
export const numbered: Feature = ({ match }) => {
  const { numbered: things } = match.question;
  if (things.length === 0) return 0;
  const named = things.filter((thing) => namesThing(match, thing));
  return named.length / things.length;
};

/** Whether word and number stand side by side in its text, or in its title and headings. */
export function namesThing(
  { contentSequence, candidate, question }: Match,
  [word, number]: readonly [number, number],
): boolean {
  const context = candidate.contextTerms.map((term) => question.termIndex.get(term) ?? -1);
  return [contentSequence, context].some((sequence) =>
    sequence.some(
      (index, position) =>
        (index === word && sequence[position + 1] === number) ||
        (index === number && sequence[position + 1] === word),
    ),
  );
}
