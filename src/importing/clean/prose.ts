import type { PageBlock } from '../page.js';

/** How a sentence ends, closing quotation marks and brackets included. */
const sentenceEnd = /[.!?…。！？؟۔।][\s"'”’»›」』)\]]*$/u;

/** Longest line that tells who wrote an article, when, or for whom, in characters: what is longer is a paragraph. */
export const maxTellingLine = 160;

/** Whether a block reads like running text: long, or a whole sentence of some length. */
export function isProse(text: string): boolean {
  const length = readingLength(text);
  return length >= 240 || (length >= 40 && endsSentence(text));
}

export function endsSentence(text: string): boolean {
  return sentenceEnd.test(text.slice(-12));
}

/** Characters as an alphabet would need them: one of Chinese or Japanese counts for three. */
export function readingLength(text: string): number {
  const ideographs =
    text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)
      ?.length ?? 0;
  return text.length + 2 * ideographs;
}

/** Letters and digits alone, in lower case: what two copies of a sentence have in common whatever their marks. */
export function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Whether a page says of any of its blocks what it is. Of a bare text every line may be the author's. */
export function hasMarkup(blocks: readonly PageBlock[]): boolean {
  return blocks.some(({ main, role }) => !main || role !== undefined);
}
