import { displayWidth, graphemes } from './display-width.js';

/** A line of a wrapped text: `text.slice(start, end)`. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

/** Narrower than this, wrapping makes a text unreadable: the terminal may as well do it. */
const minWidth = 16;

const address = /^[(<["'“]?https?:\/\//u;

/**
 * Cuts a text into lines of at most `width` columns: at its own line feeds, at spaces, and inside words only where one
 * is longer than a line (or a script writes without spaces), and never inside an address. The space at a cut belongs to neither line.
 */
export function wrap(text: string, width: number): readonly Line[] {
  const columns = Math.max(minWidth, width);
  let offset = 0;
  return text.split('\n').flatMap((paragraph) => {
    const start = offset;
    offset += paragraph.length + 1;
    return wrapParagraph(paragraph, columns).map((line) => ({
      start: start + line.start,
      end: start + line.end,
    }));
  });
}

function wrapParagraph(text: string, columns: number): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  let end = 0;
  let used = 0;
  for (const { index, 0: word } of text.matchAll(/[^ \t]+/g)) {
    const gap = index - end;
    const wordWidth = displayWidth(word);
    if (used > 0 && used + gap + wordWidth > columns && wordWidth <= columns) {
      lines.push({ start, end });
      [start, used] = [index, wordWidth];
    } else if (used + gap + wordWidth <= columns) {
      used += gap + wordWidth;
    } else if (address.test(word)) {
      // Cut, nobody could follow it; a terminal that breaks a long line keeps it whole for whoever copies it.
      if (used > 0) {
        lines.push({ start, end });
        start = index;
      }
      used = wordWidth;
    } else {
      used += gap;
      let position = index;
      for (const grapheme of graphemes(word)) {
        const graphemeWidth = displayWidth(grapheme);
        if (used + graphemeWidth > columns) {
          lines.push({ start, end: position === index ? end : position });
          [start, used] = [position, 0];
        }
        position += grapheme.length;
        used += graphemeWidth;
      }
    }
    end = index + word.length;
  }
  return [...lines, { start, end }];
}
