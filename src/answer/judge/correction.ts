import type { Correction } from '../answer.js';
import type { Candidate, Ranking } from '../rank/rank.js';
import { nearestIn } from './nearest.js';

/** A word of the question as it was typed, and as the articles have it. */
interface ReadWord {
  readonly start: number;
  readonly end: number;
  readonly meant: string;
}

/**
 * The words of the question that the articles lack and that were read as others, as the nearest passages spell these.
 * Undefined when nothing was read otherwise, or when none of the passages has what it was read as.
 */
export function correctionOf(ranking: Ranking): Correction | undefined {
  const { text } = ranking.question;
  const words = readOtherwise(ranking);
  const [first] = words;
  if (first === undefined) return undefined;
  let question = text;
  for (const { start, end, meant } of words.toReversed()) {
    question = question.slice(0, start) + meant + question.slice(end);
  }
  return { typed: text.slice(first.start, first.end), meant: first.meant, question };
}

/** In the order of the question. */
function readOtherwise(ranking: Ranking): readonly ReadWord[] {
  const { question } = ranking;
  const nearest = nearestIn(ranking);
  const misspelt = question.terms.filter(
    ({ term, variants }) => variants.length > 0 && !variants.includes(term),
  );
  const words = misspelt.flatMap(({ word, variants }) => {
    const typed = question.tokens.find((token) => token.word === word);
    const meant = spellingOf(variants, nearest);
    return typed === undefined || meant === undefined
      ? []
      : [{ start: typed.start, end: typed.end, meant }];
  });
  return words.toSorted((a, b) => a.start - b.start);
}

/** As the first of the passages that has it spells it. */
function spellingOf(
  variants: readonly string[],
  nearest: readonly Candidate[],
): string | undefined {
  for (const { match } of nearest) {
    const { passage, tokens } = match.candidate;
    const token = tokens.find(({ term }) => variants.includes(term));
    if (token !== undefined) return passage.text.slice(token.start, token.end);
  }
  return undefined;
}
