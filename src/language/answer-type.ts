import { findLanguage } from './languages/index.js';
import type { AnswerType } from './languages/answer-types.js';
import type { QuestionWords } from './languages/question-words.js';
import type { Token } from './token.js';

/** What kind of thing a question asks for, and how to tell whether a text has one. */
export interface AskedKind extends Pick<AnswerType, 'kind' | 'strength' | 'isMeasure'> {
  /** The term of what is to be counted: "people" in "how many people"; absent where nothing is. */
  readonly counted?: string;
  /** Whether a text has a thing of this kind that the question does not name itself. */
  readonly isIn: (text: string) => boolean;
  /** Whether a passage may have one: of most kinds any may. */
  readonly mayBeIn: (passage: string) => boolean;
}

/**
 * What a question asks for, by the words of its language; undefined when they do not tell. `tokens` are those of the
 * question, in its order.
 */
export function answerTypeOf(
  question: string,
  tokens: readonly Token[],
  language: string,
): AskedKind | undefined {
  const type = typeOf(question, tokens, language);
  if (type === undefined) return undefined;
  const { kind, strength, isMeasure, cue, passageCue, counting } = type;
  const words = counting?.exec(question);
  const counted =
    words && tokens.find(({ stop, start }) => !stop && start >= words.index + words[0].length);
  const asked = question.toLowerCase();
  const every = new RegExp(cue.source, `${cue.flags}g`);
  return {
    kind,
    strength,
    ...(isMeasure && { isMeasure }),
    ...(counted && { counted: counted.term }),
    isIn: (text) => {
      every.lastIndex = 0;
      for (let found = every.exec(text); found !== null; found = every.exec(text)) {
        if (!asked.includes(found[0].toLowerCase())) return true;
        if (found[0] === '') every.lastIndex += 1;
      }
      return false;
    },
    mayBeIn: (passage) => passageCue?.test(passage) ?? true,
  };
}

/** What is asked for by a question from the word on that asks: "which day". */
export function typeAskedFrom(asked: string, language: string): AnswerType | undefined {
  return findLanguage(language)?.answerTypes?.find((type) => type.question.test(asked));
}

function typeOf(
  question: string,
  tokens: readonly Token[],
  language: string,
): AnswerType | undefined {
  const { answerTypes = [], questionWords = {} } = findLanguage(language) ?? {};
  if (questionWords.asking === undefined) return typeAskedFrom(question, language);
  const asking = askingToken(tokens, questionWords);
  if (asking !== undefined) return typeAskedFrom(question.slice(asking.start), language);
  // "Did it open when …?" wants a yes or a no.
  const opensOtherwise = questionWords.openings?.includes(tokens[0]?.word ?? '') === true;
  return opensOtherwise ? undefined : answerTypes.find(({ topic }) => topic?.test(question));
}

/**
 * The word that asks: "when" in "When did it open?" and "the crossing opened when?", and not in "What broke when it
 * opened?" or "the day when it opened". It stands before every content word, or at the end, or before an auxiliary verb.
 */
function askingToken(tokens: readonly Token[], words: QuestionWords): Token | undefined {
  const { asking = [], openings = [], relative = [], indirect = [] } = words;
  const [first] = tokens.flatMap((token, index) => (asking.includes(token.word) ? [index] : []));
  if (first === undefined) return undefined;
  const token = tokens[first];
  const before = tokens.slice(0, first);
  const next = tokens[first + 1]?.word;
  const asks =
    before.every(({ stop, word }) => stop || indirect.includes(word)) ||
    next === undefined ||
    (openings.includes(next) && !relative.includes(token?.word ?? ''));
  return asks ? token : undefined;
}
