import type { Correction } from '../answer.js';
import { fold } from '../../language/fold.js';
import { slipsBetween } from '../../search/spelling/near-spellings.js';
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
  return misspelt.flatMap(({ word, variants }) => {
    const typed = question.tokens.find((token) => token.word === word);
    const meant = spellingOf(word, variants, nearest);
    return typed === undefined || meant === undefined
      ? []
      : [{ start: typed.start, end: typed.end, meant }];
  });
}

/** As the passages spell it: of their forms, the one nearest to what was typed, the first of equals. */
function spellingOf(
  word: string,
  variants: readonly string[],
  nearest: readonly Candidate[],
): string | undefined {
  const forms = nearest.flatMap(({ match: { candidate } }) =>
    candidate.tokens
      .filter(({ term }) => variants.includes(term))
      .map(({ start, end }) => candidate.passage.text.slice(start, end)),
  );
  const slips = new Map(forms.map((form) => [form, slipsBetween(word, fold(form))]));
  const least = Math.min(...slips.values());
  return forms.find((form) => slips.get(form) === least);
}
