import type { IsoDate, Validity } from './article.js';

export function isServedAt({ from, until }: Validity, nowMs: number): boolean {
  return (
    (from === undefined || startMs(from) <= nowMs) && (until === undefined || nowMs < endMs(until))
  );
}

/** Articles in two: those that are served then, and those that rest. */
export function servedAt<Each extends Validity>(
  articles: readonly Each[],
  nowMs: number,
): { readonly served: readonly Each[]; readonly resting: readonly Each[] } {
  const resting = articles.filter((article) => !isServedAt(article, nowMs));
  if (resting.length === 0) return { served: articles, resting };
  return { served: articles.filter((article) => isServedAt(article, nowMs)), resting };
}

/** The first moment after `nowMs` at which one of them begins or ends to be served; undefined: there is none. */
export function nextTurnMs(all: readonly Validity[], nowMs: number): number | undefined {
  let next: number | undefined;
  for (const { from, until } of all) {
    const turns = [from && startMs(from), until && endMs(until)];
    for (const turn of turns) {
      if (typeof turn === 'number' && turn > nowMs && (next === undefined || turn < next))
        next = turn;
    }
  }
  return next;
}

/** Whether it should have been looked over by now. */
export function isReviewDue({ review }: Validity, nowMs: number): boolean {
  return review !== undefined && startMs(review) <= nowMs;
}

/** Whether it would never be served. */
export function isNever({ from, until }: Validity): boolean {
  return from !== undefined && until !== undefined && endMs(until) <= startMs(from);
}

const dayMs = 24 * 60 * 60_000;

function startMs(date: IsoDate): number {
  // A time of day without its offset would be the machine's own time.
  return Date.parse(/T[\d:.]+$/u.test(date) ? `${date}Z` : date);
}

function endMs(date: IsoDate): number {
  return date.includes('T') ? startMs(date) : startMs(date) + dayMs;
}
