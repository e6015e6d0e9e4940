import type { ArticleId, IsoDate, PassageId } from './article.js';

const articleIdPattern = /^[A-Za-z0-9._-]{1,80}$/;

/** The value as an article id, or undefined when it is none. */
export function articleId(value: string): ArticleId | undefined {
  return articleIdPattern.test(value) ? (value as ArticleId) : undefined;
}

const passageIdPattern = /^[A-Za-z0-9._-]{1,80}#\d{1,9}(?:\.\d{1,9})?$/;

/** The value as the id of a passage, or undefined when it is none. */
export function parsePassageId(value: string): PassageId | undefined {
  return passageIdPattern.test(value) ? (value as PassageId) : undefined;
}

/** The id of a paragraph, or of one part of a long one. Both numbers count from 1. */
export function passageId(article: ArticleId, ordinal: number, part?: number): PassageId {
  const whole = `${article}#${ordinal}`;
  return (part === undefined ? whole : `${whole}.${part}`) as PassageId;
}

/** The article of the passage with this id. */
export function articleOfPassage(id: PassageId): ArticleId {
  return id.slice(0, id.lastIndexOf('#')) as ArticleId;
}

/** Calendar date of ISO 8601, alone or with a time of day and, if it has one, its offset from UTC. */
const isoDatePattern =
  /^(\d{4})-(\d{2})-(\d{2})(?:T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:[01]\d|2[0-3]):?[0-5]\d)?)?$/;

/** The value as a date, or undefined when it is none: 30 February is no date. */
export function isoDate(value: string): IsoDate | undefined {
  const match = isoDatePattern.exec(value);
  if (match === null) return undefined;
  const [year, month, day] = match.slice(1, 4).map(Number);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return day >= 1 && day <= daysInMonth(year, month) ? (value as IsoDate) : undefined;
}

/** 0 for a month that there is not. */
function daysInMonth(year: number, month: number): number {
  if (month < 1 || month > 12) return 0;
  const lastDay = new Date(0);
  // Day 0 of the next month is this month's last. `setUTCFullYear` takes the years below 100 as they are.
  lastDay.setUTCFullYear(year, month, 0);
  return lastDay.getUTCDate();
}
