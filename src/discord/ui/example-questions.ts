import type { Corpus } from '../../knowledge/corpus.js';

const shownExamples = 3;

/**
 * Some of the questions that the articles say they answer, each from another article while there are enough.
 * The same for the same `seed`, so that a reply is a function of its question; different from one question to the next.
 */
export function exampleQuestions({ articles }: Corpus, seed: string): readonly string[] {
  const withQuestions = articles.filter((article) => article.questions.length > 0);
  const first = hash(seed);
  const examples = withQuestions.map((_, turn) => {
    const article = withQuestions[(first + turn) % withQuestions.length];
    return article?.questions[(first + turn) % article.questions.length];
  });
  return examples.filter((example) => example !== undefined).slice(0, shownExamples);
}

/** A small non-negative number from a text. */
function hash(text: string): number {
  let value = 0;
  for (const character of text) value = (value * 31 + (character.codePointAt(0) ?? 0)) % 65_521;
  return value;
}
