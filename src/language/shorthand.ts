import { findLanguage } from './languages/index.js';

/** A question with its shorthand written out. */
export interface WrittenOut {
  readonly text: string;
  /** By the word that is written now: what was typed for it. */
  readonly typed: ReadonlyMap<string, string>;
}

/**
 * Writes out what people shorten in chat: "closed b4 2019" is "closed before 2019". Only what is typed in lower case, or
 * opens the question: other capitals are names. Pure.
 */
export function writeOut(asked: string, language: string): WrittenOut {
  const shorthand = findLanguage(language)?.shorthand;
  const typed = new Map<string, string>();
  if (shorthand === undefined) return { text: asked, typed };
  const { words, letters } = shorthand;
  const spell = (short: string, long: string | undefined): string => {
    if (long === undefined) return short;
    typed.set(long, short);
    return long;
  };
  const opened = asked.replace(openingWord, (word, initial: string) => {
    const long = own(words, initial.toLowerCase() + word.slice(1));
    return spell(word, long && initial + long.slice(1));
  });
  const text = opened.replace(wholeWord, (word) => spell(word, own(words, word)));
  if (letters === undefined) return { text, typed };
  const neverAfter = new Set(letters.neverAfter);
  return {
    text: text.replace(letterBetween, (whole, before: string, gap: string, letter: string) => {
      if (neverAfter.has(before.toLowerCase())) return whole;
      return before + gap + spell(letter, own(letters.words, letter));
    }),
    typed,
  };
}

/** Letters and digits, with a stroke that belongs to them: "w/o", "w/". */
const wholeWord = /(?<![\p{L}\p{N}'’/-])(?:\p{Ll}\/\p{Ll}?|[\p{Ll}\p{Nd}]+)(?![\p{L}\p{N}'’/-])/gu;

/** The first word with its capital, unless a name goes on behind it: "Wat is", not "Wat Tyler". */
const openingWord = /^(\p{Lu})[\p{Ll}\p{Nd}]+(?= [\p{Ll}\p{N}])/u;

/** A single letter with a word before and a word behind it. */
const letterBetween = /(?<![\p{L}\p{N}])(\p{L}{2,})( )(\p{Ll})(?= \p{L})/gu;

const own = (words: Readonly<Record<string, string>>, word: string): string | undefined =>
  Object.hasOwn(words, word) ? words[word] : undefined;
