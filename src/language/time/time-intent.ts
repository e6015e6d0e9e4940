import { primarySubtag } from '../languages/index.js';
import type { Span } from '../span.js';
import { findDates } from './find-dates.js';
import { foldInPlace } from './patterns.js';
import type { Period } from './period.js';
import { relativeGrammar } from './relative-grammar.js';

/** When a question is about, and the words that say so. */
export type TimeIntent =
  /** Any of these stretches of time; at least one. */
  | { readonly kind: 'period'; readonly periods: readonly Period[]; readonly words: TimeWordSpans }
  /** The newest there is: "latest", "now". */
  | { readonly kind: 'latest'; readonly words: TimeWordSpans }
  /** The beginning: "originally", "first closed". */
  | { readonly kind: 'first'; readonly words: TimeWordSpans };

interface TimeWordSpans {
  /** Dates, which a text may have word for word. */
  readonly dates: readonly Span[];
  /** Words that only mean something on the day they are said ("latest", "last year"): no text has to have them. */
  readonly relative: readonly Span[];
}

/** Longest question that is looked at, in UTF-16 units: time words further on decide nothing. */
const maxLength = 1_000;

/**
 * What a question's words say about time, as of `now` (its day in UTC); undefined when they say nothing. A date or
 * "last year" is more than "now": with both, the period counts. A month without a year is no time ("in April"): nobody
 * knows which is meant.
 */
export function timeIntent(question: string, language: string, now: Date): TimeIntent | undefined {
  const text = question.slice(0, maxLength);
  const grammar = relativeGrammar(primarySubtag(language));
  const folded = foldInPlace(text);
  const dates = findDates(text, language);
  const relativePeriods = grammar
    .periods(folded, now)
    .filter((found) => !dates.some((date) => date.start < found.end && found.start < date.end));
  const latest = grammar.latest(folded);
  const first = grammar.first(folded);
  const words = { dates: dates.map(toSpan), relative: [...relativePeriods, ...latest].map(toSpan) };
  const periods = [...dates, ...relativePeriods].map(({ period }) => period);
  if (periods.length > 0) return { kind: 'period', periods, words };
  if (latest.length > 0) return { kind: 'latest', words };
  if (first.length > 0) return { kind: 'first', words: { ...words, relative: first } };
  return undefined;
}

const toSpan = ({ start, end }: Span): Span => ({ start, end });
