import { allowedSlips } from '../spelling/near-spellings.js';

/** From this length on a term may be two slips away from a question's, so that it is cut into one piece more. */
const longLength = 6;
/** A question's term that is forgiven a slip has four letters at least. */
const shortestLength = 3;

/**
 * Keys by which a term is found by others a few slips away. It is cut into one piece more than there may be slips, so that one
 * of them stands whole in the other term, moved by no more letters than there are slips. Numbers of 32 bits: what has one by
 * chance alone is found out when the terms are compared.
 */
export function nearKeys(owner: string, term: string): readonly number[] {
  if (term.length < shortestLength) return [];
  return piecesOf(term.length).map(([start, end], index) =>
    keyOf(owner, term.length, index, term.slice(start, end)),
  );
}

/** The keys that terms within the slips of this one may have. */
export function nearKeysToFind(owner: string, term: string): readonly number[] {
  const slips = allowedSlips(term);
  const keys = new Set<number>();
  if (slips === 0) return [];
  const shortest = Math.max(shortestLength, term.length - slips);
  for (let length = shortest; length <= term.length + slips; length += 1) {
    for (const [index, [start, end]] of piecesOf(length).entries()) {
      for (let at = Math.max(0, start - slips); at <= start + slips; at += 1) {
        const piece = term.slice(at, at + end - start);
        if (piece.length === end - start) keys.add(keyOf(owner, length, index, piece));
      }
    }
  }
  return [...keys];
}

function piecesOf(length: number): readonly (readonly [number, number])[] {
  const count = length < longLength ? 2 : 3;
  return Array.from({ length: count }, (_, index) => [
    Math.floor((index * length) / count),
    Math.floor(((index + 1) * length) / count),
  ]);
}

/** FNV-1a, as a whole number with a sign, as databases have it. */
function keyOf(owner: string, length: number, index: number, piece: string): number {
  let hash = 0x811c9dc5;
  for (const part of `${owner} ${length} ${index} ${piece}`) {
    hash = Math.imul(hash ^ (part.codePointAt(0) ?? 0), 0x01000193);
  }
  return hash | 0;
}
