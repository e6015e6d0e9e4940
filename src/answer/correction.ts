import type { Correction } from './answer.js';
import type { Match } from './match.js';

/**
 * The word of the question that the articles lack and that was read as another, as the passage spells it; the first of
 * several. Undefined when nothing was read otherwise, or when the passage has none of what it was read as.
 */
export function correctionOf(match: Match): Correction | undefined {
  const { question, candidate } = match;
  const misspelt = question.terms.filter(
    ({ term, variants }) => variants.length > 0 && !variants.includes(term),
  );
  for (const { word, variants } of misspelt) {
    const typed = question.tokens.find((token) => token.word === word);
    const meant = candidate.tokens.find((token) => variants.includes(token.term));
    if (typed === undefined || meant === undefined) continue;
    const spelt = candidate.passage.text.slice(meant.start, meant.end);
    return {
      typed: question.text.slice(typed.start, typed.end),
      meant: spelt,
      question: question.text.slice(0, typed.start) + spelt + question.text.slice(typed.end),
    };
  }
  return undefined;
}
