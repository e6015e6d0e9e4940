import type { JudgedQuestion, QuestionRecord, VoteCounts } from '../store/question-log.js';

export type Outcome = QuestionRecord['outcome'];

/** How many questions ended how. */
export type OutcomeCounts = Readonly<Record<Outcome, number>>;

/** What happened in one stretch of days. */
export interface Bucket {
  /** Midnight at its beginning, UTC, in milliseconds of the epoch. */
  readonly startMs: number;
  readonly outcomes: OutcomeCounts;
  readonly votes: VoteCounts;
}

/** Figures over time, without gaps, oldest first. */
export interface Series {
  readonly unit: 'day' | 'week';
  readonly buckets: readonly Bucket[];
}

export interface Period {
  /** Midnight, UTC; belongs to it. */
  readonly sinceMs: number;
  /** Does not belong to it. */
  readonly untilMs: number;
}

const dayMs = 86_400_000;

/** More days than a picture can tell apart are drawn by weeks. */
const mostDays = 62;

/** So many days, today (by UTC) the last of them. */
export function lastDays(days: number, nowMs: number): Period {
  const untilMs = (Math.floor(nowMs / dayMs) + 1) * dayMs;
  return { sinceMs: untilMs - days * dayMs, untilMs };
}

export function outcomesOf(questions: readonly JudgedQuestion[]): OutcomeCounts {
  const counts = { found: 0, uncertain: 0, nothing: 0 };
  for (const { outcome } of questions) counts[outcome] += 1;
  return counts;
}

export function votesOf(questions: readonly JudgedQuestion[]): VoteCounts {
  return {
    helped: sum(questions, ({ votes }) => votes.helped),
    notThis: sum(questions, ({ votes }) => votes.notThis),
    outOfDate: sum(questions, ({ votes }) => votes.outOfDate),
  };
}

export function countOf({ found, uncertain, nothing }: OutcomeCounts): number {
  return found + uncertain + nothing;
}

/** Of all questions, those with an answer, from 0 to 1; undefined without questions. */
export function answeredShare(outcomes: OutcomeCounts): number | undefined {
  return share(outcomes.found, countOf(outcomes));
}

/** Of all votes, those that say it helped, from 0 to 1; undefined without votes. */
export function helpedShare({ helped, notThis, outOfDate }: VoteCounts): number | undefined {
  return share(helped, helped + notThis + outOfDate);
}

function share(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole;
}

/** Questions by the day that they were asked on, or the week where there are many days; the last week is a whole one. */
export function seriesOf(questions: readonly JudgedQuestion[], period: Period): Series {
  const days = Math.ceil((period.untilMs - period.sinceMs) / dayMs);
  const unit = days > mostDays ? 'week' : 'day';
  const lengthMs = unit === 'week' ? 7 * dayMs : dayMs;
  const count = Math.max(1, Math.ceil((period.untilMs - period.sinceMs) / lengthMs));
  const firstMs = period.untilMs - count * lengthMs;
  const members = Array.from({ length: count }, (): JudgedQuestion[] => []);
  for (const question of questions) {
    members[Math.floor((question.askedAtMs - firstMs) / lengthMs)]?.push(question);
  }
  return {
    unit,
    buckets: members.map((asked, index) => ({
      startMs: firstMs + index * lengthMs,
      outcomes: outcomesOf(asked),
      votes: votesOf(asked),
    })),
  };
}

/** For each bucket the sum of the week that ends with it. */
export function weekly({ unit, buckets }: Series): readonly Bucket[] {
  const length = unit === 'week' ? 1 : 7;
  return buckets.map(({ startMs }, index) => {
    const week = buckets.slice(Math.max(0, index + 1 - length), index + 1);
    return {
      startMs,
      outcomes: {
        found: sum(week, ({ outcomes }) => outcomes.found),
        uncertain: sum(week, ({ outcomes }) => outcomes.uncertain),
        nothing: sum(week, ({ outcomes }) => outcomes.nothing),
      },
      votes: {
        helped: sum(week, ({ votes }) => votes.helped),
        notThis: sum(week, ({ votes }) => votes.notThis),
        outOfDate: sum(week, ({ votes }) => votes.outOfDate),
      },
    };
  });
}

function sum<Item>(items: readonly Item[], valueOf: (item: Item) => number): number {
  return items.reduce((total, item) => total + valueOf(item), 0);
}
