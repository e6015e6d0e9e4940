import type { Article } from './article.js';
import type { Corpus } from './corpus.js';

const shownExamples = 3;

/**
 * Some of the questions that the articles say they answer, each from another article while there are enough: those of the
 * server's own articles first.
 * The same for the same `seed`, so that a reply is a function of its question; different from one question to the next.
 */
export function exampleQuestions({ articles }: Corpus, seed: string): readonly string[] {
  const withQuestions = articles.filter((article) => article.questions.length > 0);
  const first = hash(seed);
  const own = withQuestions.filter(({ revision }) => revision !== undefined);
  const others = withQuestions.filter(({ revision }) => revision === undefined);
  return [...inTurn(own, first), ...inTurn(others, first)].slice(0, shownExamples);
}

function inTurn(articles: readonly Article[], first: number): readonly string[] {
  const examples = articles.slice(0, shownExamples).map((_, turn) => {
    const article = articles[(first + turn) % articles.length];
    return article?.questions[(first + turn) % article.questions.length];
  });
  return examples.filter((example) => example !== undefined);
}

/** A small non-negative number from a text. */
function hash(text: string): number {
  let value = 0;
  for (const character of text) value = (value * 31 + (character.codePointAt(0) ?? 0)) % 65_521;
  return value;
}
