import { primarySubtag } from '../languages/index.js';
import type { Span } from '../span.js';
import { type DateMention, findDates } from './find-dates.js';
import { foldInPlace } from './patterns.js';
import type { Period } from './period.js';
import { relativeGrammar } from './relative-grammar.js';

/** When a question is about, and the words that say so. */
export type TimeIntent =
  /** Any of these stretches of time; at least one. */
  | { readonly kind: 'period'; readonly periods: readonly Period[]; readonly words: TimeWords }
  /** The newest there is: "latest", "now". */
  | { readonly kind: 'latest'; readonly words: TimeWords }
  /** The beginning: "originally", "first closed". */
  | { readonly kind: 'first'; readonly words: TimeWords };

interface TimeWords {
  /** Dates that a text may have word for word. */
  readonly stated: readonly Span[];
  /** Words that no text has to have, since it says the same in others: "latest", "last year", "before 2020". */
  readonly dispensable: readonly Span[];
}

/** Longest question that is looked at, in UTF-16 units: time words further on decide nothing. */
const maxLength = 1_000;

/**
 * What a question's words say about time, as of `now` (its day in UTC); undefined when they say nothing. A date or
 * "last year" is more than "now": with both, the period counts. A month without a year is no time ("in April"): nobody
 * knows which is meant.
 */
export function timeIntent(question: string, language: string, now: Date): TimeIntent | undefined {
  const { dates, periodsOn, latest, first } = readTimes(question, language);
  const relativePeriods = periodsOn(now).filter(
    (found) => !dates.some((date) => date.start < found.end && found.start < date.end),
  );
  const words = {
    stated: dates.filter(({ bound }) => bound !== true).map(toSpan),
    dispensable: [...dates.filter(({ bound }) => bound), ...relativePeriods, ...latest].map(toSpan),
  };
  const periods = [...dates, ...relativePeriods].map(({ period }) => period);
  if (periods.length > 0) return { kind: 'period', periods, words };
  if (latest.length > 0) return { kind: 'latest', words };
  if (first.length > 0) return { kind: 'first', words: { ...words, dispensable: first } };
  return undefined;
}

/** What a question's words say about time on whatever day. */
interface ReadTimes {
  readonly dates: readonly DateMention[];
  readonly periodsOn: (now: Date) => readonly DateMention[];
  readonly latest: readonly Span[];
  readonly first: readonly Span[];
  readonly duration: readonly Span[];
}

/** The steps of an answer look at the same question one after the other. */
let last:
  { readonly question: string; readonly language: string; readonly times: ReadTimes } | undefined;

function readTimes(question: string, language: string): ReadTimes {
  if (last?.question !== question || last.language !== language) {
    const text = question.slice(0, maxLength);
    const grammar = relativeGrammar(primarySubtag(language));
    const folded = foldInPlace(text);
    const times = {
      dates: findDates(text, language),
      periodsOn: grammar.periods(folded),
      latest: grammar.latest(folded),
      first: grammar.first(folded),
      duration: grammar.duration(folded),
    };
    last = { question, language, times };
  }
  return last.times;
}

const toSpan = ({ start, end }: Span): Span => ({ start, end });

/** The words of a question that speak of time and that no text has to have, "how long did …" among them. */
export function dispensableWords(question: string, language: string): readonly Span[] {
  // Which words they are does not depend on the day.
  const intent = timeIntent(question, language, new Date(0));
  const { duration } = readTimes(question, language);
  return [...(intent?.words.dispensable ?? []), ...duration];
}
