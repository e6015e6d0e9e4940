/** A line of a page, as it is printed. */
export interface PdfLine {
  readonly page: number;
  readonly text: string;
  /** Of its baseline, from the bottom of the page, in points. */
  readonly y: number;
  readonly left: number;
  readonly right: number;
  /** Of its largest letters, in points. */
  readonly size: number;
}

/** A piece of text as the reader of PDF gives it; marks of structure among them have no text. */
interface PdfItem {
  readonly type?: string | undefined;
  readonly str?: string;
  readonly transform?: readonly unknown[];
  readonly width?: number;
  readonly height?: number;
}

interface OpenLine {
  text: string;
  readonly y: number;
  left: number;
  right: number;
  size: number;
}

/** The lines of a page in the order in which they were set, which is the order of reading in what word processors make. */
export function* pageLines(items: Iterable<PdfItem>, page: number): Generator<PdfLine> {
  let line: OpenLine | undefined;
  for (const { str, transform, width = 0, height = 0 } of items) {
    if (str === undefined || transform === undefined) continue;
    const [left, y] = [Number(transform[4]), Number(transform[5])];
    const size = height > 0 ? height : Math.abs(Number(transform[3]));
    if (str.trim() === '') {
      if (line !== undefined && str !== '' && !line.text.endsWith(' ')) line.text += ' ';
      continue;
    }
    if (line === undefined || Math.abs(line.y - y) > 0.4 * Math.max(line.size, size)) {
      if (line !== undefined) yield finish(line, page);
      line = { text: str, y, left, right: left + width, size };
    } else {
      // Letters of one word are often set piece by piece: a gap of a sixth of their size is a space.
      const apart = left - line.right > size / 6 || line.left - (left + width) > size / 6;
      const joined = line.text.endsWith(' ') || str.startsWith(' ') || !apart;
      line.text += joined ? str : ` ${str}`;
      line.left = Math.min(line.left, left);
      line.right = Math.max(line.right, left + width);
      line.size = Math.max(line.size, size);
    }
  }
  if (line !== undefined) yield finish(line, page);
}

function finish({ text, y, left, right, size }: OpenLine, page: number): PdfLine {
  return {
    page,
    text: text.replace(/\s+/g, ' ').trim(),
    y,
    left,
    right,
    size: Math.round(size * 10) / 10,
  };
}
