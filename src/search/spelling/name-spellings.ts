import { primarySubtag } from '../../language/languages/index.js';
import { nameKeys } from '../../language/names.js';
import { initialsKey, spelledOutNames } from './acronyms.js';
import type { Token } from '../../language/token.js';
import type { Spelling } from '../passage-index.js';
import { packVocabulary, shared, type Vocabulary } from '../vocabulary.js';

/**
 * How a corpus writes names: in how many passages each entry occurs, for three kinds of entries.
 *
 * - `~key qaim`, `~key abu kamal`: these terms, one or two neighbours, were written with capitals and have this name key;
 * - `~ qaim`: the term was written with a capital, at the beginning of a sentence or within;
 * - `~=htsb harbour traffic safety board`: these terms, each with a capital, have these initials;
 * - `qaim`: the term was written without one.
 *
 * A table of the vocabulary instead of a second field of every passage: about 20 bytes an entry, read where it lies.
 */
export interface PackedNames {
  /** Sorted by UTF-16 units. */
  readonly entries: Vocabulary;
  readonly counts: Uint32Array;
}

/** One passage's distinct entries. German writes every noun with a capital, so its capitals tell nothing. */
export function nameEntries(
  text: string,
  tokens: readonly Token[],
  language: string,
): ReadonlySet<string> {
  const entries = new Set<string>();
  if (primarySubtag(language) === 'de') return entries;
  const positions = new Map<number, number>();
  for (const [position, { start, end, stop, term }] of tokens.entries()) {
    positions.set(start, position);
    if (stop || !hasLatinStart(text.charCodeAt(start))) continue;
    entries.add(isCapitalised(text.slice(start, end)) ? `~ ${term}` : term);
  }
  for (const { key, start, end } of nameKeys(text, tokens)) {
    const first = tokens[positions.get(start) ?? -1];
    if (first === undefined) continue;
    if (first.end === end) {
      entries.add(`${key} ${first.term}`);
      continue;
    }
    const last = tokens.slice((positions.get(start) ?? 0) + 1).find((token) => token.end === end);
    if (last !== undefined) entries.add(`${key} ${first.term} ${last.term}`);
  }
  for (const { initials, terms } of spelledOutNames(text, tokens)) {
    entries.add(`${initialsKey(initials)} ${terms.join(' ')}`);
  }
  return entries;
}

/** Only Latin letters, accented ones too, tell capitals that matter here: other scripts have no name keys. */
function hasLatinStart(code: number): boolean {
  return code < 0x250 || (code >= 0x1e00 && code < 0x1f00);
}

export const isCapitalised = (written: string): boolean => /^\p{Lu}/u.test(written);

export interface NameCollector {
  /** The next passage's entries. */
  add(entries: ReadonlySet<string>): void;
  finish(): PackedNames;
}

export function createNameCollector(): NameCollector {
  const counts = new Map<string, number>();
  return {
    add(entries) {
      for (const entry of entries) counts.set(entry, (counts.get(entry) ?? 0) + 1);
    },
    finish: () => packNames(counts),
  };
}

/** By entry, in how many passages it occurs. */
export function packNames(counts: ReadonlyMap<string, number>): PackedNames {
  const entries = [...counts.keys()].sort();
  const packed = shared(Uint32Array, entries.length);
  for (const [index, entry] of entries.entries()) packed[index] = counts.get(entry) ?? 0;
  return { entries: packVocabulary(entries), counts: packed };
}

export interface NameSpellings {
  /** How the corpus writes names with this key: spellings of one or two terms. */
  readonly spellings: (key: string) => readonly Spelling[];
  /** Names of the corpus whose words have these initials, in lower case: what an acronym may stand for. */
  readonly spelledOut: (initials: string) => readonly Spelling[];
  /** Whether the corpus writes the term mostly without a capital: a word like any other, and no name. */
  readonly isOrdinary: (term: string) => boolean;
  /** One more passage, or one less (`by` -1), by its entries. */
  change(entries: ReadonlySet<string>, by: 1 | -1): void;
  /** The same, from now on changed by itself; what both began with is shared. */
  fork(): NameSpellings;
}

/** Bytes of UTF-8 in the order of UTF-16: there the pairs of surrogates stand before the last of what needs no pair. */
function inUtf16Order(byte: number): number {
  return byte >= 0xf0 ? 0xed + 0.5 : byte;
}

/** Entries that have changed since, with what they count now; and those of them that are new, by their key. */
interface ChangedNames {
  readonly changed: Map<string, number>;
  readonly added: Map<string, Set<string>>;
}

export function createNameSpellings(
  packed: PackedNames,
  { changed, added }: ChangedNames = { changed: new Map(), added: new Map() },
): NameSpellings {
  const { entries, counts } = packed;
  const bytes = Buffer.from(entries.bytes.buffer, entries.bytes.byteOffset, entries.bytes.length);
  const entryAt = (at: number): string =>
    bytes.toString('utf8', entries.starts[at], entries.starts[at + 1]);

  /** Where the first entry stands that is not before `entry`. Compared where they lie: a question looks up hundreds. */
  function lowerBound(entry: Uint8Array): number {
    let low = 0;
    let high = entries.size;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compareAt(middle, entry) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Below 0 where the entry at this place is before `other`, above 0 where it is behind it, by UTF-16 units. */
  function compareAt(at: number, other: Uint8Array): number {
    const start = entries.starts[at] ?? 0;
    const length = (entries.starts[at + 1] ?? 0) - start;
    const common = Math.min(length, other.length);
    for (let index = 0; index < common; index += 1) {
      const own = bytes[start + index] ?? 0;
      const others = other[index] ?? 0;
      if (own !== others) return inUtf16Order(own) - inUtf16Order(others);
    }
    return length - other.length;
  }

  function beginsAt(at: number, start: Uint8Array): boolean {
    const from = entries.starts[at] ?? 0;
    if ((entries.starts[at + 1] ?? 0) - from < start.length) return false;
    return start.every((byte, index) => bytes[from + index] === byte);
  }

  function baseCount(entry: string): number {
    const encoded = Buffer.from(entry);
    const at = lowerBound(encoded);
    return at < entries.size && compareAt(at, encoded) === 0 ? (counts[at] ?? 0) : 0;
  }

  const count = (entry: string): number => changed.get(entry) ?? baseCount(entry);

  function isOrdinary(term: string): boolean {
    return count(term) >= Math.max(1, count(`~ ${term}`));
  }

  function spellingsWith(key: string): readonly Spelling[] {
    const found = new Set(added.get(key));
    const start = `${key} `;
    const encoded = Buffer.from(start);
    for (let at = lowerBound(encoded); at < entries.size && beginsAt(at, encoded); at += 1) {
      found.add(entryAt(at));
    }
    return [...found]
      .filter((entry) => count(entry) > 0)
      .sort()
      .map((entry) => entry.slice(start.length).split(' '));
  }

  return {
    spellings: (key) => spellingsWith(key).filter((spelling) => !spelling.some(isOrdinary)),
    spelledOut: (initials) => spellingsWith(initialsKey(initials)),
    isOrdinary,
    change(passageEntries, by) {
      for (const entry of passageEntries) {
        changed.set(entry, count(entry) + by);
        const key = entry.slice(0, Math.max(0, entry.indexOf(' ')));
        if (key.length < 2 || baseCount(entry) > 0) continue;
        const ofKey = added.get(key);
        if (ofKey === undefined) added.set(key, new Set([entry]));
        else ofKey.add(entry);
      }
    },
    fork: () =>
      createNameSpellings(packed, {
        changed: new Map(changed),
        added: new Map([...added].map(([key, ofKey]) => [key, new Set(ofKey)])),
      }),
  };
}
