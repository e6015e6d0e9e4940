import { columnsOf } from './pdf-columns.js';
import { type PdfLine, segmentsOf } from './pdf-lines.js';
import { linesOf, runsRightToLeft } from './pdf-rows.js';
import { type PdfItem, pageSpans } from './pdf-spans.js';

/** A column of a page: its lines from the top. */
export type PdfColumn = readonly PdfLine[];

/** The columns of a page in the order of reading; what runs in another direction, such as a note up the margin, comes last. */
export function pageColumns(items: Iterable<PdfItem>, page: number): readonly PdfColumn[] {
  return pageSpans(items).flatMap((spans) => {
    const rightToLeft = runsRightToLeft(spans) ?? false;
    return columnsOf(segmentsOf(spans), rightToLeft).map((column) =>
      linesOf(column, page, rightToLeft),
    );
  });
}
