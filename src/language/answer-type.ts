import type { AnswerType } from './languages/answer-types.js';
import { findLanguage } from './languages/index.js';

/** What a question asks for, by the words of its language; undefined when they do not tell. */
export function answerTypeOf(question: string, language: string): AnswerType | undefined {
  return findLanguage(language)?.answerTypes?.find((type) => type.question.test(question));
}
