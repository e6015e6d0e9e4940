import type { NumberWords } from './languages/number-words.js';

/** How else a number may be written. */
export interface NumberForms {
  /** Wherever it stands. */
  readonly alone: readonly string[];
  /** Beside the word that it stands beside in the question: "3" by itself is many things, "chapter 3" is "chapter three". */
  readonly beside: readonly string[];
  /** Before the name that it stands behind, "First World War", or the other way round. */
  readonly acrossName: readonly string[];
}

const noForms: NumberForms = { alone: [], beside: [], acrossName: [] };

/** Largest number that is looked for as a Roman numeral: kings and wars have small ones. */
const largestNumeral = 20;

/** Smaller numbers are everywhere, and "one" is a pronoun more often than a number. */
const leastAlone = 13;

/** The other ways to write the number that a word is, of which `written` keeps the capitals; none for any other word. */
export function numberForms(
  written: string,
  word: string,
  numbers: NumberWords | undefined,
): NumberForms {
  const numeral = /^[IVX]+$/u.test(written) ? numerals.indexOf(word) : -1;
  if (numeral > 0) {
    const ordinals = ordinalWords(numeral, numbers);
    const beside = [String(numeral), ...cardinalWords(numeral, numbers), ...ordinals];
    return { alone: [], beside, acrossName: ordinals };
  }
  if (/^\d{1,3}$/u.test(word)) {
    const number = Number(word);
    const words = cardinalWords(number, numbers);
    const alone = number < leastAlone ? [] : words;
    const beside = [...numeralOf(number), ...(number < leastAlone ? words : [])];
    return { alone, beside, acrossName: ordinalWords(number, numbers) };
  }
  return numbers === undefined ? noForms : formsOfWord(word, numbers);
}

function formsOfWord(word: string, numbers: NumberWords): NumberForms {
  const cardinal = numbers.cardinals[word];
  if (cardinal !== undefined) {
    const figures = [String(cardinal)];
    if (cardinal >= leastAlone) return { ...noForms, alone: figures };
    return { ...noForms, beside: [...figures, ...numeralOf(cardinal)] };
  }
  const ordinal = numbers.ordinals[word];
  if (ordinal !== undefined) {
    const numeral = numeralOf(ordinal);
    const alone = [numbers.ordinal(ordinal)];
    return { alone, beside: numeral, acrossName: [...numeral, String(ordinal)] };
  }
  const number = Number(/^\d+/u.exec(word)?.[0] ?? 0);
  const isOrdinal = number > 0 && numbers.ordinal(number) === word;
  return isOrdinal ? { ...noForms, alone: ordinalWords(number, numbers) } : noForms;
}

/** The number that two words are together: twenty-five. */
export function tensAndOnes(
  first: string,
  second: string,
  numbers: NumberWords | undefined,
): number | undefined {
  const tens = numbers?.cardinals[first] ?? 0;
  const ones = numbers?.cardinals[second] ?? 0;
  return tens >= 20 && tens % 10 === 0 && ones > 0 && ones < 10 ? tens + ones : undefined;
}

function cardinalWords(number: number, numbers: NumberWords | undefined): readonly string[] {
  if (numbers === undefined) return [];
  const exact = wordsFor(number, numbers.cardinals);
  if (exact.length > 0) return exact;
  const ones = number % 10;
  return wordsFor(number - ones, numbers.cardinals).flatMap((tens) =>
    wordsFor(ones, numbers.cardinals).map((unit) => `${tens} ${unit}`),
  );
}

function ordinalWords(number: number, numbers: NumberWords | undefined): readonly string[] {
  return wordsFor(number, numbers?.ordinals ?? {});
}

function wordsFor(number: number, names: Readonly<Record<string, number>>): readonly string[] {
  return Object.entries(names)
    .filter(([, value]) => value === number)
    .map(([name]) => name);
}

const onesOf = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];

/** Roman numerals in lower case, by their number. */
const numerals: readonly string[] = Array.from({ length: largestNumeral + 1 }, (_, number) =>
  number === 0 ? '' : 'x'.repeat(Math.floor(number / 10)) + (onesOf[number % 10] ?? ''),
);

function numeralOf(number: number): readonly string[] {
  const numeral = numerals[number];
  return numeral === undefined || numeral === '' ? [] : [numeral];
}
