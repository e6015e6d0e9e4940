import { fold } from '../fold.js';
import { languages } from '../languages/index.js';
import type { SmallTalk } from '../languages/small-talk.js';
import type { Span } from '../span.js';
import { somebody } from './without-markup.js';

/** A word of a message, as phrases are compared. */
export interface MessageWord extends Span {
  /** Folded, without apostrophes; or {@link somebody}. */
  readonly word: string;
}

export function wordsIn(text: string): readonly MessageWord[] {
  return [
    ...text.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’‘`´][\p{L}\p{M}\p{N}]+)*|@(?![\p{L}\p{N}])/gu),
  ].map(({ 0: written, index }) => ({
    word: written === somebody ? somebody : fold(written).replace(/['’‘`´]/gu, ''),
    start: index,
    end: index + written.length,
  }));
}

/** Phrases by their first word, each as its words. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** In whatever language: a word or two do not tell which it is. */
function phrasesOf(...kinds: readonly (keyof SmallTalk)[]): Phrases {
  const phrases = new Map<string, (readonly string[])[]>();
  for (const phrase of languages.flatMap(({ smallTalk }) =>
    kinds.flatMap((kind) => smallTalk?.[kind] ?? []),
  )) {
    const words = wordsIn(phrase).map(({ word }) => word);
    const [first = ''] = words;
    phrases.set(first, [...(phrases.get(first) ?? []), words]);
  }
  return phrases;
}

/** What is said to people. */
export const greetings = phrasesOf('greetings');
export const thanks = phrasesOf('thanks');
export const praise = phrasesOf('praise');
export const aboutUs = phrasesOf('aboutUs');
/** What leads to a question. */
export const leadIns = phrasesOf('leadIns');
/** What may stand before a question, and what only behind something of the kind. */
export const openings = phrasesOf('greetings', 'thanks', 'praise', 'courtesies', 'leadIns');
export const continuations = phrasesOf('trimmings', 'connectives');
/** What may stand after a question: anything that is set apart from it, or only these. */
export const endings = phrasesOf('greetings', 'thanks', 'trimmings', 'courtesies', 'leadIns');
export const closings = phrasesOf('closings');
/** What says nothing wherever it stands: the asker's reaction, and whoever is called to look. */
export const fillers: ReadonlySet<string> = new Set([...phrasesOf('fillers').keys(), somebody]);

/** How many words the longest of the phrases has that begins at a word; 0 where none does. */
export function lengthAt(phrases: Phrases, words: readonly MessageWord[], at: number): number {
  let longest = 0;
  for (const phrase of phrases.get(words[at]?.word ?? '') ?? []) {
    const isHere = phrase.every((word, index) => words[at + index]?.word === word);
    if (isHere && phrase.length > longest) longest = phrase.length;
  }
  return longest;
}

/** The same for phrases that end with a word. */
export function lengthBefore(phrases: Phrases, words: readonly MessageWord[], end: number): number {
  for (let length = Math.min(maxPhraseLength, end); length > 0; length -= 1) {
    const isHere = lengthAt(phrases, words.slice(0, end), end - length) === length;
    if (isHere) return length;
  }
  return 0;
}

/** The longest phrase of any language has six words. */
const maxPhraseLength = 6;
