/**
 * A stretch of the calendar: from its first day to its last, both included, as `YYYY-MM-DD`, so that days compare as
 * text. An end that is absent is open. Years from 1000 to 2999.
 */
export interface Period {
  readonly from?: string;
  readonly to?: string;
}

/** A period with both ends. */
export type ClosedPeriod = Required<Period>;

const beginning = '0000-01-01';
const end = '9999-12-31';

/** The day of an instant, in UTC. */
export function dayOf(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}

/** The day so many days later; earlier, when negative. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return dayOf(date);
}

/** Whole days from one day to another; negative when the second is the earlier. */
export function daysBetween(first: string, second: string): number {
  return Math.round((Date.parse(second) - Date.parse(first)) / 86_400_000);
}

export function yearPeriod(year: number): ClosedPeriod {
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}

/** Month from 1; months beyond 12 or below 1 run into the next years or the ones before. */
export function monthPeriod(year: number, month: number): ClosedPeriod {
  const first = dayOf(new Date(Date.UTC(year, month - 1, 1)));
  return { from: first, to: dayOf(new Date(Date.UTC(year, month, 0))) };
}

/** Undefined for a day that there is not, such as 30 February. */
export function dayPeriod(year: number, month: number, day: number): ClosedPeriod | undefined {
  const date = dayOf(new Date(Date.UTC(year, month - 1, day)));
  const there = month >= 1 && month <= 12 && Number(date.slice(8)) === day;
  return there ? { from: date, to: date } : undefined;
}

/** Whether the two share a day. */
export function overlap(a: Period, b: Period): boolean {
  return (a.from ?? beginning) <= (b.to ?? end) && (b.from ?? beginning) <= (a.to ?? end);
}

/** Whether every day of the inner one is a day of the outer one. */
export function contains(outer: Period, inner: Period): boolean {
  return (
    (outer.from ?? beginning) <= (inner.from ?? beginning) && (inner.to ?? end) <= (outer.to ?? end)
  );
}
