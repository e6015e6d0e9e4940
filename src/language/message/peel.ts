import type { MessageWord } from './phrases.js';
import * as phrases from './phrases.js';
import { opensQuestion } from './looks-like-question.js';

/** A sentence of a message, without the small talk around what it says. */
export interface Peeled {
  /** What is left; empty when it was small talk altogether. */
  readonly text: string;
  /** A question is announced: "does anyone know", "please tell me". */
  readonly isLedIn: boolean;
}

/** Takes off what is said before and after the question itself, as far as it cannot belong to it. */
export function peel(sentence: string): Peeled {
  const words = phrases.wordsIn(sentence);
  const { first, isLedIn } = peelStart(sentence, words);
  const end = peelEnd(sentence, words, first);
  if (first >= end) return { text: '', isLedIn };
  const from = first === 0 ? 0 : (words[first]?.start ?? 0);
  const to = end === words.length ? sentence.length : (words[end - 1]?.end ?? 0);
  const isAsked = /[?？؟]/u.test(sentence.slice(to));
  return { text: withOpening(sentence, from, to) + (isAsked ? '?' : ''), isLedIn };
}

const openings = '¿¡"“«„‘\'([';

/** An opening mark or quotation mark belongs to the word that it stands before. */
function withOpening(sentence: string, from: number, to: number): string {
  let start = from;
  while (start > 0 && openings.includes(sentence.charAt(start - 1))) start -= 1;
  return sentence.slice(start, to).trim();
}

function peelStart(
  sentence: string,
  words: readonly MessageWord[],
): { readonly first: number; readonly isLedIn: boolean } {
  let first = 0;
  let isLedIn = false;
  // What stands before the question, if it is seen to end there.
  let at = 0;
  let ledIn = false;
  while (at < words.length) {
    const lead = phrases.lengthAt(phrases.leadIns, words, at);
    const opening = phrases.lengthAt(phrases.openings, words, at);
    const more = at > 0 ? phrases.lengthAt(phrases.continuations, words, at) : 0;
    const length = Math.max(opening, more);
    const isFiller = phrases.fillers.has(words[at]?.word ?? '');
    if (length === 0 && !isFiller && !isCalled(sentence, words, at)) break;
    at += Math.max(1, length);
    ledIn ||= lead > 0;
    if (
      at === words.length ||
      isFiller ||
      lead >= surelyLeads ||
      isSetApart(sentence, words, at) ||
      opensQuestion(words[at]?.word ?? '')
    ) {
      first = at;
      isLedIn = ledIn;
    }
  }
  return { first, isLedIn };
}

/** A lead-in of so many words needs no question word behind it: "does anyone know the length". */
const surelyLeads = 2;

/** A name between a greeting and a comma: "Hi Ana, when …". */
function isCalled(sentence: string, words: readonly MessageWord[], at: number): boolean {
  const greeted = phrases.lengthBefore(phrases.greetings, words, at) > 0;
  return greeted && !isSetApart(sentence, words, at) && isSetApart(sentence, words, at + 1);
}

function peelEnd(sentence: string, words: readonly MessageWord[], first: number): number {
  let end = words.length;
  let at = words.length;
  let isClosing = true;
  while (at > first) {
    const closing = phrases.lengthBefore(phrases.closings, words, at);
    const length = Math.max(closing, phrases.lengthBefore(phrases.endings, words, at));
    const isFiller = phrases.fillers.has(words[at - 1]?.word ?? '');
    if (length === 0 && !isFiller) break;
    at -= Math.max(1, length);
    isClosing &&= isFiller || length === closing;
    if (
      at === first ||
      isFiller ||
      isSetApart(sentence, words, at) ||
      (isClosing && at - first >= leastLeft)
    ) {
      end = at;
    }
  }
  return end;
}

/** "Who says thanks?" asks for thanks; "how long is the border thanks" does not. */
const leastLeft = 4;

/** Something stands between a word and the one before it: a comma, a colon, a dash. */
function isSetApart(sentence: string, words: readonly MessageWord[], at: number): boolean {
  const before = words[at - 1]?.end ?? 0;
  const after = words[at]?.start ?? sentence.length;
  return at > 0 && /[^\s¿¡"“'‘]/u.test(sentence.slice(before, after));
}
