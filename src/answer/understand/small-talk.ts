import { languages } from '../../language/languages/index.js';
import type { NothingReason } from '../answer.js';

/** In whatever language: a word or two do not tell which it is. */
const greetings = languages.flatMap(({ smallTalk }) => smallTalk?.greetings ?? []).join('|');
const thanks = languages.flatMap(({ smallTalk }) => smallTalk?.thanks ?? []).join('|');
const trimmings = languages.flatMap(({ smallTalk }) => smallTalk?.trimmings ?? []).join('|');

const greeting = new RegExp(`^(?:${greetings})(?: (?:${trimmings}))*$`, 'u');
const thanking = new RegExp(`^(?:${thanks})(?: (?:${thanks}))*(?: (?:${trimmings}))*$`, 'u');

/** Why a text is no question for the articles; undefined when it may be one. */
export function smallTalk(text: string): NothingReason | undefined {
  const letters = text.match(/[\p{L}\p{N}]/gu) ?? [];
  if (letters.length <= 1) return 'no-question';
  const words = text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
  if (greeting.test(words)) return 'greeting';
  if (thanking.test(words)) return 'thanks';
  return undefined;
}
