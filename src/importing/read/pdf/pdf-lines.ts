import type { PdfSpan } from './pdf-spans.js';

/** A line of a page, or of a column of it, as it is printed. */
export interface PdfLine {
  readonly page: number;
  readonly text: string;
  /** Of its baseline, from the bottom of the page, in points. */
  readonly y: number;
  readonly left: number;
  readonly right: number;
  /** Of its largest letters, in points. */
  readonly size: number;
  readonly rightToLeft: boolean;
  /** Of a table: its cells stand far from each other, and below those of other rows. */
  readonly isRow: boolean;
}

/** Pieces of text that stand side by side without a gap that could part columns. */
export interface Segment {
  readonly spans: readonly PdfSpan[];
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** Widest space between words of one line, in sizes of their letters: justified lines stretch theirs, columns stand further apart. */
const maxWordSpace = 0.85;
/** Spaces narrower than this part are set between letters, not between words. */
const minWordSpace = 1 / 6;
/** How far baselines of one line may differ: superscripts stand up to half of the letters' size above it. */
const maxRise = 0.55;
/** How far beside what they belong to. */
const maxRaisedGap = 0.6;

/** The pieces of a page joined to segments, in no order. */
export function segmentsOf(spans: readonly PdfSpan[]): readonly Segment[] {
  return rowsOf(spans).flatMap((row) => split(row));
}

/** Pieces on one baseline, or raised above it in smaller letters; each row from left to right, from the top. */
function rowsOf(spans: readonly PdfSpan[]): readonly (readonly PdfSpan[])[] {
  // Large letters first, so that what is raised finds the line that it belongs to.
  const bySize = [...spans].sort((one, other) => other.size - one.size || other.y - one.y);
  const buckets = new Map<number, OpenRow[]>();
  const rows: OpenRow[] = [];
  for (const span of bySize) {
    const row = nearestRow(buckets, span);
    if (row === undefined) {
      const opened = { y: span.y, size: span.size, spans: [span] };
      rows.push(opened);
      const bucket = Math.round(span.y / bucketHeight);
      const there = buckets.get(bucket);
      if (there === undefined) buckets.set(bucket, [opened]);
      else there.push(opened);
    } else {
      row.spans.push(span);
    }
  }
  return rows
    .sort((one, other) => other.y - one.y)
    .map((row) => row.spans.sort((one, other) => one.left - other.left));
}

interface OpenRow {
  readonly y: number;
  readonly size: number;
  readonly spans: PdfSpan[];
}

/** Of the strips into which rows are sorted to be found quickly, in points. */
const bucketHeight = 8;

function nearestRow(
  buckets: ReadonlyMap<number, readonly OpenRow[]>,
  span: PdfSpan,
): OpenRow | undefined {
  const reach = Math.min(8, Math.ceil((maxRise * span.size * 2) / bucketHeight) + 1);
  const at = Math.round(span.y / bucketHeight);
  let nearest: OpenRow | undefined;
  for (let bucket = at - reach; bucket <= at + reach; bucket += 1) {
    for (const row of buckets.get(bucket) ?? []) {
      if (!belongs(row, span)) continue;
      if (nearest === undefined || distance(row, span) < distance(nearest, span)) nearest = row;
    }
  }
  return nearest;
}

function distance(row: OpenRow, span: PdfSpan): number {
  return Math.abs(row.y - span.y);
}

/** Of equal letters a fifth of their size apart are two lines; smaller ones may be raised, where they touch what they belong to. */
function belongs(row: OpenRow, span: PdfSpan): boolean {
  const apart = distance(row, span);
  if (apart <= 0.2 * span.size) return true;
  if (span.size > 0.85 * row.size || apart > maxRise * row.size) return false;
  return row.spans.some(
    (other) =>
      other.size > span.size &&
      span.left - other.right < maxRaisedGap * row.size &&
      other.left - span.right < maxRaisedGap * row.size,
  );
}

function split(row: readonly PdfSpan[]): readonly Segment[] {
  const segments: Segment[] = [];
  let open: PdfSpan[] = [];
  let right = -Infinity;
  for (const span of row) {
    const size = Math.max(span.size, ...open.slice(-1).map((last) => last.size));
    if (open.length > 0 && span.left - right > maxWordSpace * size) {
      segments.push(segmentOf(open));
      open = [];
      right = -Infinity;
    }
    open.push(span);
    right = Math.max(right, span.right);
  }
  if (open.length > 0) segments.push(segmentOf(open));
  return segments;
}

function segmentOf(spans: readonly PdfSpan[]): Segment {
  const largest = spans.reduce((one, other) => (other.size > one.size ? other : one));
  return {
    spans,
    left: Math.min(...spans.map(({ left }) => left)),
    right: Math.max(...spans.map(({ right }) => right)),
    y: largest.y,
    size: largest.size,
  };
}

/** The text of pieces that stand side by side, in the order of reading. */
export function textOf(spans: readonly PdfSpan[], rightToLeft: boolean): string {
  const size = Math.max(...spans.map((span) => span.size));
  const base = baseline(spans, size);
  let text = '';
  let before: PdfSpan | undefined;
  for (const span of inOrder(spans, rightToLeft)) {
    const shown = isRaised(span, base, size) ? superscript(span.text) : span.text;
    // A note's figure stands at its word, whatever white space is around it.
    const isApart = shown === span.text && before !== undefined && isSpaced(before, span);
    text += isApart ? ` ${shown}` : shown;
    before = span;
  }
  return withoutLetterSpaces(text.replace(/\s+/gu, ' ').trim());
}

function baseline(spans: readonly PdfSpan[], size: number): number {
  return spans.find((span) => span.size === size)?.y ?? 0;
}

/** From right to left; words and numbers of the other direction among them from left to right, as they are read. */
function inOrder(spans: readonly PdfSpan[], rightToLeft: boolean): readonly PdfSpan[] {
  if (!rightToLeft) return spans;
  const ordered: PdfSpan[] = [];
  let run: PdfSpan[] = [];
  for (const span of spans.toReversed()) {
    if (span.rightToLeft) {
      ordered.push(...run.reverse(), span);
      run = [];
    } else {
      run.push(span);
    }
  }
  return [...ordered, ...run.reverse()];
}

function isSpaced(before: PdfSpan, span: PdfSpan): boolean {
  const gap = Math.max(span.left - before.right, before.left - span.right);
  const size = Math.min(before.size, span.size);
  if (gap > minWordSpace * Math.max(before.size, span.size)) return true;
  return (before.spaceBehind || span.spaceBefore) && gap > -0.5 * size;
}

/** How much smaller than its line a superscript is, and how far above it stands. */
const maxSuperscriptSize = 0.85;
const minSuperscriptRise = 0.18;

function isRaised(span: PdfSpan, base: number, size: number): boolean {
  return span.size <= maxSuperscriptSize * size && span.y - base >= minSuperscriptRise * size;
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A raised figure is no part of the word or number beside it: "1961¹" is not 19611. Other raised letters stay as they are. */
function superscript(text: string): string {
  if (!/^[\d,\s]+$/u.test(text)) return text;
  return text.replace(/\d/gu, (digit) => superscripts.charAt(Number(digit)));
}

/** Letters of one word that are set apart to stand out: "S E L M" is "SELM". Single letters in a row are five at least. */
function withoutLetterSpaces(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}])(?:\p{L} ){4,}\p{L}(?![\p{L}\p{M}\p{N}'’])/gu, (word) =>
    word.replaceAll(' ', ''),
  );
}
