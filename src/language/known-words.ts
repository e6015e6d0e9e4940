import { fold } from './fold.js';
import { findLanguage, languages } from './languages/index.js';
import type { Language } from './languages/language.js';

/** The words of a language that we know by themselves, whatever the articles have. Folded, and as written: no stems. */
export interface KnownWords {
  /** A word that is one is not misspelt, though no article may have it. */
  readonly has: (word: string) => boolean;
  /** Whether two neighbouring letters exchanged make it a stop word: "agian", "thier". */
  readonly isStopWordExchanged: (word: string) => boolean;
  /** The words that one may be a slip for: at most {@link maxMeant}, those with two neighbouring letters exchanged first. */
  readonly meantBy: (word: string) => readonly string[];
}

/** Most words that one is taken to be a slip for. */
const maxMeant = 3;

/** Shorter words are one slip from too many others. */
const shortestMisspelt = 5;

/** Exchanged letters are told in shorter ones. */
const shortestExchanged = 4;

const byLanguage = new Map<string, KnownWords>();

/** By primary subtag; a language whose words we do not know has none. Made once, in some hundredths of a second. */
export function knownWordsOf(code: string): KnownWords {
  const made = byLanguage.get(code) ?? createKnownWords(findLanguage(code) ?? nothingKnown(code));
  byLanguage.set(code, made);
  return made;
}

const nothingKnown = (code: string): Language => ({ code, stopWords: [] });

function createKnownWords(language: Language): KnownWords {
  const known = new Set(writtenIn(language).flatMap(wordsOf));
  let nearKnown: FindOneOther | undefined;
  const prefixes = language.negatingPrefixes ?? [];
  const has = (word: string): boolean =>
    known.has(word) ||
    prefixes.some((prefix) => word.startsWith(prefix) && known.has(word.slice(prefix.length)));
  const stopWords = new Set(language.stopWords.map(fold));
  return {
    has,
    isStopWordExchanged: (word) =>
      word.length >= shortestExchanged &&
      !has(word) &&
      exchangedIn(word).some((other) => stopWords.has(other)),
    meantBy(word) {
      if (word.length < shortestMisspelt || has(word)) return [];
      const near = [...exchangedIn(word), ...oneLess(word)].filter((other) => known.has(other));
      nearKnown ??= createOneOther(known);
      return [...new Set([...near, ...nearKnown(word)])].slice(0, maxMeant);
    },
  };
}

/** Texts that hold words of the language and no other: its lists, and for English what the glossaries lead to. */
function writtenIn({ code, stopWords, concepts = [], glossary }: Language): readonly string[] {
  const heads = glossary && [glossary.words, glossary.asking].flatMap((list) => sides(list, 0));
  const english = code === 'en' ? languages.flatMap(englishOf) : [];
  return [...stopWords, ...concepts, ...(heads ?? []), ...english];
}

function englishOf({ glossary }: Language): readonly string[] {
  return glossary === undefined ? [] : sides(glossary.words, 1);
}

function sides(list: string, side: 0 | 1): readonly string[] {
  return list.split('\n').map((line) => line.split(' = ')[side] ?? '');
}

function wordsOf(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{M}]+/gu) ?? [];
}

function exchangedIn(word: string): readonly string[] {
  return placesIn(word).map(
    (at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  );
}

function oneLess(word: string): readonly string[] {
  return placesIn(word).map((at) => word.slice(0, at + 1) + word.slice(at + 2));
}

/** Finds the known words that a word becomes with another letter, or one more, behind the first. */
type FindOneOther = (word: string) => readonly string[];

/** What makes a known word of another: the letter, by its number, and the place where it stands. */
interface OneOther {
  readonly known: string;
  readonly letter: number;
  readonly at: number;
}

/**
 * Slips seldom fall on the first letter. So known words are looked through by their first letter and length, some dozens a
 * question; to try each letter in each place took a third of the time in which a question is read.
 */
function createOneOther(known: ReadonlySet<string>): FindOneOther {
  const letters = new Map<string, number>();
  const byStart = new Map<string, string[]>();
  for (const word of known) {
    for (const letter of word) if (!letters.has(letter)) letters.set(letter, letters.size);
    const key = startKey(word, word.length);
    const same = byStart.get(key);
    if (same === undefined) byStart.set(key, [word]);
    else same.push(word);
  }

  function found(other: string, at: number): OneOther {
    return { known: other, letter: letters.get(other.charAt(at)) ?? letters.size, at };
  }

  return (word) => {
    const near: OneOther[] = [];
    for (const other of byStart.get(startKey(word, word.length)) ?? []) {
      const at = firstDifference(word, other);
      if (word.endsWith(other.slice(at + 1))) near.push(found(other, at));
    }
    for (const other of byStart.get(startKey(word, word.length + 1)) ?? []) {
      const at = firstDifference(word, other);
      if (word.endsWith(other.slice(at + 1))) near.push(found(other, startOfRow(other, at)));
    }
    return near.sort((a, b) => a.letter - b.letter || a.at - b.at).map((each) => each.known);
  };
}

const startKey = (word: string, length: number): string => word.charAt(0) + String(length);

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  return at;
}

/** One more of a row of the same letter may be any of them: the first but the word's own first. */
function startOfRow(word: string, at: number): number {
  let start = at;
  while (start > 1 && word.charAt(start - 1) === word.charAt(at)) start -= 1;
  return start;
}

/** Every place but the last. */
function placesIn(word: string): readonly number[] {
  return Array.from({ length: Math.max(0, word.length - 1) }, (_, at) => at);
}
