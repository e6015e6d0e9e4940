import { compile, group, notAfterWord, notBeforeWord, words } from './patterns.js';
import {
  addDays,
  type ClosedPeriod,
  dayPeriod,
  monthPeriod,
  type Period,
  yearPeriod,
} from './period.js';
import { findLanguage } from '../languages/index.js';
import type { TimeWords } from '../languages/time-words.js';

/** How dates look in one language, as patterns over folded text. */
export interface DateGrammar {
  /** Dates by themselves, in order of precedence. */
  readonly forms: readonly DateForm[];
  /** Ends a text after which a number of four digits is a year. */
  readonly inYear: RegExp;
  /** Begins a text before which a number is no year, but counts something. */
  readonly counted: RegExp;
  /** What ends the text before a date, and what it makes of the date. */
  readonly relations: readonly DateRelation[];
  /** What stands before the first of two dates, and between the two. */
  readonly ranges: readonly (readonly [opening: RegExp, middle: RegExp])[];
}

/** What stands before a date and makes another stretch of time of it. */
interface DateRelation {
  readonly pattern: RegExp;
  readonly make: (period: ClosedPeriod) => Period;
  /** The date itself is only where the time ends or begins. */
  readonly bound?: true;
}

/** One way to write a date. */
export interface DateForm {
  /** Global; its groups are read by `read`. */
  readonly pattern: RegExp;
  /** Undefined when there is no such day. */
  readonly read: (groups: DateGroups) => ClosedPeriod | undefined;
  /** Nothing but a number of four digits, which may count something instead. */
  readonly bare?: true;
}

type DateGroups = Readonly<Record<string, string | undefined>>;

const grammars = new Map<string, DateGrammar>();

/** The grammar of a language by its primary subtag, compiled when it is first asked for; numbers alone for others. */
export function dateGrammar(code: string): DateGrammar {
  const timeWords = findLanguage(code)?.timeWords;
  const grammar = grammars.get(code) ?? compileGrammar(timeWords ?? noWords);
  // Only known languages are kept: tags come from articles, and there is no end to them.
  if (timeWords !== undefined) grammars.set(code, grammar);
  return grammar;
}

type DateWords = Pick<
  TimeWords,
  | 'months'
  | 'dateParticle'
  | 'dayEnding'
  | 'beforeYear'
  | 'inYear'
  | 'counted'
  | 'before'
  | 'until'
  | 'after'
  | 'since'
  | 'ranges'
>;

const noWords: DateWords = {
  months: [],
  dateParticle: '',
  dayEnding: '',
  beforeYear: '',
  inYear: '',
  counted: '',
  before: '',
  until: '',
  after: '',
  since: '',
  ranges: [],
};

function compileGrammar(language: DateWords): DateGrammar {
  const filler = `(?:${words(language.beforeYear)}\\s+)?`;
  const ends = (...alternations: readonly string[]): RegExp =>
    compile(`(?:${alternations.map(words).join('|')})\\s*${filler}$`);
  const { before, until, after, since, inYear, ranges } = language;
  return {
    forms: dateForms(language),
    inYear: ends(inYear, before, until, after, since, ...ranges.map(([opening]) => opening)),
    counted: compile(`^\\s+${words(language.counted)}`),
    relations: [
      { pattern: ends(before), make: ({ from }) => ({ to: addDays(from, -1) }), bound: true },
      { pattern: ends(after), make: ({ to }) => ({ from: addDays(to, 1) }), bound: true },
      { pattern: ends(since), make: ({ from }) => ({ from }) },
      { pattern: ends(until), make: ({ to }) => ({ to }) },
    ],
    ranges: ranges.map(([opening, middle]) => [
      ends(opening),
      compile(`^\\s*${group(middle)}\\s*${filler}$`),
    ]),
  };
}

/**
 * No letter or digit goes before or after, nor a sign that makes the number another one: 1,500 or $2000 or 12.2019. The
 * Arabic for "and" and "in" is written on to the number.
 */
const numberBegins =
  '(?:(?<![\\p{L}\\p{M}\\p{N}$€£#]|\\p{N}[.,:/–—-])|(?<=(?<![\\p{L}\\p{M}])[وب]))';
const numberEnds = '(?![\\p{L}\\p{M}\\p{N}]|[.,:/–—-]\\p{N})';

function dateForms({ months, dateParticle, dayEnding }: DateWords): readonly DateForm[] {
  const month = `(?<month>${group(months.join('|'))})`;
  const monthPatterns = months.map((name) => compile(`^${group(name)}$`));
  const particle = `(?:${group(dateParticle)}\\s+)?`;
  const day = `(?<day>3[01]|[12]\\d|0?[1-9])(?:\\s?${group(dayEnding)})?`;
  const named = ({ year, month: name = '', day: dayOfMonth }: DateGroups) =>
    calendarDate(year, monthPatterns.findIndex((pattern) => pattern.test(name)) + 1, dayOfMonth);
  const numeric = ({ year, month: number, day: dayOfMonth }: DateGroups) =>
    calendarDate(year, Number(number), dayOfMonth);
  return [
    // 2025-06-14, 2025-06.
    form(
      `${numberBegins}${fourDigits}-(?<month>0[1-9]|1[0-2])(?:-(?<day>\\d\\d))?${numberEnds}`,
      numeric,
    ),
    // 2025年6月14日.
    form(`${numberBegins}${fourDigits}年(?<month>\\d\\d?)月(?:(?<day>\\d\\d?)日)?`, numeric),
    // 14.06.2025, 06/14/2025.
    form(
      `${numberBegins}(?<first>\\d\\d?)[./](?<second>\\d\\d?)[./]${fourDigits}${numberEnds}`,
      dotted,
    ),
    // 14th of June 2025, June 2025.
    form(
      `${notAfterWord}(?:${day}\\s+${particle})?${month},?\\s+${particle}${fourDigits}${numberEnds}`,
      named,
    ),
    // June 14th, 2025.
    form(`${notAfterWord}${month}\\s+${day},?\\s+${fourDigits}${numberEnds}`, named),
    // 2013–2014, 2013-14.
    form(
      `${numberBegins}${fourDigits}\\s?[-–—/]\\s?(?<last>(?:1\\d|20)?\\d\\d)${numberEnds}`,
      yearSpan,
    ),
    // The 1990s.
    form(`${numberBegins}(?<decade>(?:1\\d|20)\\d)0['’]?s${notBeforeWord}`, ({ decade = '' }) => ({
      from: `${decade}0-01-01`,
      to: `${decade}9-12-31`,
    })),
    {
      ...form(`${numberBegins}${fourDigits}${numberEnds}`, ({ year }) => yearPeriod(Number(year))),
      bare: true,
    },
  ];
}

const fourDigits = '(?<year>(?:1\\d|20)\\d\\d)';

function form(source: string, read: DateForm['read']): DateForm {
  return { pattern: compile(source, 'g'), read };
}

function calendarDate(
  year: string | undefined,
  month: number,
  day: string | undefined,
): ClosedPeriod | undefined {
  if (month < 1 || month > 12) return undefined;
  return day === undefined
    ? monthPeriod(Number(year), month)
    : dayPeriod(Number(year), month, Number(day));
}

/** Day first, as most of the world has it, unless the second number can be no month. */
function dotted({ first, second, year }: DateGroups): ClosedPeriod | undefined {
  return calendarDate(year, Number(second), first) ?? calendarDate(year, Number(first), second);
}

function yearSpan({ year = '', last = '' }: DateGroups): ClosedPeriod | undefined {
  const lastYear = last.length === 2 ? `${year.slice(0, 2)}${last}` : last;
  return lastYear > year ? { from: `${year}-01-01`, to: `${lastYear}-12-31` } : undefined;
}
