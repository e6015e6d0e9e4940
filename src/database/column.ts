import { z } from 'zod';

/* What the columns of tables may hold, alike in both databases. */

export const text = z.string().refine((value) => !value.includes('\0'), 'has a NUL');

/** Text that is JSON. What it must hold is known to whoever reads it. */
export const json = text.refine(isJson, 'is no JSON');

/** As PostgreSQL's `integer`. */
export const count = z.int().min(0).max(2_147_483_647);

/** PostgreSQL and SQLite hold 64 bits; we, numbers. */
export const version = z.int().min(0);

/** The last millisecond that a `Date` can tell. */
const latestMs = 8_640_000_000_000_000;

/** Milliseconds since 1970. */
export const time = z.int().min(0).max(latestMs);

/** 1 for true, 0 for false: SQLite has no booleans. */
export const flag = z.int().min(0).max(1);

export const fraction = z.number();

function isJson(value: string): boolean {
  try {
    JSON.parse(value);
    return true;
  } catch {
    return false;
  }
}
