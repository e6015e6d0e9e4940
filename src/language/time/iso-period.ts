import { type ClosedPeriod, dayPeriod, monthPeriod, yearPeriod } from './period.js';

/** Beside the digits: what else ISO 8601 knows (weeks, times, signs) nobody types to name a day. */
const isoPattern = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/u;

/**
 * The days of a year, a month or a day as ISO 8601 writes it: `2019`, `2019-09`, `2019-09-30`. Undefined for anything
 * else, for years before 1000, and for days that there are not.
 */
export function isoPeriod(text: string): ClosedPeriod | undefined {
  const [year = 0, month, day] = isoPattern.exec(text)?.slice(1).map(numberIn) ?? [];
  if (year < 1000) return undefined;
  if (month === undefined) return yearPeriod(year);
  if (month < 1 || month > 12) return undefined;
  return day === undefined ? monthPeriod(year, month) : dayPeriod(year, month, day);
}

/** Groups that match nothing are undefined, which their type does not say. */
function numberIn(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}
