/** The items of a list, as its text shows them. */
export interface ListItems {
  /** Number of the first item; absent when they have bullets. */
  readonly start: number | undefined;
  /** The lines of each, without marker and indentation. */
  readonly items: readonly (readonly string[])[];
}

/**
 * Reads a list's text back: every item begins with "• ", or with its number and a point, counted without gaps, and its further
 * lines are indented to the same column. Undefined for any other text.
 */
export function readListItems(text: string): ListItems | undefined {
  const start = /^(\d{1,9})\. /.exec(text)?.[1];
  const first = start === undefined ? undefined : Number(start);
  if (start !== undefined && String(first) !== start) return undefined;
  const items: string[][] = [];
  let indent = '';
  for (const line of text.split('\n')) {
    const marker = first === undefined ? '• ' : `${first + items.length}. `;
    const item = items.at(-1);
    if (line.startsWith(marker) && line.length > marker.length) {
      items.push([line.slice(marker.length)]);
      indent = ' '.repeat(marker.length);
    } else if (item !== undefined && line.startsWith(indent) && line.length > indent.length) {
      item.push(line.slice(indent.length));
    } else {
      return undefined;
    }
  }
  return { start: first, items };
}
