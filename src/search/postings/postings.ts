import { setImmediate } from 'node:timers/promises';
import type { Corpus } from '../../knowledge/corpus.js';
import { createGrowingArray } from './growing-array.js';
import { createNameCollector, nameEntries, type PackedNames } from '../spelling/name-spellings.js';
import type { OnProgress } from '../passage-index.js';
import { createPassageReader } from './passage-reader.js';
import { packVocabulary, type Vocabulary } from '../vocabulary.js';
import { createWordPacker, type WordStore } from './word-store.js';

/** What a passage is found by: its content terms, and the character n-grams of languages that need them. */
export const fields = ['terms', 'grams'] as const;
export type Field = (typeof fields)[number];

/** Characters analyzed between two breaths of the event loop: a few dozen milliseconds. */
const chunkCharacters = 40_000;

/**
 * All that is known of a corpus's words, in a few flat arrays: small, quick to make, and the same bytes in memory, in a
 * message to another thread and in a file. Passages are known by their position in the corpus.
 */
export interface Postings {
  readonly passages: number;
  readonly vocabulary: Vocabulary;
  /** Which passages hold which words. */
  readonly fields: Readonly<Record<Field, FieldPostings>>;
  /** How each passage was read. */
  readonly words: WordStore;
  /** How names are written. */
  readonly names: PackedNames;
}

/** The postings of word w are those from `starts[w]` up to, and without, `starts[w + 1]`; it may have none. */
export interface FieldPostings {
  readonly starts: Uint32Array;
  /** Passage of each posting, ascending within a word. */
  readonly passages: Uint32Array;
  /** How often the word occurs in that passage, 65,535 at most. */
  readonly counts: Uint16Array;
  /** Distinct words of each passage in this field. */
  readonly lengths: Uint32Array;
}

/** Reads every passage of a corpus once; the event loop breathes between chunks. */
export async function collectPostings(corpus: Corpus, onProgress?: OnProgress): Promise<Postings> {
  const reader = createPassageReader();
  const ids = new Map<string, number>();
  function wordId(word: string): number {
    let id = ids.get(word);
    if (id === undefined) ids.set(word, (id = ids.size));
    return id;
  }
  const collected = { terms: createCollector(wordId), grams: createCollector(wordId) };
  const packer = createWordPacker(wordId);
  const names = createNameCollector();
  const total = corpus.passages.length;
  let done = 0;
  let characters = 0;
  for (const article of corpus.articles) {
    for (const passage of article.passages) {
      const words = reader.read(article, passage);
      packer.add(words);
      names.add(nameEntries(passage.text, words.tokens, article.language));
      collected.terms.add(reader.indexTerms(words));
      collected.grams.add(reader.indexGrams(article, passage));
      done += 1;
      characters += passage.text.length + 1;
      if (characters < chunkCharacters) continue;
      characters = 0;
      onProgress?.(done, total);
      await setImmediate();
    }
  }
  onProgress?.(total, total);
  return {
    passages: total,
    vocabulary: packVocabulary([...ids.keys()]),
    fields: { terms: collected.terms.finish(ids.size), grams: collected.grams.finish(ids.size) },
    words: packer.finish(),
    names: names.finish(),
  };
}

interface Collector {
  /** The next passage, by its words as they occur. */
  add(words: readonly string[]): void;
  finish(wordCount: number): FieldPostings;
}

/** Notes the words passage by passage, then turns the table by a counting sort. */
function createCollector(wordId: (word: string) => number): Collector {
  const ids = createGrowingArray(Uint32Array);
  const counts = createGrowingArray(Uint16Array);
  const lengths = createGrowingArray(Uint32Array);
  const frequency = new Map<number, number>();

  return {
    add(words) {
      frequency.clear();
      for (const word of words) {
        const id = wordId(word);
        frequency.set(id, (frequency.get(id) ?? 0) + 1);
      }
      for (const [id, count] of frequency) {
        ids.push(id);
        counts.push(Math.min(count, 0xffff));
      }
      lengths.push(frequency.size);
    },
    finish: (wordCount) =>
      byWord(
        ids.finish(),
        counts.finish(),
        lengths.finish().slice(),
        new Uint32Array(wordCount + 1),
      ),
  };
}

function byWord(
  ids: Uint32Array,
  idCounts: Uint16Array,
  lengths: Uint32Array,
  starts: Uint32Array,
): FieldPostings {
  for (const id of ids) starts[id + 1] = (starts[id + 1] ?? 0) + 1;
  for (let word = 1; word < starts.length; word += 1) {
    starts[word] = (starts[word] ?? 0) + (starts[word - 1] ?? 0);
  }
  const next = starts.slice();
  const passages = new Uint32Array(ids.length);
  const counts = new Uint16Array(ids.length);
  let posting = 0;
  for (const [passage, length] of lengths.entries()) {
    for (const end = posting + length; posting < end; posting += 1) {
      const id = ids[posting] ?? 0;
      const place = next[id] ?? 0;
      next[id] = place + 1;
      passages[place] = passage;
      counts[place] = idCounts[posting] ?? 0;
    }
  }
  return { starts, passages, counts, lengths };
}
