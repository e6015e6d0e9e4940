import { createHash } from 'node:crypto';
import type { z } from 'zod';

/** The text as a column can hold it: without NUL, whole characters only, and at most `max` UTF-16 units. */
export function storable(text: string, max: number): string {
  // A surrogate without its other half would come back as another character.
  return text
    .replaceAll('\0', '')
    .slice(0, max)
    .replace(/\p{Surrogate}/gu, '');
}

/** What a JSON column holds, checked: what does not fit was not written by us. */
export function readJson<T>(schema: z.ZodType<T>, json: string): T {
  const value: unknown = JSON.parse(json);
  return schema.parse(value);
}

/** As short as a key should be, whatever the length of what it stands for. */
export function printOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

/** Absent is `undefined` with us and null in a table. */
export function orUndefined<T>(value: T | null): T | undefined {
  return value ?? undefined;
}

/** The values by few enough for the parameters of one statement. */
export function inPortions<T>(values: readonly T[], size = 500): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(values.length / size) }, (_, index) =>
    values.slice(index * size, (index + 1) * size),
  );
}
