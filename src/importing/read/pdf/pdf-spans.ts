/** A piece of text as it is printed, in points; `x` grows in the direction in which Latin text runs, `y` upwards. */
export interface PdfSpan {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Of its baseline. */
  readonly y: number;
  /** Of its letters. */
  readonly size: number;
  readonly rightToLeft: boolean;
  /** Whether a space was set before or behind it. */
  spaceBefore: boolean;
  spaceBehind: boolean;
}

/** A piece of text as the reader of PDF gives it; marks of structure among them have no text. */
export interface PdfItem {
  readonly type?: string | undefined;
  readonly str?: string;
  readonly dir?: string;
  readonly transform?: readonly unknown[];
  readonly width?: number;
  readonly height?: number;
}

/** Directions that differ by less, in radians, are one. */
const sameDirection = Math.PI / 36;

/** The pieces of a page by the direction in which they run, each turned upright: the direction of most letters first. */
export function pageSpans(items: Iterable<PdfItem>): readonly (readonly PdfSpan[])[] {
  const directions = new Map<number, PdfSpan[]>();
  let last: PdfSpan | undefined;
  let isSpaced = false;
  for (const item of items) {
    const text = shownText(item.str);
    if (text === undefined || item.transform === undefined) continue;
    if (text.trim() === '') {
      // How wide a blank is said to be cannot be relied on: only that it is there.
      if (text !== '' && last !== undefined) last.spaceBehind = true;
      isSpaced ||= text !== '';
      continue;
    }
    const angle = angleOf(item.transform);
    const direction = Math.round(angle / sameDirection);
    const span = placed(item, text, angle, isSpaced);
    const there = directions.get(direction);
    if (there === undefined) directions.set(direction, [span]);
    else there.push(span);
    last = span;
    isSpaced = false;
  }
  return [...directions.values()].sort((one, other) => lettersIn(other) - lettersIn(one));
}

function lettersIn(spans: readonly PdfSpan[]): number {
  return spans.reduce((sum, { text }) => sum + text.length, 0);
}

function angleOf(transform: readonly unknown[]): number {
  const [a = 1, b = 0] = transform.map(Number);
  return Math.atan2(b, a);
}

function placed(
  { dir, transform = [], width = 0, height = 0 }: PdfItem,
  text: string,
  angle: number,
  isSpaced: boolean,
): PdfSpan {
  const [, , c = 0, d = 1, x = 0, y = 0] = transform.map(Number);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const left = x * cos + y * sin;
  return {
    text: text.trim(),
    left,
    right: left + Math.abs(width),
    y: y * cos - x * sin,
    size: Math.max(height > 0 ? height : Math.hypot(c, d), 0.1),
    rightToLeft: dir === 'rtl',
    spaceBefore: isSpaced || /^\s/u.test(text),
    spaceBehind: /\s$/u.test(text),
  };
}

/** Codes that Adobe's fonts give to old-style figures and small capitals, of the area for private use. */
const figureZero = 0xf730;
const smallCapitalA = 0xf761;

/** Stands where a sign is printed of which the file does not say which one it is: dropped, "Version 1.1" would read "Version .". */
export const unreadableSign = '\ufffd';

/**
 * With a sign for what cannot be read. Halves of pairs and marks of byte order are none; of the area for private use are bullets
 * and ornaments, but for what stands beside a letter or digit of the same font.
 */
function shownText(text: string | undefined): string | undefined {
  return text
    ?.replace(/[\uf730-\uf739]/gu, (digit) => shifted(digit, figureZero, '0'))
    .replace(/[\uf761-\uf77a]/gu, (letter) => shifted(letter, smallCapitalA, 'A'))
    .replace(/[\p{Cs}\ufeff]/gu, '')
    .replace(/(?<=[\p{L}\p{N}])\p{Co}|\p{Co}(?=[\p{L}\p{N}])/gu, unreadableSign)
    .replace(/[\p{Cc}\p{Co}\p{Cn}]/gu, (character) => {
      if (/\s/.test(character)) return ' ';
      return /\p{Co}/u.test(character) ? '' : unreadableSign;
    });
}

function shifted(character: string, from: number, to: string): string {
  return String.fromCharCode((character.codePointAt(0) ?? from) - from + to.charCodeAt(0));
}
