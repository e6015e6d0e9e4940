import { fold } from '../../language/fold.js';
import type { Article } from '../../knowledge/article.js';
import { writtenUnits } from '../../language/written-units.js';

/**
 * Which passages of an article may hold some words side by side: a Bloom filter a passage, of its words and its pairs of
 * neighbouring words. It never misses one that does; of those that do not, few get through (see `bitsEach`).
 */
export interface PhraseFilter {
  /** Bits of all passages, 32 each. */
  readonly bits: Uint32Array;
  /** Where the words of each passage begin in `bits`, and where those of the last one end. */
  readonly starts: Uint32Array;
}

/** The bits that a text sets, and a passage that holds it has: read by {@link mayHold}. */
export interface PhraseKeys {
  readonly hashes: Uint32Array;
}

/**
 * Bits for each word and each pair. With them a fifth of the bits is set, so that one in 500 passages gets through for one
 * word that they lack, one in a million for three words; 140 bytes for a passage of 55 words.
 */
const bitsEach = 10;

/** Bits that one word sets: it may be all there is to look for, while a pair is always looked for with its two words. */
const bitsOfWord = 4;

const noKeys: PhraseKeys = { hashes: new Uint32Array() };

/** What to look for: folded like the passages, so that one filter serves every way to compare words. */
export function phraseKeys(text: string): PhraseKeys {
  const hashes = hashesOf(text);
  return hashes.length === 0 ? noKeys : { hashes: Uint32Array.from(hashes) };
}

/** Whether the passage at this position of its article may hold the words. */
export function mayHold(
  { bits, starts }: PhraseFilter,
  passage: number,
  keys: PhraseKeys,
): boolean {
  const start = starts[passage] ?? 0;
  const size = ((starts[passage + 1] ?? start) - start) * 32;
  if (size === 0) return false;
  for (const hash of keys.hashes) {
    const bit = hash % size;
    if ((((bits[start + (bit >>> 5)] ?? 0) >>> (bit & 31)) & 1) === 0) return false;
  }
  return true;
}

export function createPhraseFilter({ passages }: Pick<Article, 'passages'>): PhraseFilter {
  const starts = new Uint32Array(passages.length + 1);
  const hashes = passages.map(({ text }) => new Set(hashesOf(text)));
  for (const [index, own] of hashes.entries()) {
    // A word counts with as many bits as it sets, a pair with one: on average as many as they are.
    const words = Math.ceil((own.size * bitsEach * 2) / (bitsOfWord + 1) / 32);
    starts[index + 1] = (starts[index] ?? 0) + words;
  }
  const bits = new Uint32Array(starts[passages.length] ?? 0);
  for (const [index, own] of hashes.entries()) {
    const start = starts[index] ?? 0;
    const size = ((starts[index + 1] ?? start) - start) * 32;
    for (const hash of own) {
      const bit = hash % size;
      const at = start + (bit >>> 5);
      bits[at] = (bits[at] ?? 0) | (1 << (bit & 31));
    }
  }
  return { bits, starts };
}

function hashesOf(text: string): readonly number[] {
  const hashes: number[] = [];
  let before = 0;
  for (const { form } of writtenUnits(text)) {
    const folded = fold(form);
    if (folded === '') continue;
    const own = hashOf(folded);
    for (let bit = 0; bit < bitsOfWord; bit += 1) hashes.push(mixed(own + bit * goldenRatio));
    if (before !== 0) hashes.push(mixed(Math.imul(before, 31) ^ own));
    before = own;
  }
  return hashes;
}

const goldenRatio = 0x9e3779b9;

/** FNV-1a of a text's UTF-16 units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0 || 1;
}

/** MurmurHash3's last step: every bit of the result depends on every bit of the hash. */
function mixed(hash: number): number {
  let mixed = hash | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
