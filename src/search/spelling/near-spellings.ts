/** Words shorter than this have too many neighbours for a guess to be safe. */
const minLength = 4;
/** From this length on, two slips may be forgiven. */
const longLength = 8;
const maxSuggestions = 3;

/** How many slips may be forgiven in a term: 0 where a guess would be as likely wrong as right. */
export function allowedSlips(term: string): 0 | 1 | 2 {
  if (term.length < minLength || /\p{N}/u.test(term)) return 0;
  return term.length < longLength ? 1 : 2;
}

/** A term of the corpus, and in how many passages it occurs. */
export interface NearSpelling {
  readonly term: string;
  readonly passageFrequency: number;
}

/**
 * The spellings nearest to a term that the corpus lacks: at most three, all at the same, smallest distance within the
 * allowed slips; the most frequent first, then in the order of the alphabet.
 */
export function nearestSpellings(
  term: string,
  spellings: Iterable<NearSpelling>,
): readonly string[] {
  const allowed = allowedSlips(term);
  const near = [...spellings]
    .map((spelling) => ({ ...spelling, distance: slipsBetween(term, spelling.term) }))
    .filter(({ distance }) => distance <= allowed);
  const least = Math.min(...near.map(({ distance }) => distance));
  return near
    .filter(({ distance }) => distance === least)
    .sort((a, b) => b.passageFrequency - a.passageFrequency || (a.term < b.term ? -1 : 1))
    .slice(0, maxSuggestions)
    .map((spelling) => spelling.term);
}

/** The term with each pair of neighbouring letters exchanged: one slip, which Levenshtein's distance counts as two. */
export function transpositions(term: string): readonly string[] {
  return Array.from({ length: Math.max(0, term.length - 1) }, (_, index) => {
    const exchanged = term.charAt(index + 1) + term.charAt(index);
    return term.slice(0, index) + exchanged + term.slice(index + 2);
  });
}

/** Optimal string alignment distance: insertions, deletions, substitutions and exchanges of neighbours. */
export function slipsBetween(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let best = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const exchanged = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (row > 1 && column > 1 && exchanged) {
        best = Math.min(best, (beforeLast[column - 2] ?? 0) + 1);
      }
      current.push(best);
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? 0;
}
