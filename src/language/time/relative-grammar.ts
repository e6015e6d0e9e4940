import { fold } from '../fold.js';
import type { Span } from '../span.js';
import type { DateMention } from './find-dates.js';
import { compile, group, notBeforeWord, words } from './patterns.js';
import { addDays, type ClosedPeriod, dayOf, monthPeriod, yearPeriod } from './period.js';
import { findLanguage } from '../languages/index.js';
import type { TimeWords } from '../languages/time-words.js';

/** Finds the words of a language that mean a time only on the day they are said. All read folded text. */
export interface RelativeGrammar {
  /** What a text says is a period once the day is known. */
  readonly periods: (text: string) => (now: Date) => readonly DateMention[];
  readonly latest: (text: string) => readonly Span[];
  readonly first: (text: string) => readonly Span[];
  readonly duration: (text: string) => readonly Span[];
}

const grammars = new Map<string, RelativeGrammar>();

/** The grammar of a language by its primary subtag, compiled when it is first asked for; it finds nothing for others. */
export function relativeGrammar(code: string): RelativeGrammar {
  const language = findLanguage(code)?.timeWords;
  if (language === undefined)
    return { periods: () => noPeriods, latest: () => [], first: () => [], duration: () => [] };
  const grammar = grammars.get(code) ?? compileGrammar(language);
  grammars.set(code, grammar);
  return grammar;
}

/** Words that mean a stretch of time, and which one on a given day. */
interface PeriodRule {
  readonly pattern: RegExp;
  readonly period: (found: string, today: string) => ClosedPeriod;
}

function compileGrammar(language: TimeWords): RelativeGrammar {
  const rules = [...fixedRules(language), ...monthRules(language), ...countedRules(language)];
  // Few questions have any of some forty patterns, and to look for one of all costs a fraction.
  const anyRule = compile(rules.map(({ pattern }) => pattern.source).join('|'));
  const latest = compile(words(language.latest), 'g');
  const first = compile(words(language.first), 'g');
  const duration = compile(words(language.duration ?? ''), 'g');
  return {
    periods: (text) =>
      anyRule.test(text)
        ? (now) =>
            rules.flatMap(({ pattern, period }) =>
              [...text.matchAll(pattern)].map((match) => ({
                ...spanOf(match),
                period: period(match[0], dayOf(now)),
              })),
            )
        : noPeriods,
    latest: (text) => [...text.matchAll(latest)].map(spanOf),
    first: (text) => [...text.matchAll(first)].map(spanOf),
    duration: (text) => [...text.matchAll(duration)].map(spanOf),
  };
}

const noPeriods = (): readonly DateMention[] => [];

function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length };
}

const yearOf = (day: string): number => Number(day.slice(0, 4));
const monthOf = (day: string): number => Number(day.slice(5, 7));

/** "Yesterday", "this month", "last year". */
function fixedRules({ yesterday, current, previous }: TimeWords): readonly PeriodRule[] {
  const rule = (alternation: string, period: (today: string) => ClosedPeriod): PeriodRule => ({
    pattern: compile(words(alternation), 'g'),
    period: (_found, today) => period(today),
  });
  return [
    rule(yesterday, (today) => ({ from: addDays(today, -1), to: addDays(today, -1) })),
    rule(current.week, weekOf),
    rule(current.month, (today) => monthPeriod(yearOf(today), monthOf(today))),
    rule(current.year, (today) => yearPeriod(yearOf(today))),
    rule(previous.week, (today) => weekOf(addDays(today, -7))),
    rule(previous.month, (today) => monthPeriod(yearOf(today), monthOf(today) - 1)),
    rule(previous.year, (today) => yearPeriod(yearOf(today) - 1)),
  ];
}

/** Monday to Sunday (ISO 8601). */
function weekOf(day: string): ClosedPeriod {
  const sinceMonday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  const monday = addDays(day, -sinceMonday);
  return { from: monday, to: addDays(monday, 6) };
}

/** "Last June": the latest that is over. "This June": this year's. */
function monthRules({ months, lastMonth, thisMonth }: TimeWords): readonly PeriodRule[] {
  return months.flatMap((name, index) => {
    const month = index + 1;
    const after = (word: string, yearOfMonth: (today: string) => number): PeriodRule => ({
      pattern: compile(`${words(word)}\\s+${group(name)}${notBeforeWord}`, 'g'),
      period: (_found, today) => monthPeriod(yearOfMonth(today), month),
    });
    return [
      after(lastMonth, (today) => yearOf(today) - (monthOf(today) > month ? 0 : 1)),
      after(thisMonth, yearOf),
    ];
  });
}

/** Days in a unit: "three months ago" is not meant to the day. */
const unitDays = { day: 1, week: 7, month: 30.4, year: 365.25 } as const;
const units = ['day', 'week', 'month', 'year'] as const;

/** "Three weeks ago", give or take half a week; "the last few days", up to today. */
function countedRules(language: TimeWords): readonly PeriodRule[] {
  const numberWords = Object.keys(language.numbers).sort((a, b) => b.length - a.length);
  const number = `(?:\\d{1,3}|${group(numberWords.join('|'))})`;
  const numbers = new Map(numberWords.map((word) => [fold(word), language.numbers[word] ?? 1]));
  const countIn = (found: string): number => {
    const [written] = compile(words(number)).exec(found) ?? ['1'];
    return numbers.get(written) ?? Number(written);
  };
  return units.flatMap((unit) => {
    const rule = (
      template: string,
      period: (days: number, today: string) => ClosedPeriod,
    ): PeriodRule => {
      const source = words(template)
        .replaceAll('#', number)
        .replaceAll('@', group(language.units[unit]));
      return {
        pattern: compile(source, 'g'),
        period: (found, today) => period(Math.round(countIn(found) * unitDays[unit]), today),
      };
    };
    const slack = Math.floor(unitDays[unit] / 2);
    return [
      rule(language.ago, (days, today) => ({
        from: addDays(today, -days - slack),
        to: addDays(today, -days + slack),
      })),
      rule(language.lastFew, (days, today) => ({ from: addDays(today, -days), to: today })),
    ];
  });
}
