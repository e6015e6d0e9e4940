import type { Highlight } from './answer.js';
import { type AnswerType, answerTypeOf } from './answer-type.js';
import type { Match, SentenceMatch } from './match.js';

/** What the signs of an answer add to a sentence's coverage, which is between 0 and 1. */
const phraseWeight = 0.3;
const typeWeight = { strong: 0.25, weak: 0.1 } as const;

/**
 * The sentence of a passage that answers, as a range of its text: the one that covers most of the question's rare
 * terms (rare in the corpus and among the passage's sentences), says them in the question's own order, and holds the
 * kind of thing that is asked for. The first of equals; the whole text when it has no sentence.
 */
export function extractSentence(match: Match): Highlight {
  const type = answerTypeOf(match.question.text);
  const weights = termWeights(match);
  const { text } = match.candidate.passage;
  let best: Highlight = { start: 0, end: text.length };
  let bestScore = -1;
  for (const sentence of match.sentences) {
    const { start, end } = sentence.sentence;
    const score =
      coverage(sentence, weights) + signs(sentence, match, text.slice(start, end), type);
    if (score > bestScore) {
      best = { start, end };
      bestScore = score;
    }
  }
  return best;
}

/** By question term: idf × log(1 + sentences / sentences that hold it), as shares that sum to 1. */
function termWeights(match: Match): readonly number[] {
  const weights = match.question.terms.map(({ idf }, index) => {
    const holding = match.sentences.filter(({ terms }) => terms.has(index)).length;
    return holding === 0 ? 0 : idf * Math.log(1 + match.sentences.length / holding);
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return total === 0 ? weights : weights.map((weight) => weight / total);
}

function coverage(sentence: SentenceMatch, weights: readonly number[]): number {
  let sum = 0;
  for (const index of sentence.terms) sum += weights[index] ?? 0;
  return sum;
}

function signs(
  sentence: SentenceMatch,
  match: Match,
  text: string,
  type: AnswerType | undefined,
): number {
  const phrase = sentence.pairs.size / Math.max(1, match.question.pairs.size);
  const fits = type?.cue.test(text) === true ? typeWeight[type.strength] : 0;
  return phraseWeight * phrase + fits;
}
