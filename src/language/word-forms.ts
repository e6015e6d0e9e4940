import { fold, foldKeepingMarks } from './fold.js';
import type { Language } from './languages/language.js';

/** What the index knows of a word as written. */
export interface WordForm {
  /** Folded and stemmed. */
  readonly term: string;
  /** Folded only. */
  readonly word: string;
  readonly stop: boolean;
}

/** Signs that stand for a word, so that "5%" and "5 percent" meet. */
const wordBySign: ReadonlyMap<string, string> = new Map([
  ['%', 'percent'],
  ['$', 'dollar'],
  ['€', 'euro'],
  ['£', 'pound'],
  ['¥', 'yen'],
  ['₽', 'rouble'],
  ['₹', 'rupee'],
]);

const apostrophes = /['’ʼʻʾʿ`´‘]/g;
const acronym = /^\p{L}\p{M}*(?:\.\p{L}\p{M}*)+\.?$/u;
const number = /^\p{Nd}/u;

/**
 * UTF-16 units of a word that are read, more than the longest compounds have: what goes on is data, of which every run would be
 * a word of its own to keep, and stemmers take quadratic time.
 */
const maxWordLength = 100;

/** As much of a word as is read; half a surrogate pair is left out. */
export function readPart(written: string): string {
  if (written.length <= maxWordLength) return written;
  const code = written.charCodeAt(maxWordLength - 1);
  return written.slice(0, code >= 0xd800 && code < 0xdc00 ? maxWordLength - 1 : maxWordLength);
}

/** A word as it is read, before it is stemmed. */
interface ReadWord extends Omit<WordForm, 'term'> {
  /** What is stemmed; absent: it is its own term. */
  readonly base?: string;
}

/** The function from a word as written to its form, in one language. Pure; slow enough to be worth a cache. */
export function createWordForms(language: Language): (written: string) => WordForm {
  const read = createWordReader(language);
  const foldWord = folding(language);
  const stem = (word: string): string =>
    language.stem === undefined ? foldWord(word) : foldWord(language.stem(word));
  return (written) => {
    const { word, stop, base } = read(written);
    return { term: base === undefined ? word : stem(base), word, stop };
  };
}

function folding(language: Language): (word: string) => string {
  return language.keepsMarks === true ? foldKeepingMarks : fold;
}

/** The same without stemming, which takes most of the time. */
export function createWordReader(language: Language): (written: string) => ReadWord {
  const foldWord = folding(language);
  const lowerCase = (text: string): string =>
    language.ownLowerCase === true ? text.toLocaleLowerCase(language.code) : text.toLowerCase();
  const stopWords = new Set(language.stopWords.map((word) => foldWord(lowerCase(word))));

  return (word) => {
    const written = readPart(word);
    const sign = wordBySign.get(written);
    if (sign !== undefined) return { base: sign, word: sign, stop: false };
    const lower = lowerCase(written.normalize('NFC'));
    if (acronym.test(written)) {
      const letters = foldWord(lower.replaceAll('.', ''));
      return { base: letters, word: letters, stop: pointedStopWords.has(letters) };
    }
    if (number.test(written)) {
      const digits = plainNumber(foldWord(lower), language);
      return { word: digits, stop: false };
    }
    const base = withoutContraction(lower);
    const folded = foldWord(base);
    return { base, word: folded, stop: stopWords.has(folded) };
  };
}

/** e.g., i.e., c.f.: the only words with points between their letters that say nothing. */
const pointedStopWords: ReadonlySet<string> = new Set(['eg', 'ie', 'cf']);

/** `1,000.5` → `1000.5`, `1.000,5` → `1000.5`, `90's` and `90s` → `90s`. */
function plainNumber(folded: string, { decimalComma }: Language): string {
  const bare = folded.replace(apostrophes, '').replace(/[\s\u00a0\u202f\u2009]/g, '');
  // Three digits after a comma are a group there too: many who write a decimal comma also read English numbers.
  return decimalComma === true
    ? bare.replace(/[.,](?=\d{3}(?!\d))/g, '').replace(',', '.')
    : bare.replace(/,(?=\d{3}(?!\d))/g, '');
}

/**
 * `Iraq's` → `iraq`, `they'll` → `they`, `didn't` → `didnt`, `Qa'im` → `qaim`. What follows the apostrophe goes when it
 * is an ending that carries nothing of its own.
 */
function withoutContraction(lower: string): string {
  return lower.replace(/(.)['’ʼ`´‘](?:s|ll|re|ve|d|m)$/u, '$1').replace(apostrophes, '');
}
