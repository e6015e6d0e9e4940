import type { Token } from '../../language/token.js';

/** Shorter acronyms are the initials of any person's name; longer ones are seldom made. */
export const acronymLength = { least: 3, most: 6 } as const;

/** Words in a row that are looked at: in a headline every word has a capital. */
const longestRow = 8;

/** A name of several words, each with a capital, and the letters that they begin with. */
export interface SpelledOutName {
  /** In lower case. */
  readonly initials: string;
  readonly terms: readonly string[];
}

/** The entry of names with these initials in the table of names; no term begins like it. */
export const initialsKey = (initials: string): string => `~=${initials}`;

/** "National Peasants Party", "Board of Traffic Safety": names that an acronym may stand for, and parts of longer ones. */
export function spelledOutNames(text: string, tokens: readonly Token[]): readonly SpelledOutName[] {
  const names: SpelledOutName[] = [];
  for (const row of rowsOfCapitals(text, tokens)) {
    for (let first = 0; first + acronymLength.least <= row.length; first += 1) {
      const longest = Math.min(row.length, first + acronymLength.most);
      for (let end = first + acronymLength.least; end <= longest; end += 1) {
        const words = row.slice(first, end);
        names.push({
          initials: words.map(({ word }) => word.charAt(0)).join(''),
          terms: words.map(({ term }) => term),
        });
      }
    }
  }
  return names;
}

/** Words with a capital and small letters, with nothing between them but spaces, hyphens and little words such as "of". */
function rowsOfCapitals(text: string, tokens: readonly Token[]): readonly (readonly Token[])[] {
  const rows: Token[][] = [];
  let row: Token[] = [];
  let last: Token | undefined;
  for (const token of tokens) {
    if (token.stop) continue;
    const isNamed = /^\p{Lu}\p{Ll}/u.test(text.slice(token.start, token.end));
    const between = last === undefined ? '' : text.slice(last.end, token.start);
    const isJoined =
      /^(?: |-| (?:of|for|and|on|the|of the|og|for|av|de|la|du|des|y|und|der) )$/u.test(between);
    if (!isNamed || !isJoined || row.length === longestRow) {
      rows.push(row);
      row = [];
    }
    if (isNamed) row.push(token);
    last = token;
  }
  return [...rows, row].filter(({ length }) => length >= acronymLength.least);
}
