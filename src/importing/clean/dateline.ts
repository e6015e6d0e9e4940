import { fold } from '../../language/fold.js';
import { findDates } from '../../language/time/find-dates.js';
import type { IsoDate } from '../../knowledge/article.js';
import { isoDate } from '../../knowledge/identifiers.js';
import { cuePattern } from './find-cue.js';

/** A line that says when the article was published. */
export interface Dateline {
  /** Absent when it says only how long ago. */
  readonly date: IsoDate | undefined;
  /** What stands in it besides: a name, perhaps. */
  readonly rest: string;
}

const maxDatelineLength = 160;

const publishedWord = `(?<![\\p{L}\\p{N}])(?:${cuePattern('published')})(?![\\p{L}])`;
const publishedWords = new RegExp(publishedWord, 'gu');
const anyPublishedWord = new RegExp(publishedWord, 'u');
const opensPublished = new RegExp(`^(?:${cuePattern('published')})(?![\\p{L}])`, 'u');
const isoMoment =
  /\d{4}-\d{2}-\d{2}(?:[T ]\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?)?/u;
const ideographDate = /(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日/u;
const yearFirst = /(?<!\d)(\d{4})[./](\d{1,2})[./](\d{1,2})(?!\d)/u;
const yearLast = /(?<!\d)(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/u;
const clock = /\d{1,2}[:.h٫]\d{2}(?::\d{2})?/gu;

/** Undefined when the line has no date. `rest` is blank when it is nothing but a date and the words around one. */
export function readDateline(text: string, language: string): Dateline | undefined {
  if (text.length > maxDatelineLength) return undefined;
  // A date shown twice, for eyes and for programs, comes out of a browser in one piece.
  const line = westernDigits(text).replace(/(\d{4})(?=\d{1,2} \p{L})/gu, '$1 ');
  const found = writtenDate(line) ?? worded(line, language) ?? worded(line, 'en');
  const remainder = fold(found?.without ?? line)
    .replace(clock, ' ')
    .replace(publishedWords, ' ')
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

/** The day of a text that is a date in whatever notation. */
export function readDate(text: string, language: string): IsoDate | undefined {
  if (text.length > maxDatelineLength) return undefined;
  const line = westernDigits(text.trim());
  return (writtenDate(line) ?? worded(line, language) ?? worded(line, 'en'))?.date;
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
