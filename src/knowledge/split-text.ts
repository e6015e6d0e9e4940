import { sentenceSpans } from '../language/sentences.js';

/** Most UTF-16 units of a passage: as much as a reader takes in at once. */
const maxPassageLength = 3000;

/**
 * Cuts a long text into parts of at most `maxLength` UTF-16 units, about equally long: at the ends of sentences (a line's
 * end is one); where there are none near enough, at white space; else between two characters as a reader counts them
 * (grapheme clusters). Each part is a substring of the text, in order; only white space at the cuts is lost.
 */
export function splitText(
  text: string,
  language: string,
  maxLength: number = maxPassageLength,
): readonly string[] {
  if (text.length <= maxLength) return [text];
  const sentenceEnds = sentenceSpans(text, language).map((span) => span.end);
  const parts: string[] = [];
  let start = 0;
  while (text.length - start > maxLength) {
    const window = nextWindow(text, start, maxLength);
    const end =
      cutAt(sentenceEnds, window) ?? cutAtSpace(text, window) ?? cutAtGrapheme(text, window);
    parts.push(text.slice(start, end).trim());
    start = skipSpace(text, end);
  }
  parts.push(text.slice(start).trim());
  return parts.filter((part) => part !== '');
}

/** Where the next cut may be: after `start`, at most at `limit`, best at `ideal`. */
interface Window {
  readonly start: number;
  readonly ideal: number;
  readonly limit: number;
}

/** The ideal cut makes all parts to come equally long, so that no short remainder is left at the end. */
function nextWindow(text: string, start: number, maxLength: number): Window {
  const remaining = text.length - start;
  const partCount = Math.ceil(remaining / maxLength);
  const ideal = start + Math.ceil(remaining / partCount);
  return { start, ideal, limit: start + maxLength };
}

function cutAt(ends: readonly number[], window: Window): number | undefined {
  let best: number | undefined;
  for (let index = firstAbove(ends, window.start); index < ends.length; index += 1) {
    const end = ends[index];
    if (end === undefined || end > window.limit) break;
    if (best === undefined || distance(end, window) <= distance(best, window)) best = end;
  }
  return best;
}

function distance(cut: number, window: Window): number {
  return Math.abs(cut - window.ideal);
}

/** Index of the first number above `bound` in an ascending list: binary search. */
function firstAbove(ascending: readonly number[], bound: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? Infinity) > bound) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The white space nearest to the ideal cut, looked for on both sides of it. */
function cutAtSpace(text: string, window: Window): number | undefined {
  const furthest = Math.max(window.ideal - window.start, window.limit - window.ideal);
  for (let step = 0; step <= furthest; step += 1) {
    for (const cut of [window.ideal - step, window.ideal + step]) {
      if (cut > window.start && cut <= window.limit && isSpace(text, cut)) return cut;
    }
  }
  return undefined;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (isSpace(text, at)) at += 1;
  return at;
}

function isSpace(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at));
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

function cutAtGrapheme(text: string, window: Window): number {
  const length = window.limit - window.start;
  const near = text.slice(window.start, window.limit + length);
  const start = graphemes.segment(near).containing(length)?.index ?? 0;
  if (start > 0) return window.start + start;
  // One cluster longer than a whole part is no text that anybody reads; only surrogate pairs are kept together.
  const code = text.charCodeAt(window.limit - 1);
  const splitsPair = code >= 0xd800 && code < 0xdc00;
  return splitsPair && length > 1 ? window.limit - 1 : window.limit;
}
