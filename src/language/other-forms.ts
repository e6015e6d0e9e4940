import type { Analyzer } from './analyzer.js';
import { compoundForms } from './compound-forms.js';
import { findLanguage } from './languages/index.js';
import type { NumberWords } from './languages/number-words.js';
import { type NumberForms, numberForms, tensAndOnes } from './number-forms.js';
import type { OtherForm } from './other-form.js';
import type { Token } from './token.js';

/**
 * Other ways in which a text may write what a question has: "25" for "twenty-five", "third" for "3rd", "World War 2" or
 * "Second World War" for "World War II", "COVID-19" for "COVID19", "1β" for "1beta", and the other way round.
 */
export function otherForms(
  text: string,
  tokens: readonly Token[],
  analyzer: Analyzer,
): readonly OtherForm[] {
  const { numberWords: numbers, joinsWords = false } = findLanguage(analyzer.language) ?? {};
  const content = tokens.filter(({ stop }) => !stop);
  const compounds = joinsWords ? compoundForms(content, analyzer) : [];
  const others = content.flatMap((token, position) => {
    const number = numberForms(text.slice(token.start, token.end), token.word, numbers);
    const alone = [...apart(token.word), ...greek(token.word), ...number.alone];
    const place: Place = { text, content, position };
    return [
      ...alone.map((form) => ({ terms: [token.term], spelling: termsOf(form, analyzer) })),
      ...withNext(place, numbers, analyzer),
      ...besideForms(place, number, analyzer),
      ...acrossName(place, number, analyzer),
    ].filter(({ spelling }) => spelling.length > 0);
  });
  return [...compounds, ...others];
}

/** A content word of a question among the others. */
interface Place {
  readonly text: string;
  readonly content: readonly Token[];
  readonly position: number;
}

/** Empty where a part would not be looked for. A lone letter is a numeral here, whatever it is in a text. */
function termsOf(form: string, analyzer: Analyzer): readonly string[] {
  if (form.length === 1) return [form];
  const tokens = analyzer.tokens(form);
  return tokens.some(({ stop }) => stop) ? [] : tokens.map(({ term }) => term);
}

/** Letters and digits written as one word: COVID19, R0. */
function apart(word: string): readonly string[] {
  const [, first = '', second = ''] = /^(\p{L}+)(\p{N}+)$/u.exec(word) ?? [];
  return second === '' ? [] : [`${first} ${second}`];
}

/** A word and the next as one: letters and digits, what a hyphen joins, and tens and ones as a number. */
function withNext(
  { text, content, position }: Place,
  numbers: NumberWords | undefined,
  analyzer: Analyzer,
): readonly OtherForm[] {
  const [first, second] = [content[position], content[position + 1]];
  if (first === undefined || second === undefined) return [];
  const between = text.slice(first.end, second.start);
  if (!/^[ \u00a0]?[-‐‑–]?$/u.test(between)) return [];
  const number = tensAndOnes(first.word, second.word, numbers);
  const isJoined = between.trim() !== '' || /^\p{N}+$/u.test(second.word);
  const form =
    number === undefined
      ? /^\p{L}+$/u.test(first.word) && isJoined
        ? `${first.word}${second.word}`
        : undefined
      : String(number);
  if (form === undefined) return [];
  return [{ terms: [first.term, second.term], spelling: termsOf(form, analyzer) }];
}

/** A word stands beside another where no more than one little word is between them: Henry the Eighth. */
const littleBetween = /^ (?:\p{Ll}{1,3} )?$/u;

function besideForms(
  { text, content, position }: Place,
  { beside }: NumberForms,
  analyzer: Analyzer,
): readonly OtherForm[] {
  const [before, own, after] = [content[position - 1], content[position], content[position + 1]];
  if (own === undefined || beside.length === 0) return [];
  const isBeside = (first: Token, second: Token): boolean =>
    littleBetween.test(text.slice(first.end, second.start));
  return beside
    .map((form) => termsOf(form, analyzer))
    .filter(({ length }) => length > 0)
    .flatMap((form) => [
      ...(before !== undefined && isBeside(before, own)
        ? [{ terms: [own.term], spelling: [before.term, ...form], isBeside: true as const }]
        : []),
      ...(after !== undefined && isBeside(own, after)
        ? [{ terms: [own.term], spelling: [...form, after.term], isBeside: true as const }]
        : []),
    ]);
}

/** "World War I" for "First World War" and back: the words with capitals that stand beside the number. */
function acrossName(
  { text, content, position }: Place,
  { acrossName: forms }: NumberForms,
  analyzer: Analyzer,
): readonly OtherForm[] {
  const own = content[position];
  if (own === undefined || forms.length === 0) return [];
  const isName = ({ start, end }: Token): boolean => /^\p{Lu}\p{Ll}/u.test(text.slice(start, end));
  const isOrdinal = /^\p{L}{4,}$/u.test(own.word);
  const beside = isOrdinal ? content.slice(position + 1) : content.slice(0, position).reverse();
  const until = beside.findIndex((token) => !isName(token));
  const name = (until < 0 ? beside : beside.slice(0, until)).map(({ term }) => term);
  if (name.length === 0) return [];
  const inOrder = isOrdinal ? name : name.reverse();
  return forms
    .map((form) => termsOf(form, analyzer))
    .filter(({ length }) => length > 0)
    .map((form) => ({
      terms: [own.term],
      isBeside: true,
      spelling: isOrdinal ? [...inOrder, ...form] : [...form, ...inOrder],
    }));
}

const greekNames: Readonly<Record<string, string>> = {
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  delta: 'δ',
  epsilon: 'ε',
  kappa: 'κ',
  lambda: 'λ',
  sigma: 'σ',
  omega: 'ω',
};

/** A Greek letter behind a number or by itself, and its name: 1β, beta. */
function greek(word: string): readonly string[] {
  const number = /^\p{N}*/u.exec(word)?.[0] ?? '';
  const letter = word.slice(number.length);
  return Object.entries(greekNames).flatMap(([name, sign]) => {
    if (letter === name) return [number + sign];
    return letter === sign ? [number + name] : [];
  });
}
