import type { PdfLine } from './pdf-lines.js';

/** Lines from the top or the foot of a page that may be printed on every page. */
const maxRunningLines = 3;
/** Heights that differ by less, in points, are the same on another page. */
const sameHeight = 4;

/**
 * What is printed on page after page: lines at the outside of two pages or more, at the same height and with the same words,
 * figures aside; and the numbers of pages, which grow with them. What stands within such a line from the outside is looked at,
 * too; nothing below the first line that is the page's own.
 */
export function runningLines(lines: readonly PdfLine[]): ReadonlySet<PdfLine> {
  const pages = [...groupBy(lines, ({ page }) => page).values()].map(rowsOf);
  const running = new Set<PdfLine>();
  for (const fromTop of [true, false]) {
    let open = pages;
    for (let depth = 0; depth < maxRunningLines && open.length > 1; depth += 1) {
      const outermost = open.map((rows) => onlyOnce(rows, fromTop ? depth : -1 - depth));
      const repeated = repeatedRows(outermost);
      open = open.filter((_, index) => repeated.has(outermost[index] ?? []));
      for (const row of repeated) for (const line of row) running.add(line);
    }
  }
  // A page with nothing else is a page of text.
  return running.size === lines.length ? new Set() : running;
}

type Row = readonly PdfLine[];

/** A row of a page, unless its words stand elsewhere on it, too: then they are its text, which a second page may repeat. */
function onlyOnce(rows: readonly Row[], at: number): Row {
  const row = rows.at(at) ?? [];
  const words = wordsOf(row);
  const isTwice = words !== '' && rows.some((other) => other !== row && wordsOf(other) === words);
  return isTwice ? [] : row;
}

/** The lines of a page by their height, from its top. */
function rowsOf(lines: readonly PdfLine[]): readonly Row[] {
  const rows: PdfLine[][] = [];
  for (const line of lines.toSorted((one, other) => other.y - one.y)) {
    const above = rows.at(-1)?.[0];
    if (above !== undefined && above.y - line.y < sameHeight) rows.at(-1)?.push(line);
    else rows.push([line]);
  }
  return rows;
}

/** Rows that stand on another page as well. */
function repeatedRows(rows: readonly Row[]): ReadonlySet<Row> {
  const alike = groupBy(
    rows.filter((row) => row.length > 0),
    wordsOf,
  );
  const repeated = new Set<Row>();
  for (const [words, same] of alike) {
    for (const row of same) {
      const others = same.filter((other) => other !== row && isAtHeight(row, other));
      const isRepeated = words === '' ? countsPages(row, others) : others.length > 0;
      if (isRepeated) repeated.add(row);
    }
  }
  return repeated;
}

function isAtHeight(one: Row, other: Row): boolean {
  return Math.abs((one[0]?.y ?? 0) - (other[0]?.y ?? 0)) < sameHeight;
}

/** What a row says but for its figures and signs. */
function wordsOf(row: Row): string {
  return textOf(row)
    .toLowerCase()
    .replace(/^[ivxlc]+$/u, '')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
}

function textOf(row: Row): string {
  return row.map(({ text }) => text).join(' ');
}

/** Whether its figure grows from page to page as the pages do. Roman figures are not read: they are no text in any case. */
function countsPages(row: Row, others: readonly Row[]): boolean {
  const offset = offsetOf(row);
  if (Number.isNaN(offset)) return /^[ivxlc]+$/iu.test(textOf(row));
  return others.some((other) => offsetOf(other) === offset);
}

function offsetOf(row: Row): number {
  const figures = /^\D{0,6}(\d{1,4})(?:\D{1,4}\d{1,4})?\D{0,6}$/u.exec(textOf(row))?.[1];
  return figures === undefined ? Number.NaN : Number(figures) - (row[0]?.page ?? 0);
}

function groupBy<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
