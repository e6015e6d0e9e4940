import { attribute, elementsOf, type HtmlElement, rawText } from './html-tree.js';

/** Longest text of a cell of data, in characters. */
const maxCellLength = 500;

/** The cells of a table, row by row; undefined when the table only lays out the page. */
export function dataRows(table: HtmlElement): readonly (readonly HtmlElement[])[] | undefined {
  if (/^(?:presentation|none)$/.test(attribute(table, 'role'))) return undefined;
  const rows = rowsOf(table).filter((cells) => cells.length > 0);
  const columns = Math.max(0, ...rows.map((cells) => cells.length));
  return columns < 2 || rows.some((cells) => cells.some(isLayout)) ? undefined : rows;
}

function rowsOf(parent: HtmlElement): readonly (readonly HtmlElement[])[] {
  return parent.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    if (child.name === 'tr') return [cellsOf(child)];
    return /^(?:tbody|thead|tfoot)$/.test(child.name) ? rowsOf(child) : [];
  });
}

function cellsOf(row: HtmlElement): readonly HtmlElement[] {
  return row.children.filter(
    (child): child is HtmlElement =>
      typeof child !== 'string' && (child.name === 'td' || child.name === 'th'),
  );
}

/** A cell with whole parts of a page in it. */
function isLayout(cell: HtmlElement): boolean {
  if (rawText(cell).trim().length > maxCellLength) return true;
  let paragraphs = 0;
  for (const { name } of elementsOf(cell)) {
    if (/^(?:table|h[1-4]|article|section|nav|form|figure)$/.test(name)) return true;
    if (name === 'p') paragraphs += 1;
  }
  return paragraphs > 2;
}
