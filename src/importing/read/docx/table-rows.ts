import { elementsIn, type XmlElement } from '../xml.js';

/** Longest text of a cell of data, in characters, and most paragraphs in it. */
const maxCellLength = 500;
const maxParagraphs = 3;

/** The cells of a table, row by row; undefined when the table only lays out the page. */
export function tableRows(
  table: XmlElement,
  textOf: (paragraph: XmlElement) => string,
): readonly (readonly string[])[] | undefined {
  const rows = below(table, 'tr').map((row) => below(row, 'tc'));
  const columns = Math.max(0, ...rows.map((cells) => cells.length));
  if (columns < 2 || rows.some((cells) => cells.some(isLayout))) return undefined;
  const texts = rows.map((cells) =>
    cells.map((cell) =>
      below(cell, 'p')
        .map((paragraph) => textOf(paragraph).replaceAll('\n', ' '))
        .filter((text) => text !== '')
        .join(' '),
    ),
  );
  return texts.some((cells) => cells.some((text) => text.length > maxCellLength))
    ? undefined
    : texts;
}

/** Elements of a name, also where controls, marks of changes or other wrappers stand around them. */
function below(element: XmlElement, name: string): readonly XmlElement[] {
  return elementsIn(element).flatMap((child) => {
    if (child.name === name) return [child];
    return /^(?:sdt|sdtContent|ins|moveTo|customXml|smartTag)$/u.test(child.name)
      ? below(child, name)
      : [];
  });
}

/** A cell with whole parts of a page in it. */
function isLayout(cell: XmlElement): boolean {
  return below(cell, 'p').length > maxParagraphs || below(cell, 'tbl').length > 0;
}
