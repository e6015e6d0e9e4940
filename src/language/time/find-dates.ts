import { primarySubtag } from '../languages/index.js';
import type { Span } from '../span.js';
import { type DateForm, type DateGrammar, dateGrammar } from './date-grammar.js';
import { foldInPlace } from './patterns.js';
import type { ClosedPeriod, Period } from './period.js';

/** A date in a text, or a stretch of time between dates, with the words that make it one ("since 2012"). */
export interface DateMention extends Span {
  readonly period: Period;
  /** The date itself is only where the time ends or begins: "before 2020", "after June". */
  readonly bound?: true;
}

/**
 * The dates that a text names by themselves: years (1000–2099), months and days with their year, decades, and what
 * "before", "since", "until" or "between … and …" make of them. A month without a year, a weekday and "last year" depend on
 * when they were written and are left out. In reading order, without overlap.
 *
 * Own rules rather than chrono-node 2.10, which was tried: it finds no bare year ("in 2025"), no "before" and no "since",
 * takes "now that", "sat on" and "sun" for times, knows no Arabic, and has 9 MB.
 */
export function findDates(text: string, language: string): readonly DateMention[] {
  // Every form has a year of four digits: most texts have none, and cost no more than this.
  if (!/\p{Nd}{3}/u.test(text)) return [];
  const grammar = dateGrammar(primarySubtag(language));
  const folded = foldInPlace(text);
  return withRelations(plainDates(folded, grammar), folded, grammar);
}

interface PlainDate extends Span {
  readonly period: ClosedPeriod;
}

/** UTF-16 units that are looked at on either side of a date. */
const reach = 40;

function plainDates(text: string, grammar: DateGrammar): readonly PlainDate[] {
  let dates: readonly PlainDate[] = [];
  for (const form of grammar.forms) dates = joined(dates, datesOf(form, text, grammar));
  return dates;
}

/** In reading order. */
function* datesOf(
  { pattern, read, bare }: DateForm,
  text: string,
  grammar: DateGrammar,
): Generator<PlainDate> {
  for (const match of text.matchAll(pattern)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const period = read(match.groups ?? {});
    if (period === undefined) continue;
    if (bare !== true || isYear(match[0], text, span, grammar)) yield { ...span, period };
  }
}

/** Both in reading order; of two that overlap the one that was known before. */
function joined(known: readonly PlainDate[], found: Iterable<PlainDate>): readonly PlainDate[] {
  const dates: PlainDate[] = [];
  let next = 0;
  for (const date of found) {
    for (let before = known[next]; before && before.end <= date.start; before = known[next]) {
      dates.push(before);
      next += 1;
    }
    const overlaps = known[next];
    if (overlaps === undefined || overlaps.start >= date.end) dates.push(date);
  }
  return [...dates, ...known.slice(next)];
}

/** From this year on a number of four digits is a year unless it counts something. */
const firstRecentYear = '1900';

const measure = /^\s*(?:[%°$€£₽]|(?:k?m|cm|mm|kg|mi|ft|км|м)(?![\p{L}\p{N}]))/u;

function isYear(number: string, text: string, { start, end }: Span, grammar: DateGrammar): boolean {
  const after = text.slice(end, end + reach);
  if (measure.test(after)) return false;
  const said = grammar.inYear.test(text.slice(Math.max(0, start - reach), start));
  const counts = grammar.counted.test(after);
  return number >= firstRecentYear ? said || !counts : said && !counts;
}

/** Two dates with "between" and "and" around them are one stretch; before others, "since" and the like open one. */
function withRelations(
  dates: readonly PlainDate[],
  text: string,
  grammar: DateGrammar,
): readonly DateMention[] {
  const mentions: DateMention[] = [];
  for (let index = 0; index < dates.length; index += 1) {
    const date = dates[index];
    const next = dates[index + 1];
    if (date === undefined) break;
    const before = text.slice(Math.max(0, date.start - reach), date.start);
    const between = next && text.slice(date.end, next.start).slice(0, reach);
    const range = grammar.ranges
      .map(([opening, middle]) => ({ opened: opening.exec(before), middle }))
      .find(
        ({ opened, middle }) => opened !== null && between !== undefined && middle.test(between),
      );
    if (next !== undefined && range?.opened && next.period.to >= date.period.from) {
      const start = date.start - range.opened[0].length;
      mentions.push({
        start,
        end: next.end,
        period: { from: date.period.from, to: next.period.to },
      });
      index += 1;
    } else {
      mentions.push(withRelation(date, before, grammar));
    }
  }
  return mentions;
}

function withRelation(date: PlainDate, before: string, grammar: DateGrammar): DateMention {
  for (const { pattern, make, bound } of grammar.relations) {
    const found = pattern.exec(before);
    if (found !== null) {
      const span = { start: date.start - found[0].length, end: date.end };
      return { ...span, period: make(date.period), ...(bound && { bound }) };
    }
  }
  return date;
}
