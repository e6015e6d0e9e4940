import { fold } from '../../language/fold.js';
import { languages } from '../../language/languages/index.js';
import { phrasePattern } from '../../language/phrase-pattern.js';
import { findDates } from '../../language/time/find-dates.js';
import type { IsoDate } from '../../knowledge/article.js';
import { isoDate } from '../../knowledge/identifiers.js';
import { furniturePattern } from './furniture.js';
import { namedDay } from './named-months.js';
import { maxTellingLine } from './prose.js';

/** A line that says when the article was published. */
export interface Dateline {
  /** Absent when it says only how long ago. */
  readonly date: IsoDate | undefined;
  /** What stands in it besides: a name, perhaps. */
  readonly rest: string;
}

const published = furniturePattern('published');
const publishedWord = `(?<![\\p{L}\\p{N}])(?:${published})(?![\\p{L}])`;
const anyPublishedWord = new RegExp(publishedWord, 'u');
const opensPublished = new RegExp(`^(?:${published})(?![\\p{L}])`, 'u');
const weekdays = phrasePattern(weekdayNames());
const weekday = new RegExp(`(?<![\\p{L}\\p{N}])(?:${weekdays})(?![\\p{L}])`, 'u');
const besideDate = new RegExp(`(?<![\\p{L}\\p{N}])(?:${published}|${weekdays})(?![\\p{L}])`, 'gu');
const isoMoment =
  /\d{4}-\d{2}-\d{2}(?:[T ]\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?)?/u;
const ideographDate = /(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日/u;
const yearFirst = /(?<!\d)(\d{4})[./](\d{1,2})[./](\d{1,2})(?!\d)/u;
const yearLast = /(?<!\d)(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?![\d:])/u;
/** "04.03.21": with points, as those write it who put the day first. */
const shortYear = /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{2})(?![\d.])/u;
const clock = /\d{1,2}[:.h٫]\d{2}(?::\d{2})?/gu;

/** The seven days in every language, in full and in short. */
function weekdayNames(): readonly string[] {
  const week = Array.from({ length: 7 }, (_, day) => Date.UTC(2024, 0, 1 + day));
  return languages.flatMap(({ code }) =>
    (['long', 'short'] as const).flatMap((weekday) => {
      const names = new Intl.DateTimeFormat(code, { weekday, timeZone: 'UTC' });
      return week.map((day) => names.format(day).replace(/\.$/, ''));
    }),
  );
}

/** Undefined when the line has no date. `rest` is blank when it is nothing but a date and the words around one. */
export function readDateline(text: string, language: string): Dateline | undefined {
  if (text.length > maxTellingLine) return undefined;
  // A date shown twice, for eyes and for programs, comes out of a browser in one piece.
  const line = westernDigits(text).replace(/(\d{4})(?=\d{1,2} \p{L}|\p{Lu}\p{Ll})/gu, '$1 ');
  const found = dateIn(line, language) ?? shortDate(line);
  const remainder = fold(found?.without ?? line)
    .replace(clock, ' ')
    .replace(besideDate, ' ')
    .replace(/[\p{P}\p{S}\p{N}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (found !== undefined) return { date: found.date, rest: remainder };
  return remainder === '' && saysWhen(line) ? { date: undefined, rest: '' } : undefined;
}

/** Whether a line has a word for publication before its date: "Published on …", "Updated: …". */
export function saysPublished(text: string): boolean {
  return /^\p{L}{5,}/u.test(text) && opensPublished.test(fold(text));
}

/**
 * Whether the day that a line tells is one on which the article was changed: "Updated on …". In "Published on …, updated on …" the
 * first day is another.
 */
export function saysChanged(text: string): boolean {
  const folded = fold(westernDigits(text));
  const label = changedWord.exec(folded);
  if (label === null) return false;
  const before = folded.slice(0, label.index);
  return !/\d{4}/u.test(before) || !/\d{4}/u.test(folded.slice(label.index));
}

const changedWord = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${furniturePattern('changed')})(?![\\p{L}])`,
  'u',
);

/** Whether a line tells hours of the week or of the day, rather than when something was published: "Saturday 10:00 – 14:00". */
export function tellsHours(text: string): boolean {
  const line = fold(westernDigits(text));
  return /\d/u.test(line) && !saysPublished(text) && (weekday.test(line) || timesIn(line) > 1);
}

function timesIn(line: string): number {
  return [...line.matchAll(clock)].length;
}

/** The day of a text that is a date in whatever notation. */
export function readDate(text: string, language: string): IsoDate | undefined {
  if (text.length > maxTellingLine) return undefined;
  return dateIn(westernDigits(text.trim()), language)?.date;
}

function dateIn(line: string, language: string): FoundDate | undefined {
  return writtenDate(line) ?? worded(line, language) ?? worded(line, 'en') ?? named(line, language);
}

function named(line: string, language: string): FoundDate | undefined {
  const found = namedDay(line, language);
  const date = found && dayOf(found.year, found.month, found.day);
  return date && { date, without: found.without };
}

/** Of two figures, the year is one of this century, and none that is still to come. */
function shortDate(line: string): FoundDate | undefined {
  const match = shortYear.exec(line);
  if (match === null) return undefined;
  const [, day, month, year = ''] = match;
  const date = dayOf(`20${year}`, month, day);
  const isPast = date !== undefined && Number(`20${year}`) <= new Date().getUTCFullYear();
  return isPast ? { date, without: cut(line, match) } : undefined;
}

/** "3 hours ago", "5 min read", "Last updated 14:20": a number, and a word for time; or a time of day alone. */
function saysWhen(line: string): boolean {
  if (/^\d{1,2}[:.h]\d{2}$/u.test(line.trim())) return true;
  return /\d/u.test(line) && anyPublishedWord.test(fold(line));
}

interface FoundDate {
  readonly date: IsoDate | undefined;
  readonly without: string;
}

/** Dates in figures. Of "03/04/2019" nobody knows which is the month: it counts as a date, but as none in particular. */
function writtenDate(line: string): FoundDate | undefined {
  const iso = isoMoment.exec(line);
  if (iso !== null) return { date: isoDate(iso[0].slice(0, 10)), without: cut(line, iso) };
  const first = ideographDate.exec(line) ?? yearFirst.exec(line);
  if (first !== null)
    return { date: dayOf(first[1], first[2], first[3]), without: cut(line, first) };
  const last = yearLast.exec(line);
  if (last === null) return undefined;
  const [, one = '', separator, two = '', year] = last;
  const monthFirst = Number(two) > 12;
  const certain = monthFirst || Number(one) > 12 || separator === '.';
  const date = monthFirst ? dayOf(year, one, two) : dayOf(year, two, one);
  return { date: certain ? date : undefined, without: cut(line, last) };
}

function cut(line: string, match: RegExpExecArray): string {
  return `${line.slice(0, match.index)} ${line.slice(match.index + match[0].length)}`;
}

function dayOf(year = '', month = '', day = ''): IsoDate | undefined {
  return isoDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/** Dates in words. Several are an article's first publication and its updates. */
function worded(line: string, language: string): FoundDate | undefined {
  const mentions = findDates(line, language);
  const day = mentions.find(({ period }) => period.from !== undefined && period.from === period.to);
  if (day === undefined) return undefined;
  let without = '';
  let from = 0;
  for (const { start, end } of mentions) {
    without += `${line.slice(from, start)} `;
    from = end;
  }
  return { date: isoDate(day.period.from ?? ''), without: without + line.slice(from) };
}

function westernDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}
