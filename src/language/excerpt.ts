import { segmentsOf } from './segments.js';

/** A range of a text in UTF-16 units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Runs without a space longer than this are cut inside: at words where the script has them, else at characters. */
const longestUncutRun = 40;

export interface ExcerptOptions {
  /** What the excerpt is cut around. */
  readonly focus: Range;
  /** UTF-16 units. What lies further from the focus is never looked at. */
  readonly maxLength: number;
  /** Whether a range may be shown; holds for shorter ranges when it holds for longer ones. */
  readonly fits: (range: Range) => boolean;
}

/**
 * The part of a text to show: all of it if it fits, else as much as fits around the focus, cut between
 * words. If not even the focus fits, its beginning.
 */
export function excerptAround(
  text: string,
  { focus, maxLength, fits: mayShow }: ExcerptOptions,
): Range {
  const fits = (range: Range): boolean => range.end - range.start <= maxLength && mayShow(range);
  const whole = trim(text, { start: 0, end: text.length });
  if (fits(whole)) return whole;

  const cuts = cutPoints(text, focus.start, maxLength + 2 * longestUncutRun);
  const first = Math.max(
    0,
    cuts.findLastIndex((cut) => cut <= focus.start),
  );
  const last = cuts.findIndex((cut) => cut >= focus.end);
  const core = last === -1 ? cuts.length - 1 : last;
  const rangeOf = (from: number, to: number): Range =>
    trim(text, { start: cuts[from] ?? 0, end: cuts[to] ?? text.length });

  if (!fits(rangeOf(first, core))) {
    const length = largest(core - first, (steps) => fits(rangeOf(first, first + steps)));
    return rangeOf(first, first + length);
  }
  const grown = (steps: number): Range => {
    const before = first;
    const after = cuts.length - 1 - core;
    const half = Math.floor(steps / 2);
    const left = Math.min(before, Math.max(half, steps - after));
    return rangeOf(first - left, core + Math.min(after, steps - left));
  };
  return grown(largest(cuts.length, (steps) => fits(grown(steps))));
}

/** The beginning of a text in at most `maxLength` UTF-16 units, with "…" where something is left out. */
export function shorten(
  text: string,
  maxLength: number,
  fits: (shown: string) => boolean = () => true,
): string {
  const shown = (range: Range): string =>
    text.slice(range.start, range.end) + (range.end < text.trimEnd().length ? '…' : '');
  const range = excerptAround(text, {
    focus: { start: 0, end: 0 },
    maxLength,
    fits: (candidate) => shown(candidate).length <= maxLength && fits(shown(candidate)),
  });
  return shown(range);
}

/** Where a text may be cut, in order; its own ends are among them when they are within reach. */
function cutPoints(text: string, middle: number, reach: number): readonly number[] {
  const from = Math.max(0, middle - reach);
  const to = Math.min(text.length, middle + reach);
  const points = new Set<number>();
  if (from === 0) points.add(0);
  for (const run of text.slice(from, to).matchAll(/\s+|\S+/gu)) {
    const start = from + run.index;
    if (start > from) points.add(start);
    for (const inside of cutsInside(run[0])) points.add(start + inside);
  }
  if (to === text.length) points.add(to);
  return [...points];
}

const words = new Intl.Segmenter(undefined, { granularity: 'word' });
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

function cutsInside(run: string): readonly number[] {
  if (run.length <= longestUncutRun) return [];
  return split(run, 0, [
    (text) => [...segmentsOf(words, text)].map(({ segment }) => segment),
    (text) => [...segmentsOf(graphemes, text)].map(({ segment }) => segment),
    (text) => Array.from(text),
  ]).filter((cut) => cut > 0);
}

/** Starts of the pieces of a run, each finer splitter used only on what the coarser one leaves too long. */
function split(
  run: string,
  offset: number,
  splitters: readonly ((text: string) => readonly string[])[],
): readonly number[] {
  const [splitter, ...finer] = splitters;
  if (splitter === undefined || run.length <= longestUncutRun) return [offset];
  const starts: number[] = [];
  let at = offset;
  for (const piece of splitter(run)) {
    for (const start of split(piece, at, finer)) starts.push(start);
    at += piece.length;
  }
  return starts;
}

/** The largest number up to `most` that holds, by halving; 0 if none does. */
function largest(most: number, holds: (count: number) => boolean): number {
  let low = 0;
  let high = most;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Without white space at its ends. */
export function trim(text: string, range: Range): Range {
  const shown = text.slice(range.start, range.end);
  const start = range.start + shown.length - shown.trimStart().length;
  return { start, end: Math.max(start, range.start + shown.trimEnd().length) };
}
