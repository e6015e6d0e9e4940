import { isoDate } from '../../knowledge/identifiers.js';
import type { IsoDate } from '../../knowledge/article.js';
import { readDate } from './dateline.js';

/** Longest text that is read as a date, in characters. */
const maxDateLength = 120;

/** The day, or the moment where it is given in full, of a date as programs and people write it; undefined when it is none. */
export function readStatedDate(stated: string, language: string): IsoDate | undefined {
  if (stated.length > maxDateLength) return undefined;
  const moment = stated
    .trim()
    // Some programs leave the noughts out: 2021-3-4T07:00.
    .replace(
      /^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/,
      (_date, year: string, month: string, day: string) =>
        [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'),
    )
    .replace(/^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2})/, '$1T$2')
    // The short form of ISO 8601, as machines write it: 20210304T0700Z.
    .replace(/^((?:19|20)\d{2})(\d{2})(\d{2})(?:T[\d:]*(?:Z|[+-][\d:]+)?)?$/, '$1-$2-$3');
  return isoDate(moment) ?? readDate(stated, language) ?? dayOfMail(stated);
}

/** The days from one date to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / dayMs);
}

const dayMs = 24 * 60 * 60_000;

/** A moment that programs give in UTC, as the day that it was where the page was made, where the page tells that. */
export function inLocalTime(stated: string, day: string | undefined): string {
  const isUtc = /^[\d-]+T[\d:.]+(?:Z|[+-]00:?00)$/.test(stated);
  return isUtc && day !== undefined && Math.abs(daysBetween(stated, day)) === 1 ? day : stated;
}

/**
 * What is left are the forms of e-mail and HTTP, "Mon, 30 Sep 2019 10:00:00 GMT", and that of programs in Java,
 * "Mon Sep 30 10:00:00 CEST 2019": the day as it stands there, whatever the zone. A year or a month alone is no day.
 */
function dayOfMail(stated: string): IsoDate | undefined {
  const day = stated.replace(clockAndZone, ' ').replace(/\s+/g, ' ');
  const found = monthBetween.exec(day)?.[0];
  const time = found === undefined ? Number.NaN : Date.parse(`${found} UTC`);
  return Number.isNaN(time) ? undefined : isoDate(new Date(time).toISOString().slice(0, 10));
}

const clockAndZone = /\d{1,2}:\d{2}(?::\d{2})?(?: ?(?:[A-Z]{1,5}|[+-]\d{2}:?\d{2})\b)?/g;
const monthBetween = /\b\d{1,2}[ -][A-Za-z]{3,9}[ -]\d{4}\b|\b[A-Za-z]{3,9} \d{1,2},? \d{4}\b/;
