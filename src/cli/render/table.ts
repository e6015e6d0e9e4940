import { cleanLine } from './clean.js';
import { displayWidth, fit } from './display-width.js';
import type { Style } from './style.js';

export interface Column<Row> {
  readonly heading: string;
  readonly value: (row: Row) => string;
  readonly align?: 'right';
  /** Never cut: an id with a piece missing is no id. */
  readonly whole?: true;
}

const gap = '  ';
const minColumnWidth = 8;

/**
 * Rows in columns: lined up under headings on a terminal, the widest columns cut until a row fits
 * (or only columns remain that must not be cut); in a pipe tab-separated
 * values without headings, whole, one row a line. Ends in a line feed unless there are no rows.
 */
export function renderTable<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  style: Style,
): string {
  const cells = rows.map((row) => columns.map((column) => cleanLine(column.value(row))));
  if (style.width === undefined) return cells.map((row) => `${row.join('\t')}\n`).join('');
  const headings = columns.map((column) => column.heading);
  const widths = cutToFit(columnWidths([headings, ...cells]), columns, style.width);
  const line = (row: readonly string[]): string =>
    row
      .map((cell, index) => place(cell, widths[index] ?? 0, columns[index]?.align))
      .join(gap)
      .trimEnd();
  return [style.colours.dim(line(headings)), ...cells.map(line)]
    .map((text) => `${text}\n`)
    .join('');
}

function columnWidths(rows: readonly (readonly string[])[]): readonly number[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, index) => {
      widths[index] = Math.max(widths[index] ?? 0, displayWidth(cell));
    });
  }
  return widths;
}

function cutToFit<Row>(
  widths: readonly number[],
  columns: readonly Column<Row>[],
  available: number,
): readonly number[] {
  const cut = [...widths];
  let excess = sum(widths) + gap.length * (widths.length - 1) - available;
  for (; excess > 0; excess -= 1) {
    const cuttable = cut.map((width, index) => (columns[index]?.whole === true ? 0 : width));
    const widest = Math.max(...cuttable);
    if (widest <= minColumnWidth) break;
    cut[cuttable.indexOf(widest)] = widest - 1;
  }
  return cut;
}

function place(cell: string, width: number, align: 'right' | undefined): string {
  const fitted = fit(cell, width);
  return align === 'right' ? fitted.trimEnd().padStart(width) : fitted;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
