import type { FieldFault } from './api-error.js';
import { isObject, objectsIn, textIn, type JsonObject } from './json.js';

/** Something that Discord refuses though its OpenAPI document allows it. */
export interface Rule {
  readonly name: string;
  /** The number that the rule is about, where there is one. */
  readonly limit?: number;
  /** Answered with this instead of 50035 and a list of faults. */
  readonly refusedWith?: {
    readonly status: number;
    readonly code: number;
    readonly message: string;
  };
  /** One fault for every place that breaks the rule; none when it is kept. */
  check(body: JsonObject): readonly FieldFault[];
}

/** The rules that a body breaks, with the faults. A body that is no object breaks none: the schema speaks of that. */
export function brokenRules(
  rules: readonly Rule[],
  body: unknown,
): readonly { readonly rule: Rule; readonly faults: readonly FieldFault[] }[] {
  if (!isObject(body)) return [];
  return rules
    .map((rule) => ({ rule, faults: rule.check(body) }))
    .filter(({ faults }) => faults.length > 0);
}

/** A rule about a number, which stands in it once. */
export function limited(
  name: string,
  limit: number,
  make: (limit: number) => Pick<Rule, 'check' | 'refusedWith'>,
): Rule {
  return { name, limit, ...make(limit) };
}

export function fault(path: FieldFault['path'], code: string, message: string): FieldFault {
  return { path, code, message };
}

export function tooLong(path: FieldFault['path'], limit: number): FieldFault {
  return fault(path, 'BASE_TYPE_MAX_LENGTH', `Must be ${limit} or fewer in length.`);
}

/** In UTF-16 units: never fewer than the code points that Discord is thought to count. */
export function lengthOf(text: string): number {
  return text.length;
}

/** Choices whose name or value is empty or longer than the limit. */
export function overlongChoices(
  choices: unknown,
  path: FieldFault['path'],
  limit: number,
): readonly FieldFault[] {
  return objectsIn(choices).flatMap((choice, index) =>
    ['name', 'value']
      .filter((key) => typeof choice[key] === 'string')
      .filter((key) => {
        const length = lengthOf(textIn(choice[key]));
        return length < 1 || length > limit;
      })
      .map((key) =>
        fault(
          [...path, index, key],
          'BASE_TYPE_BAD_LENGTH',
          `Must be between 1 and ${limit} in length.`,
        ),
      ),
  );
}
