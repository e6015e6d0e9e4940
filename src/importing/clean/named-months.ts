import { fold } from '../../language/fold.js';
import { languages } from '../../language/languages/index.js';

/** A day in words, and the line without it. Both as folded. */
export interface NamedDay {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly without: string;
}

/**
 * A day with the name of its month in whatever language the standard library knows: that of the page first, since "listopad" is
 * October in one and November in another, then every language that we know anything of.
 */
export function namedDay(line: string, language: string): NamedDay | undefined {
  if (!/\d{4}/.test(line)) return undefined;
  const folded = fold(line);
  return dayWith(monthsOf(language), folded) ?? dayWith(allMonths(), folded);
}

interface Months {
  readonly numbers: ReadonlyMap<string, number>;
  /** The day before the month, and behind it. */
  readonly patterns: readonly RegExp[];
}

/** What may stand between day, month and year: a point, a comma, "de", "di", "of the". */
const gap = '[\\s.,]*(?:(?:de|del|di|do|da|van|og|av)\\s+)?';

function dayWith({ numbers, patterns }: Months, folded: string): NamedDay | undefined {
  for (const pattern of patterns) {
    const match = pattern.exec(folded);
    if (match === null) continue;
    const { day = '', month = '', year = '' } = match.groups ?? {};
    const without = `${folded.slice(0, match.index)} ${folded.slice(match.index + match[0].length)}`;
    return { year, month: String(numbers.get(month)), day, without };
  }
  return undefined;
}

function compile(codes: readonly string[]): Months {
  const numbers = new Map<string, number>();
  for (const code of codes) {
    for (const [name, month] of namesIn(code)) if (!numbers.has(name)) numbers.set(name, month);
  }
  const names = [...numbers.keys()].sort((one, other) => other.length - one.length);
  const month = `(?<month>${names.length === 0 ? '(?!)' : names.join('|')})`;
  const begins = '(?<![\\p{L}\\p{N}])';
  const year = '(?<year>(?:19|20)\\d{2})(?!\\d)';
  return {
    numbers,
    patterns: [
      `${begins}(?<day>\\d{1,2})(?:st|nd|rd|th|er|o|º)?${gap}${month}${gap}${year}`,
      `${begins}${month}\\.?\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+${year}`,
    ].map((pattern) => new RegExp(pattern, 'u')),
  };
}

/** The months by their names, long and short, as they stand with a day and alone. */
function namesIn(code: string): readonly (readonly [name: string, month: number])[] {
  const forms: readonly Intl.DateTimeFormatOptions[] = [
    { day: 'numeric', month: 'long' },
    { day: 'numeric', month: 'short' },
    { month: 'long' },
    { month: 'short' },
  ];
  return forms.flatMap((form) => {
    const format = new Intl.DateTimeFormat(`${code}-u-ca-gregory`, { ...form, timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, index) => {
      const parts = format.formatToParts(Date.UTC(2024, index, 15));
      const name = parts.find(({ type }) => type === 'month')?.value ?? '';
      return [fold(name).replace(/\.$/, ''), index + 1] as const;
    }).filter(([name]) => /^[\p{L}\p{M}]{3,}$/u.test(name));
  });
}

/** No more than the standard library has languages. */
const compiled = new Map<string, Months>();
const everyLanguage = '*';

function allMonths(): Months {
  return cached(everyLanguage, () => languages.map(({ code }) => code));
}

function monthsOf(language: string): Months {
  // Tags come from pages: what is no tag has no months.
  const [code = ''] = language.toLowerCase().split(/[-_]/, 1);
  const known = /^[a-z]{2,3}$/.test(code) ? Intl.DateTimeFormat.supportedLocalesOf(code) : [];
  return cached(known[0] ?? '', () => known);
}

function cached(key: string, codes: () => readonly string[]): Months {
  const found = compiled.get(key) ?? compile(codes());
  compiled.set(key, found);
  return found;
}
