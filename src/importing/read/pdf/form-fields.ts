import { z } from 'zod';
import type { PdfItem } from './pdf-spans.js';

/** What a PDF says of a field of a form, as far as it is read. */
interface Annotation {
  readonly subtype?: unknown;
  readonly fieldType?: unknown;
  readonly fieldValue?: unknown;
  /** Of a list: whether only what is chosen is shown until somebody opens it, and what there is to choose. */
  readonly combo?: unknown;
  readonly options?: unknown;
  readonly password?: unknown;
  readonly hidden?: unknown;
  readonly annotationFlags?: unknown;
  readonly rect?: unknown;
  readonly defaultAppearanceData?: { readonly fontSize?: unknown };
}

/** Flags of what is not shown on the page: hidden, and not to be viewed. */
const unseen = 0b10_0010;
/** Size of letters where the field leaves it to the program, in points. */
const usualSize = 12;
/** Usual width of a letter, in sizes. */
const letterWidth = 0.5;

/** What is filled into the fields of a form, as pieces of text where they stand: a reader of the page sees them. */
export function fieldItems(annotations: readonly Annotation[]): readonly PdfItem[] {
  return annotations.flatMap((field) => {
    const { subtype, fieldType, password, hidden, annotationFlags, rect } = field;
    const isShown = hidden !== true && (Number(annotationFlags ?? 0) & unseen) === 0;
    const isText = subtype === 'Widget' && (fieldType === 'Tx' || fieldType === 'Ch');
    if (!isText || !isShown || password === true || !Array.isArray(rect)) return [];
    const [left = 0, bottom = 0, right = 0, top = 0] = rect.map(Number);
    const given = Number(field.defaultAppearanceData?.fontSize ?? 0);
    const size = Math.min(given > 0 ? given : usualSize, Math.max(1, top - bottom));
    const lines =
      optionsShown(field, Math.floor((top - bottom) / size)) ?? linesOf(field.fieldValue);
    return lines.map((str, index): PdfItem => {
      const width = Math.min(str.length * letterWidth * size, right - left);
      const y = top - (index + 1) * size;
      return { str, dir: 'ltr', transform: [size, 0, 0, size, left, y], width, height: size };
    });
  });
}

/** An open list shows what there is to choose, as far as it has room. */
function optionsShown(
  { fieldType, combo, options }: Annotation,
  room: number,
): readonly string[] | undefined {
  if (fieldType !== 'Ch' || combo !== false || !Array.isArray(options)) return undefined;
  const shown = options.slice(0, room).map((option: unknown) => displayed.safeParse(option).data);
  return shown.flatMap((option) => linesOf(option?.displayValue));
}

const displayed = z.object({ displayValue: z.string() });

function linesOf(value: unknown): readonly string[] {
  const texts: readonly unknown[] = Array.isArray(value) ? value : [value];
  return texts
    .filter((text) => typeof text === 'string')
    .flatMap((text) => text.split(/[\r\n]+/u))
    .filter((line) => line.trim() !== '');
}
