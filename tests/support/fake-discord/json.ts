export type JsonObject = Readonly<Record<string, unknown>>;

/** True for what JSON calls an object. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value as a list of objects; anything that is none is left out. */
export function objectsIn(value: unknown): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** The value when it is text, else the empty text. */
export function textIn(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The value when it is a number, else 0. */
export function numberIn(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}
