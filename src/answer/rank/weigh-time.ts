import { contains, daysBetween, overlap, type Period } from '../../language/time/period.js';
import type { TimeIntent } from '../../language/time/time-intent.js';
import type { Candidate, Ranking } from './rank.js';

/**
 * What a perfect fit in time adds to a candidate's score, which lies about between 0 and 30: the bound of what time may do.
 * A passage whose words fit worse by more than this stays behind, whatever its date. A date is small, because the words of
 * the question have it already; "latest" is large, because no text says of itself that it is the latest.
 */
const mostAdded = { period: 2.5, latest: 5, first: 1 } as const;

/**
 * Orders candidates again where the question names a time. The words decide what may answer; among passages that fit them
 * about equally, the one of the right time comes first. Confidence is to be judged before: a date makes no passage answer.
 */
export function weighTime(ranking: Ranking, intent: TimeIntent | undefined): Ranking {
  if (intent === undefined) return ranking;
  const most = mostAdded[intent.kind];
  const fit = createFit(ranking.candidates, intent, most);
  const candidates = ranking.candidates.map((candidate) => {
    const timeFit = fit(candidate);
    return { ...candidate, timeFit, score: candidate.score + most * timeFit };
  });
  return { ...ranking, candidates: candidates.sort((a, b) => b.score - a.score) };
}

/** How well a candidate fits, from 0 to 1. */
type Fit = (candidate: Candidate) => number;

function createFit(candidates: readonly Candidate[], intent: TimeIntent, most: number): Fit {
  if (intent.kind === 'period') return (candidate) => periodFit(candidate, intent.periods);
  const dayOf = intent.kind === 'latest' ? publishedDay : earliestDay;
  const best = candidates[0]?.score ?? 0;
  // Only those that time could bring to the front say what is new or early: other matters have other dates.
  const days = candidates
    .filter(({ score }) => score > best - most)
    .map(dayOf)
    .filter((day) => day !== undefined)
    .sort();
  const goal = intent.kind === 'latest' ? days.at(-1) : days[0];
  return (candidate) => nearness(dayOf(candidate), goal, halfLifeDays[intent.kind]);
}

/**
 * Days after which an article is half as new as the newest that could answer. A prior that falls exponentially with age is
 * that of X. Li and W. B. Croft, "Time-based language models" (CIKM 2003), whose rate comes to about 70 days. Beginnings
 * are told in years rather than weeks.
 */
const halfLifeDays = { latest: 70, first: 365 } as const;

function nearness(day: string | undefined, goal: string | undefined, halfLife: number): number {
  if (day === undefined || goal === undefined) return 0;
  return 2 ** (-Math.abs(daysBetween(day, goal)) / halfLife);
}

/** What a date in the text is worth that only overlaps with the time asked for. */
const overlapFit = 0.6;
/** An article of that time, whose passage names no date of it: reports are mostly about their own days. */
const publishedFit = 0.5;

/** A date in the text counts more than the article's own: a report of 2019 may tell of 2013. */
function periodFit(candidate: Candidate, periods: readonly Period[]): number {
  const published = publishedDay(candidate);
  const fits = datesOf(candidate).flatMap((date) => periods.map((period) => dateFit(date, period)));
  const isOfThen =
    published !== undefined &&
    periods.some((period) => contains(period, { from: published, to: published }));
  return Math.max(isOfThen ? publishedFit : 0, ...fits);
}

function dateFit(date: Period, period: Period): number {
  if (contains(period, date)) return 1;
  return overlap(period, date) ? overlapFit : 0;
}

/** The dates of the passage; what has been going on since then goes on up to the day of the article. */
function datesOf(candidate: Candidate): readonly Period[] {
  const published = publishedDay(candidate);
  return candidate.match.candidate.times.map((period) =>
    period.to === undefined && published !== undefined && published >= (period.from ?? '')
      ? { ...period, to: published }
      : period,
  );
}

function publishedDay({ match }: Candidate): string | undefined {
  return match.candidate.article.source.published?.slice(0, 10);
}

function earliestDay(candidate: Candidate): string | undefined {
  const days = datesOf(candidate).map(({ from, to }) => from ?? to);
  return [...days, publishedDay(candidate)].filter((day) => day !== undefined).sort()[0];
}
