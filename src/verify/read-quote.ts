import { isWord, writtenUnits, type WrittenUnit } from '../language/written-units.js';

/** Most UTF-16 units of a quotation that is checked: the longest message that Discord lets anybody write. */
export const maxQuoteLength = 4_000;

/** Why a text cannot be checked; undefined where it can. */
export function quoteFault(text: string): 'empty' | 'too-long' | undefined {
  if (text.length > maxQuoteLength) return 'too-long';
  return readQuote(text).units.some(({ form }) => isWord(form)) ? undefined : 'empty';
}

export interface ReadQuote {
  /** Without what only says that it is a quotation, or that the text goes on before and after it. */
  readonly quote: string;
  /** Of `quote`, to whose offsets theirs belong. */
  readonly units: readonly WrittenUnit[];
}

/** Takes off quotation marks and ellipses around a quotation. */
export function readQuote(text: string): ReadQuote {
  const all = writtenUnits(text);
  let first = 0;
  let last = all.length - 1;
  const isAround = (at: number): boolean => around.has(all[at]?.form ?? '');
  while (first <= last && isAround(first)) first += 1;
  while (last >= first && isAround(last)) last -= 1;
  const start = all[first]?.start ?? 0;
  const end = all[last]?.end ?? 0;
  const quote = first > last ? '' : text.slice(start, end);
  const units = all
    .slice(first, last + 1)
    .map((unit) => ({ ...unit, start: unit.start - start, end: unit.end - start }));
  return { quote, units };
}

/** As forms: any quotation mark, and an ellipsis. `>` begins a quotation in Markdown. */
const around: ReadonlySet<string> = new Set(["'", '…', '>']);
