import type { Span } from '../../language/span.js';
import type { PassageWords } from './passage-reader.js';

/** A word as it occurs, whatever the place: places with the same term, word and stop share one object. */
export interface Form {
  readonly term: string;
  readonly word: string;
  readonly stop: boolean;
  /** Hashes of its term, its word and the start of its term, and whether it is a stop word: see {@link termHashIn} and the like. */
  readonly code: number;
}

/** Letters of a term that make its start. */
export const startLength = 4;

/** How many hashes there are of each part. */
export const hashCounts = { term: 2_048, word: 2_048, start: 512 } as const;

/** The parts of a code, from its 32 bits: 11 for the term, 11 for the word, 9 for the start, 1 for the stop. */
export const termHashIn = (code: number): number => code & 2_047;
export const wordHashIn = (code: number): number => (code >>> 11) & 2_047;
export const startHashIn = (code: number): number => (code >>> 22) & 511;
export const isStopIn = (code: number): boolean => code >>> 31 === 1;
/** 1 for a word of content, 0 for a stop word. */
export const contentIn = (code: number): number => (code >>> 31) ^ 1;

/** What {@link termHashIn} gives for every form of a term. */
export const termHashOf = (term: string): number => hashOf(term, hashCounts.term);

/** The hash of a text, by FNV-1a; `count` is a power of two. */
export function hashOf(text: string, count: number): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return ((value >>> 16) ^ value) & (count - 1);
}

export function createForm({ term, word, stop }: Omit<Form, 'code'>): Form {
  const start = term.slice(0, startLength);
  const code =
    hashOf(term, hashCounts.term) |
    (hashOf(word, hashCounts.word) << 11) |
    (hashOf(start, hashCounts.start) << 22) |
    (stop ? 1 << 31 : 0);
  return { term, word, stop, code: code >>> 0 };
}

/** A sentence of a passage: its range of the text in UTF-16 units, and its range among the passage's words. */
export interface Sentence extends Span {
  readonly firstToken: number;
  /** One past its last token. */
  readonly endToken: number;
}

/** A passage as it was read, without the places of its words. */
export interface PassageOutline {
  /** Content terms of its context: title, headings, publisher, month. */
  readonly contextTerms: readonly string[];
  /** At least one, unless the text has none; together they hold every word. */
  readonly sentences: readonly Sentence[];
  /** The form of every word of the text in reading order, stop words included. */
  readonly forms: readonly Form[];
  /** Their codes, side by side: to look at these is much quicker than to look at the forms. */
  readonly codes: Uint32Array;
}

/** The outline of a passage that was read anew; its forms are shared with no other passage. */
export function outlineOf({ contextTerms, sentences, tokens }: PassageWords): PassageOutline {
  let firstToken = 0;
  const forms = tokens.map(createForm);
  return {
    contextTerms,
    sentences: sentences.map(({ start, end }) => {
      let endToken = firstToken;
      while ((tokens[endToken]?.start ?? Infinity) < end) endToken += 1;
      const sentence = { start, end, firstToken, endToken };
      firstToken = endToken;
      return sentence;
    }),
    forms,
    codes: Uint32Array.from(forms, ({ code }) => code),
  };
}
