import type { Match, SentenceMatch } from '../match.js';
import type { Feature } from './feature.js';

/** Missing terms that the passage says in other words: "the boss" where it has "the head of the authority". */
export const meaning: Feature = ({ match }) =>
  weighed(match, match.missing, (index) => match.related[index] ?? 0);

/** What the best single sentence says in other words, beyond the terms that the best one has. */
export const sentenceMeaning: Feature = ({ match }) => {
  // Nothing of the question is said in other words: in most candidates.
  if (!match.related.some((closeness) => closeness > 0)) return 0;
  const { terms, totalIdf } = match.question;
  if (totalIdf === 0) return 0;
  let plain = 0;
  let best = 0;
  for (const sentence of match.sentences) {
    plain = Math.max(
      plain,
      weighed(match, sentence.termsInContext, () => 1),
    );
    let said = 0;
    for (let index = 0; index < terms.length; index += 1) {
      said += (terms[index]?.idf ?? 0) * saidIn(sentence, index);
    }
    best = Math.max(best, said / totalIdf);
  }
  return best - plain;
};

/** Question and passage mean something alike, whatever their words. */
export const likeness: Feature = (input) => input.likeness;

/** As alike as two questions about one matter are that want different answers: it speaks neither for a passage nor against it. */
const onOneMatter = 0.6;

/**
 * The passage answers the question above it: how nearly the same is asked. That counts as far as the passage has the names and
 * numbers, which an encoder hardly tells apart: "error E2040" is as good as "error E3001" to it.
 */
export const sameQuestion: Feature = ({ headingLikeness, match }) => {
  if (headingLikeness === undefined) return 0;
  const { terms } = match.question;
  const names = match.missing.filter((index) => terms[index]?.nameLike);
  const asksTheSame = headingLikeness - onOneMatter;
  return asksTheSame > 0 ? asksTheSame * (1 - weighed(match, names, () => 1)) : asksTheSame;
};

function saidIn({ termsInContext, related }: SentenceMatch, index: number): number {
  return termsInContext.includes(index) ? 1 : (related.get(index) ?? 0);
}

/** The share of the question's whole idf that some terms make up, each as far as it is said. */
function weighed(
  { question: { terms, totalIdf } }: Match,
  indices: readonly number[],
  worth: (index: number) => number,
): number {
  let sum = 0;
  for (const index of indices) sum += (terms[index]?.idf ?? 0) * worth(index);
  return totalIdf === 0 ? 0 : sum / totalIdf;
}
