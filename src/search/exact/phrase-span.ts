import { fold } from '../../language/fold.js';
import type { Phrase } from '../../language/exact-words.js';
import type { Span } from '../../language/span.js';
import { writtenUnits, type WrittenUnit } from '../../language/written-units.js';

/** Finds a phrase in texts. */
export type FindPhrase = (text: string) => Span | undefined;

/**
 * Where a text has the words of a phrase side by side, whatever their case, accents, quotation marks, dashes and the white space
 * between them; in a script that sets no words apart, as a part of any run. Undefined where it has not.
 */
export function createPhraseFinder({
  text,
  isSigned,
}: Pick<Phrase, 'text' | 'isSigned'>): FindPhrase {
  const wanted = foldedUnits(text);
  return (searched) => {
    const units = foldedUnits(searched);
    for (let first = 0; first + wanted.length <= units.length; first += 1) {
      if (!wanted.every(({ form }, at) => units[first + at]?.form === form)) continue;
      const last = first + wanted.length - 1;
      if (isSigned && !isWhole(units, first, last)) continue;
      return { start: units[first]?.start ?? 0, end: units[last]?.end ?? 0 };
    }
    return undefined;
  };
}

/** Without anything between its signs, and no part of a longer word of that kind: neither "v1.4" in "v1.4.2" nor "C" in "C++". */
function isWhole(units: readonly WrittenUnit[], first: number, last: number): boolean {
  for (let at = first; at < last; at += 1) {
    if (units[at]?.end !== units[at + 1]?.start) return false;
  }
  return !goesOn(units, first, -1) && !goesOn(units, last, 1);
}

function goesOn(units: readonly WrittenUnit[], at: number, step: 1 | -1): boolean {
  const [own, next, beyond] = [units[at], units[at + step], units[at + 2 * step]];
  if (!touches(own, next, step)) return false;
  if (/[\p{L}\p{N}_+#]/u.test(next?.form ?? '')) return true;
  return /^[.-]$/u.test(next?.form ?? '') && touches(next, beyond, step) && isWordForm(beyond);
}

function touches(
  own: WrittenUnit | undefined,
  next: WrittenUnit | undefined,
  step: 1 | -1,
): boolean {
  if (own === undefined || next === undefined) return false;
  return step === 1 ? own.end === next.start : next.end === own.start;
}

const isWordForm = (unit: WrittenUnit | undefined): boolean =>
  /[\p{L}\p{N}]/u.test(unit?.form ?? '');

function foldedUnits(text: string): readonly WrittenUnit[] {
  return writtenUnits(text)
    .map((unit) => ({ ...unit, form: fold(unit.form) }))
    .filter(({ form }) => form !== '');
}
