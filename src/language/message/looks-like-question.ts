import { fold } from '../fold.js';
import { languages } from '../languages/index.js';

/** How a question ends in writing, also before a closing quotation mark or bracket. */
const questionMark = /[?？؟⁇⁈︖]/u;

/** Words that open a question, in whatever language: a short text does not tell which it is in. */
const openings: ReadonlySet<string> = new Set(
  languages.flatMap(({ questionWords }) => [
    ...(questionWords?.telling ?? []),
    ...(questionWords?.openings ?? []),
  ]),
);

/** Words within a text that make it a question where questions do not begin with one. */
const within = languages.flatMap(({ questionWords }) => questionWords?.within ?? []);

const folded: ReadonlySet<string> = new Set([...openings].map(fold));

/** Whether a folded word may open a question. */
export function opensQuestion(word: string): boolean {
  return folded.has(word) || folded.has(word.replace(/s$/u, ''));
}

/** Whether a text has a question mark. */
export function hasQuestionMark(text: string): boolean {
  return questionMark.test(text);
}

/** Whether a text reads as a question. It may err: what the articles do not surely answer gets no answer in any case. */
export function looksLikeQuestion(text: string): boolean {
  if (questionMark.test(text)) return true;
  const [first = '', ...more] =
    text
      .toLowerCase()
      .normalize('NFC')
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  return (openings.has(first) && more.length > 0) || within.some((word) => text.includes(word));
}
