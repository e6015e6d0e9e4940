/** A range of a text in UTF-16 units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Runs without a space longer than this are cut inside: at words where the script has them, else at characters. */
const longestUncutRun = 40;

/** UTF-16 units. No excerpt is longer, so what lies further from its focus is never looked at. */
const reach = 1_000;

/**
 * The part of a text to show: all of it if it fits, else as much as fits around `focus`, cut between
 * words. If not even the focus fits, its beginning. `fits` must hold for shorter ranges when it holds for longer ones,
 * and never for more than a thousand units.
 */
export function excerptAround(text: string, focus: Range, fits: (range: Range) => boolean): Range {
  const whole = trim(text, { start: 0, end: text.length });
  if (whole.end - whole.start <= reach && fits(whole)) return whole;

  const cuts = cutPoints(text, focus);
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

/** The beginning of a text, with "…" where something is left out. */
export function shorten(text: string, fits: (text: string) => boolean): string {
  const shown = (range: Range): string =>
    text.slice(range.start, range.end) + (range.end < text.trimEnd().length ? '…' : '');
  return shown(excerptAround(text, { start: 0, end: 0 }, (range) => fits(shown(range))));
}

/** Where a text may be cut, in order; its own ends are among them when they are within reach of the focus. */
function cutPoints(text: string, focus: Range): readonly number[] {
  const from = Math.max(0, focus.start - reach);
  const to = Math.min(text.length, focus.start + reach);
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
    (text) => [...words.segment(text)].map((word) => word.segment),
    (text) => [...graphemes.segment(text)].map((grapheme) => grapheme.segment),
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
function trim(text: string, range: Range): Range {
  const shown = text.slice(range.start, range.end);
  const start = range.start + shown.length - shown.trimStart().length;
  return { start, end: Math.max(start, range.start + shown.trimEnd().length) };
}
