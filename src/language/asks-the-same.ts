import type { Gist, NamedTerms, PlainGist } from './gist.js';
import { findLanguage } from './languages/index.js';

/**
 * Whether two questions ask the same: all that one says the other says too, in any order and inflection, names in any
 * spelling, and at most one long word misspelt by a letter. Only words that carry nothing may differ. A looser measure,
 * such as three of four words shared, would take "When was the crossing closed to trucks?" for "When was the crossing
 * closed?", and an answer that is wrong for sure is worse than one that has to be found.
 */
export function asksTheSame(a: Gist, b: Gist): boolean {
  if (a.language !== b.language || areContrary(a, b)) return false;
  const [mine, theirs] = [wordByTerm(a), wordByTerm(b)];
  if (mine.size === 0 || theirs.size === 0) return false;
  const onlyA = new Map([...mine].filter(([term]) => !theirs.has(term)));
  const onlyB = new Map([...theirs].filter(([term]) => !mine.has(term)));
  if (onlyA.size > 0 && onlyB.size > 0) takeNames(a, b, onlyA, onlyB);
  if (onlyA.size === 0 && onlyB.size === 0) return true;
  const [[first], [second]] = [[...onlyA.values()], [...onlyB.values()]];
  const isOneEach = onlyA.size === 1 && onlyB.size === 1;
  return isOneEach && first !== undefined && second !== undefined && isMisspelt(first, second);
}

/**
 * Whether two questions ask nearly the same, enough to be counted together: one says all that the other says and at most
 * as much again, or they differ in one word of many. What differs both ways ("reopened", "closed") keeps short questions
 * apart, and so does all that makes them contrary.
 */
export function asksNearlyTheSame(a: PlainGist, b: PlainGist): boolean {
  if (areContrary(a, b)) return false;
  const [shorter, longer] =
    a.terms.length <= b.terms.length ? [a.terms, b.terms] : [b.terms, a.terms];
  if (shorter.length === 0) return false;
  const theirs = new Set(longer);
  const shared = shorter.filter((term) => theirs.has(term)).length;
  if (shared === shorter.length) {
    return longer.length === shorter.length || (shared >= 2 && longer.length <= 2 * shared);
  }
  return shared / (shorter.length + longer.length - shared) >= leastLikeness;
}

/** Seven of nine words: of eight in each, one differs. */
export const leastLikeness = 0.75;

/** The same only for gists that ask nearly the same: `when: border reopen`. */
export function gistKey({ terms, asks = '', kind, isNegated, relations }: PlainGist): string {
  const turned = [...relations].map((relation) => relation.join(' ')).toSorted();
  return [asks, kind ?? '', isNegated ? 'not' : '', turned.join(), terms.join(' ')].join(':');
}

/** They ask for different things, one denies what the other says, or one turns it round. */
function areContrary(a: PlainGist, b: PlainGist): boolean {
  const differ = (one: string | undefined, other: string | undefined): boolean =>
    one !== undefined && other !== undefined && one !== other;
  return (
    differ(a.asks, b.asks) ||
    differ(a.kind, b.kind) ||
    a.isNegated !== b.isNegated ||
    isTurnedRound(a, b)
  );
}

/** "From Iraq to Syria" and "from Syria to Iraq". */
function isTurnedRound(a: PlainGist, b: PlainGist): boolean {
  const opposites = findLanguage(a.language)?.opposites ?? [];
  return [...a.relations].some(([term, word]) => {
    const other = b.relations.get(term);
    return opposites.some(
      (pair) =>
        other !== undefined && other !== word && pair.includes(word) && pair.includes(other),
    );
  });
}

function wordByTerm({ words, times }: Gist): ReadonlyMap<string, string> {
  return new Map([...words, ...times].map(({ term, word }) => [term, word]));
}

/** Takes away on both sides what is the same name in two spellings. */
function takeNames(a: Gist, b: Gist, onlyA: Map<string, string>, onlyB: Map<string, string>): void {
  const theirs = b.names();
  for (const one of a.names()) {
    if (!isWithin(one, onlyA)) continue;
    const other = theirs.find(
      (each) => each.key === one.key && (each.isName || one.isName) && isWithin(each, onlyB),
    );
    if (other === undefined) continue;
    for (const term of one.terms) onlyA.delete(term);
    for (const term of other.terms) onlyB.delete(term);
  }
}

function isWithin({ terms }: NamedTerms, among: ReadonlyMap<string, string>): boolean {
  return terms.length > 0 && terms.every((term) => among.has(term));
}

/** Shorter words have neighbours that mean something else. */
const misspellableLength = 6;

/** One letter more, less or another, in a word without digits that begins with the same letter. */
function isMisspelt(a: string, b: string): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  if (shorter.length < misspellableLength || longer.length - shorter.length > 1) return false;
  if (!longer.startsWith(shorter.charAt(0)) || /\p{N}/u.test(a + b)) return false;
  let same = 0;
  while (same < shorter.length && shorter[same] === longer[same]) same += 1;
  const rest = shorter.length === longer.length ? same + 1 : same;
  return shorter.slice(rest) === longer.slice(same + 1);
}
