import { editDistance } from '../shared/edit-distance.js';

/** A key that nobody reads, and the one that was most likely meant by it. */
export interface MisspeltKey {
  /** As it is written, at most {@link maxKeyLength} characters. */
  readonly key: string;
  readonly meant: string;
}

/** Longer keys are no slip of one of ours, the longest of which has nine letters. */
const maxKeyLength = 20;
/** Words of up to two letters are near to every other. */
const minKeyLength = 3;
/** Of short words one letter may differ: "unit" is not "until", nor "data" a "date". */
const shortLength = 5;

/** Which of the keys that are not known are a slip away from one that is, and is not stated as well. */
export function misspeltKeys(
  stated: readonly string[],
  known: ReadonlySet<string>,
): readonly MisspeltKey[] {
  const missing = [...known].filter((name) => !stated.includes(name));
  return stated.flatMap((key) => {
    if (known.has(key) || key.length < minKeyLength || key.length > maxKeyLength) return [];
    const word = key.toLowerCase();
    const reach = word.length <= shortLength ? 1 : 2;
    const near = missing
      .map((meant) => ({ meant, distance: editDistance(word, meant) }))
      .filter(({ meant, distance }) => meant.length >= minKeyLength && distance <= reach)
      .sort((one, other) => one.distance - other.distance);
    const [nearest] = near;
    return nearest === undefined ? [] : [{ key, meant: nearest.meant }];
  });
}

/** The same in one sentence, fit to show to whoever keeps the articles. */
export function misspeltKeyReason({ key, meant }: MisspeltKey): string {
  return `${key}: not known here, and left out; "${meant}" is a key.`;
}
