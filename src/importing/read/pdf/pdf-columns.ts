import type { Segment } from './pdf-lines.js';

/** Lines on both sides of a gutter, below each other, that make two columns. */
const minColumnLines = 3;
/** What reads like a text set in columns: words a line, and how much of the column's width they fill. A table has cells. */
const minWordsALine = 3;
const minFill = 0.55;
/** Columns within columns: newspapers have two, and no page needs more than this. */
const maxDepth = 6;
/** Edges that are nearer to each other than this, in points, are the same. */
const sameEdge = 3;

/**
 * The segments of a page in groups in the order of reading: each is one column, or a part of the page that has none. Columns
 * are known by the gap between them that no line crosses, from one line over the whole width to the next.
 */
export function columnsOf(
  segments: readonly Segment[],
  rightToLeft: boolean,
  depth = 0,
): readonly (readonly Segment[])[] {
  const gutter = depth < maxDepth ? bestGutter(segments) : undefined;
  if (gutter === undefined) return segments.length === 0 ? [] : [segments];
  const groups: (readonly Segment[])[] = [];
  let whole: Segment[] = [];
  function endWhole(): void {
    if (whole.length > 0) groups.push(...columnsOf(whole, rightToLeft, depth + 1));
    whole = [];
  }
  for (const band of bandsAt(segments, gutter)) {
    if (isInColumns(band)) {
      endWhole();
      const sides = [band.left, band.right];
      for (const side of rightToLeft ? sides.reverse() : sides) {
        groups.push(...columnsOf(side, rightToLeft, depth + 1));
      }
    } else {
      whole.push(...band.all);
    }
  }
  endWhole();
  return groups;
}

/** What stands between two lines that cross a gutter, or such a line. */
interface Band {
  readonly all: Segment[];
  readonly left: Segment[];
  readonly right: Segment[];
}

function bandsAt(segments: readonly Segment[], gutter: number): readonly Band[] {
  const bands: Band[] = [];
  let isOpen = false;
  for (const segment of segments.toSorted((one, other) => other.y - one.y)) {
    const isLeft = segment.right <= gutter + 1;
    const crosses = !isLeft && segment.left < gutter - 1;
    if (crosses || !isOpen) bands.push({ all: [], left: [], right: [] });
    isOpen = !crosses;
    const band = bands.at(-1);
    band?.all.push(segment);
    if (!crosses) (isLeft ? band?.left : band?.right)?.push(segment);
  }
  return bands;
}

function isInColumns({ left, right }: Band): boolean {
  return isColumn(left) && isColumn(right) && overlap(left, right) >= minColumnLines;
}

/** How many lines of either side, the fewer of the two, stand beside the other. */
function overlap(left: readonly Segment[], right: readonly Segment[]): number {
  return Math.min(beside(left, right), beside(right, left));
}

function beside(side: readonly Segment[], other: readonly Segment[]): number {
  const heights = other.map(({ y }) => y);
  const top = Math.max(...heights);
  const foot = Math.min(...heights);
  return side.filter(({ y, size }) => y <= top + size && y >= foot - size).length;
}

function isColumn(segments: readonly Segment[]): boolean {
  if (segments.length < minColumnLines) return false;
  const left = Math.min(...segments.map((segment) => segment.left));
  const right = Math.max(...segments.map((segment) => segment.right));
  const filled = segments.reduce((sum, segment) => sum + segment.right - segment.left, 0);
  const words = segments.reduce((sum, segment) => sum + wordsIn(segment), 0);
  const lines = countRows(segments);
  return words >= minWordsALine * lines && filled >= minFill * lines * (right - left);
}

function wordsIn({ spans }: Segment): number {
  return spans.reduce((sum, { text }) => sum + wordCount(text), 0);
}

/** Characters of scripts without spaces count for half a word. */
function wordCount(text: string): number {
  const ideographs = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return ideographs === null ? words : Math.max(words, ideographs.length / 2);
}

function countRows(segments: readonly Segment[]): number {
  const heights = segments.map(({ y }) => y).sort((one, other) => one - other);
  const gap = 0.3 * Math.max(...segments.map(({ size }) => size));
  return heights.filter((y, index) => index === 0 || y - (heights[index - 1] ?? y) > gap).length;
}

/** How many edges are tried at most: the ones at which most lines begin or end. */
const maxCandidates = 24;

/** The gutter with the most lines in columns beside it. Columns of text begin, or in the other direction end, at one edge. */
function bestGutter(segments: readonly Segment[]): number | undefined {
  let best: number | undefined;
  let most = 0;
  for (const gutter of candidates(segments)) {
    const inColumns = bandsAt(segments, gutter)
      .filter(isInColumns)
      .reduce((sum, band) => sum + band.all.length, 0);
    if (inColumns > most) [best, most] = [gutter, inColumns];
  }
  return best;
}

function candidates(segments: readonly Segment[]): readonly number[] {
  const counts = new Map<number, { sum: number; edge: number }>();
  function count(edge: number): void {
    const key = Math.round(edge / sameEdge);
    const there = counts.get(key);
    counts.set(key, { sum: (there?.sum ?? 0) + 1, edge: there?.edge ?? edge });
  }
  for (const { left, right } of segments) {
    count(left - sameEdge / 2);
    count(right + sameEdge / 2);
  }
  return [...counts.values()]
    .filter(({ sum }) => sum >= minColumnLines)
    .sort((one, other) => other.sum - one.sum)
    .slice(0, maxCandidates)
    .map(({ edge }) => edge);
}
