import { questionOfEach } from '../../language/parts/two-names.js';
import { twoQuestions } from '../../language/parts/two-questions.js';
import { twoTimes } from '../../language/parts/two-times.js';
import type { Question } from '../answer.js';
import type { Knowledge } from './knowledge.js';

/** What of a question is asked by itself. */
export interface QuestionPart {
  /** What tells it from the others: a publisher, a time, or the part of the question as it was typed. */
  readonly label: string;
  /** A whole question. */
  readonly text: string;
  /** The publisher that alone may answer. */
  readonly publisher?: string;
}

/** Whether the parts are told one thing each, of which what differs is worth marking, or ask different things. */
export interface QuestionParts {
  readonly isComparison: boolean;
  readonly parts: readonly QuestionPart[];
}

/** Publishers set side by side. */
const comparedPublishers = 2;

/** A longer text is no question that two things are asked by. */
const maxLength = 400;

/** A question that asks two things, or one thing of two publishers, as one question each; undefined for any other. */
export function questionParts(
  text: string,
  { scope, articleId }: Pick<Question, 'scope' | 'articleId'>,
  { findPublishers, readQuestion }: Pick<Knowledge, 'findPublishers' | 'readQuestion'>,
): QuestionParts | undefined {
  if (text.length > maxLength) return undefined;
  const isOpen = articleId === undefined && scope?.publisher === undefined;
  const mentions = isOpen && scope?.publisherName === undefined ? findPublishers(text) : [];
  const ofEach = questionOfEach(text, mentions);
  if (ofEach !== undefined) {
    const parts = mentions
      .slice(0, comparedPublishers)
      .map(({ publisher }) => ({ label: publisher, text: ofEach, publisher }));
    return { isComparison: true, parts };
  }
  const questions = twoQuestions(text);
  if (questions !== undefined) return { isComparison: false, parts: questions.map(asPart) };
  const times = twoTimes(text, readQuestion(text).language);
  return times && { isComparison: true, parts: times.map(asPart) };
}

function asPart({
  typed,
  whole,
}: {
  readonly typed: string;
  readonly whole: string;
}): QuestionPart {
  return { label: typed, text: whole };
}
