import { segmentsOf } from '../../language/segments.js';

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Scripts and signs that terminals draw two columns wide (Unicode Standard Annex 11, classes W and F). */
const wide =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u;
const invisible = /^[\p{Mark}\p{Default_Ignorable_Code_Point}\p{Control}]+$/u;
// Most text is this, and segmenting it costs a hundred times more than looking.
const printableAscii = /^[\x20-\x7e]*$/;

/** Columns that a text takes on a terminal; near enough for wrapping and tables. */
export function displayWidth(text: string): number {
  if (printableAscii.test(text)) return text.length;
  let width = 0;
  for (const grapheme of graphemes(text)) width += graphemeWidth(grapheme);
  return width;
}

/** What a reader takes for one character each: never cut inside one. */
export function graphemes(text: string): readonly string[] {
  return Array.from(segmentsOf(segmenter, text), ({ segment }) => segment);
}

function graphemeWidth(grapheme: string): number {
  if (invisible.test(grapheme)) return 0;
  return wide.test(grapheme) ? 2 : 1;
}

/** The text made exactly `width` columns wide: filled up with spaces, or cut and ended by "…". */
export function fit(text: string, width: number): string {
  const needed = displayWidth(text);
  if (needed <= width) return text + ' '.repeat(width - needed);
  let kept = '';
  let used = 0;
  for (const grapheme of graphemes(text)) {
    const next = used + displayWidth(grapheme);
    if (next > width - 1) break;
    kept += grapheme;
    used = next;
  }
  return `${kept}…${' '.repeat(Math.max(0, width - 1 - used))}`;
}
