import { isWord, type WrittenUnit } from '../language/written-units.js';
import type { Span } from '../language/span.js';

/**
 * Where the units of a text have those of a quotation side by side, as offsets into it; undefined where they have not. Nothing is
 * found where the quotation would begin or end inside of what is read as one: "5 %" in "-5 %", "5" in "5 %", "war" in "anti-war".
 */
export function standsIn(
  quote: readonly WrittenUnit[],
  units: readonly WrittenUnit[],
): Span | undefined {
  const last = units.length - quote.length;
  for (let first = 0; first <= last; first += 1) {
    if (!isAt(quote, units, first)) continue;
    const start = units[first]?.start ?? 0;
    const end = units[first + quote.length - 1]?.end ?? 0;
    if (cutBefore(units, first) + cutAfter(units, first + quote.length - 1) === 0) {
      return { start, end };
    }
  }
  return undefined;
}

function isAt(
  quote: readonly WrittenUnit[],
  units: readonly WrittenUnit[],
  first: number,
): boolean {
  for (let at = 0; at < quote.length; at += 1) {
    if (quote[at]?.form !== units[first + at]?.form) return false;
  }
  return quote.length > 0;
}

/** How many units before this one are read as one with it. */
export function cutBefore(units: readonly WrittenUnit[], at: number): number {
  const [own, sign, word] = [units[at], units[at - 1], units[at - 2]];
  if (own === undefined || sign === undefined || !isWord(own.form)) return 0;
  if (sign.end !== own.start) return 0;
  const isNumber = /^\p{Nd}/u.test(own.form);
  if (isNumber && beforeNumber.test(sign.form)) return 1;
  if (!joins(sign)) return 0;
  const isJoined = word?.end === sign.start && isWord(word.form);
  // Before a number it is a minus, or a range.
  return isJoined ? 2 : Number(isNumber);
}

/** How many units after this one are read as one with it. */
export function cutAfter(units: readonly WrittenUnit[], at: number): number {
  const [own, sign, word] = [units[at], units[at + 1], units[at + 2]];
  if (own === undefined || sign === undefined || !isWord(own.form)) return 0;
  // "5 %" is read as "5%"; a unit of the next passage has an offset of its own, from 0.
  const isNear = sign.start >= own.end && sign.start <= own.end + 1;
  if (isNear && /\p{Nd}$/u.test(own.form) && afterNumber.test(sign.form)) return 1;
  const isJoined = sign.start === own.end && word?.start === sign.end && isWord(word.form);
  return joins(sign) && isJoined ? 2 : 0;
}

const joins = ({ form, isLongDash }: WrittenUnit): boolean => form === '-' && isLongDash !== true;

const beforeNumber = /^[$€£¥₽₹+±<>≤≥]$/u;
const afterNumber = /^[%‰°]$/u;
