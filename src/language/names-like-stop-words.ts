import { negations } from './negations.js';
import type { Language } from './languages/language.js';
import type { Span } from './span.js';

/** A word of a text, and the words around it. */
export interface WordPlace {
  readonly text: string;
  readonly words: readonly Span[];
  readonly index: number;
}

/** Whether what reads like a stop word is a name where it stands: US, CAN, vitamin A, World War I, May. */
export function createNameFinder({
  namesLikeStopWords = [],
  capitalWords = [],
}: Pick<Language, 'namesLikeStopWords' | 'capitalWords'>): (place: WordPlace) => boolean {
  const names = new Set(namesLikeStopWords);
  return (place) => {
    const written = wordAt(place);
    if (/^\p{Lu}{2,}$/u.test(written)) {
      return !negations.has(written.toLowerCase()) && isAmidLowerCase(place);
    }
    if (!/^\p{Lu}$/u.test(written) && !names.has(written)) return false;
    if (!isWithinSentence(place)) return false;
    return !capitalWords.includes(written) || isPartOfName(place);
  };
}

/** "TELL US MORE" is shouted, all of the text or these words of it; "the US CDC" is not. */
function isAmidLowerCase(place: WordPlace): boolean {
  return inCapitalsAround(place) < shouted && /\p{Ll}/u.test(place.text);
}

/** So many words in capitals, one after the other, are no names any more. */
const shouted = 3;

function inCapitalsAround({ text, words, index }: WordPlace): number {
  const isInCapitals = (at: number): boolean =>
    /^\p{Lu}{2,}$/u.test(wordAt({ text, words, index: at }));
  let count = 1;
  for (let at = index - 1; count < shouted && isInCapitals(at); at -= 1) count += 1;
  for (let at = index + 1; count < shouted && isInCapitals(at); at += 1) count += 1;
  return count;
}

/** Another word stands before it, and no mark between them after which a sentence may begin. */
function isWithinSentence({ text, words, index }: WordPlace): boolean {
  const before = text.slice(words[index - 1]?.end ?? 0, words[index]?.start);
  return index > 0 && /^[\s\-‐‑–,;/]+$/u.test(before) && !before.includes('\n');
}

/** A name stands right before it, and is none for standing first: "World War I", not "In May I". */
function isPartOfName({ text, words, index }: WordPlace): boolean {
  const before = { text, words, index: index - 1 };
  return (
    /^\p{Lu}\p{Ll}/u.test(wordAt(before)) &&
    isWithinSentence(before) &&
    text.slice(words[index - 1]?.end, words[index]?.start) === ' '
  );
}

function wordAt({ text, words, index }: WordPlace): string {
  const word = words[index];
  return word === undefined ? '' : text.slice(word.start, word.end);
}
