import { type PdfLine, type Segment, textOf } from './pdf-lines.js';
import type { PdfSpan } from './pdf-spans.js';

/** Baselines nearer to each other than this part of their size are one row. */
const sameRow = 0.3;
/** Cells of a table stand at least this far apart, in sizes of their letters. */
const minCellGap = 1.2;
/** Edges of cells that differ by less, in points, are in one column of their table. */
const sameEdge = 4;

interface Row {
  readonly cells: readonly Segment[];
  readonly y: number;
}

/** The lines of a column, from its top; what stands side by side in row after row is a table, with a bar between its cells. */
export function linesOf(
  column: readonly Segment[],
  page: number,
  pageIsRightToLeft: boolean,
): readonly PdfLine[] {
  const rows = rowsOf(column).map(({ cells, y }) => ({ cells: withMarkers(cells), y }));
  return rows.map((row, index) => {
    const isRow = [rows[index - 1], rows[index + 1]].some((near) => isAligned(row, near));
    return lineOf(row, page, isRow, pageIsRightToLeft);
  });
}

function rowsOf(column: readonly Segment[]): readonly Row[] {
  const rows: { cells: Segment[]; y: number; size: number }[] = [];
  for (const segment of column.toSorted((one, other) => other.y - one.y)) {
    const row = rows.at(-1);
    if (row !== undefined && row.y - segment.y <= sameRow * Math.min(row.size, segment.size)) {
      row.cells.push(segment);
    } else {
      rows.push({ cells: [segment], y: segment.y, size: segment.size });
    }
  }
  return rows.map(({ cells, y }) => ({
    cells: cells.sort((one, other) => one.left - other.left),
    y,
  }));
}

/** A bullet, or the number of an item, is no cell. */
const marker =
  /^(?:[•●▪◦‣·*–—-]|\(?(?:\d{1,3}(?:\.\d{1,3})*|\p{L})[.)]|\d{1,2}(?:\.\d{1,2})*|\[\d{1,3}\])$/u;

function withMarkers([first, second, ...others]: readonly Segment[]): readonly Segment[] {
  if (first === undefined || second === undefined) return first === undefined ? [] : [first];
  const text = first.spans.map((span) => span.text).join('');
  if (!marker.test(text)) return [first, second, ...others];
  return [joined([first, second]), ...others];
}

function joined(segments: readonly Segment[]): Segment {
  const size = Math.max(...segments.map((segment) => segment.size));
  return {
    spans: segments.flatMap(({ spans }) => spans),
    left: Math.min(...segments.map(({ left }) => left)),
    right: Math.max(...segments.map(({ right }) => right)),
    y: segments.find((segment) => segment.size === size)?.y ?? 0,
    size,
  };
}

/** Whether a cell that is not the first stands below one of the other row. */
function isAligned(row: Row, near: Row | undefined): boolean {
  const own = innerCells(row);
  const theirs = near === undefined ? [] : innerCells(near);
  return own.some((cell) =>
    theirs.some(
      (other) =>
        Math.abs(cell.left - other.left) < sameEdge ||
        Math.abs(cell.right - other.right) < sameEdge,
    ),
  );
}

/** The cells behind the first, where all stand apart from each other. */
function innerCells({ cells }: Row): readonly Segment[] {
  const apart = cells.every((cell, index) => {
    const before = cells[index - 1];
    return before === undefined || cell.left - before.right >= minCellGap * cell.size;
  });
  return apart ? cells.slice(1) : [];
}

function lineOf(row: Row, page: number, isRow: boolean, pageIsRightToLeft: boolean): PdfLine {
  const { cells } = row;
  const rightToLeft = runsRightToLeft(cells.flatMap(({ spans }) => spans)) ?? pageIsRightToLeft;
  const ordered = rightToLeft ? cells.toReversed() : cells;
  const whole = joined(cells);
  return {
    page,
    text: ordered.map(({ spans }) => textOf(spans, rightToLeft)).join(isRow ? ' | ' : ' '),
    y: whole.y,
    left: whole.left,
    right: whole.right,
    size: Math.round(whole.size * 10) / 10,
    rightToLeft,
    isRow,
  };
}

/** By most of the letters; undefined where there are none. */
export function runsRightToLeft(spans: readonly PdfSpan[]): boolean | undefined {
  let sum = 0;
  for (const { text } of spans) {
    const other = text.match(
      /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/gu,
    );
    const letters = text.match(/\p{L}/gu)?.length ?? 0;
    sum += 2 * (other?.length ?? 0) - letters;
  }
  return sum === 0 ? undefined : sum > 0;
}
