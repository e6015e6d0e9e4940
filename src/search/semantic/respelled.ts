import type { Passage, PassageId } from '../../knowledge/article.js';
import { fold } from '../../language/fold.js';
import type { Token } from '../../language/token.js';
import type { Query, SearchResult } from '../passage-index.js';

/** Hits in which a word is looked for as the articles write it: the one that has it is seldom further down. */
export const hitsRead = 10;

/** A passage, and its words as far as the index has kept them. */
export interface ReadHit {
  readonly passage: Passage;
  readonly tokens: readonly Token[];
}

/**
 * The question with each word that the corpus lacks, as the passages write what it was read as: a sentence encoder makes
 * little of misspelt words. `undefined` where there is none.
 */
export function respelled(
  { text = '', tokens }: Query,
  { terms, hits }: SearchResult,
  read: (id: PassageId) => ReadHit | undefined,
): string | undefined {
  const found = hits.slice(0, hitsRead).flatMap(({ passageId }) => read(passageId) ?? []);
  let changed = text;
  // From the end, so that what stands before keeps its place.
  for (const { term, word, start, end } of tokens.toReversed()) {
    // A word taken over from an earlier question stands in another text.
    if (fold(text.slice(start, end)) !== word) continue;
    const queryTerm = terms.find((other) => other.term === term);
    if (queryTerm === undefined || queryTerm.variants.includes(term)) continue;
    const written = writtenIn(found, new Set(queryTerm.variants));
    if (written !== undefined) changed = changed.slice(0, start) + written + changed.slice(end);
  }
  return changed === text ? undefined : changed;
}

/** The first word of passages that stands for one of some terms. */
function writtenIn(hits: readonly ReadHit[], terms: ReadonlySet<string>): string | undefined {
  for (const { passage, tokens } of hits) {
    const token = tokens.find(({ term }) => terms.has(term));
    if (token !== undefined) return passage.text.slice(token.start, token.end);
  }
  return undefined;
}
