import { setImmediate } from 'node:timers/promises';
import type { Corpus } from '../knowledge/corpus.js';
import type { OnProgress } from './passage-index.js';
import { createPassageReader } from './passage-reader.js';

/** What a passage is found by: its content terms, and the character n-grams of languages that need them. */
export const fields = ['terms', 'grams'] as const;
export type Field = (typeof fields)[number];

/** Passages analyzed between two breaths of the event loop: a few dozen milliseconds. */
const chunkSize = 200;

/**
 * Which passages hold which words, in a few flat arrays: small, quick to make, and the same bytes in memory, in a
 * message to another thread and in a file. Passages are known by their position in the corpus.
 */
export interface Postings {
  readonly passages: number;
  /** Each distinct word of any field once, in the order in which they were met. */
  readonly words: readonly string[];
  readonly fields: Readonly<Record<Field, FieldPostings>>;
}

/** The postings of word w are those from `starts[w]` up to, and without, `starts[w + 1]`. */
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
  const wordIds = new Map<string, number>();
  const collected = { terms: createCollector(wordIds), grams: createCollector(wordIds) };
  const total = corpus.passages.length;
  let done = 0;
  for (const article of corpus.articles) {
    for (const passage of article.passages) {
      collected.terms.add(reader.indexTerms(article, passage));
      collected.grams.add(reader.indexGrams(article, passage));
      done += 1;
      if (done % chunkSize !== 0) continue;
      onProgress?.(done, total);
      await setImmediate();
    }
  }
  onProgress?.(total, total);
  const words = [...wordIds.keys()];
  return {
    passages: total,
    words,
    fields: {
      terms: collected.terms.finish(words.length),
      grams: collected.grams.finish(words.length),
    },
  };
}

interface Collector {
  /** The next passage, by its words as they occur. */
  add(words: readonly string[]): void;
  finish(wordCount: number): FieldPostings;
}

/** Notes the words passage by passage, then turns the table by a counting sort. */
function createCollector(wordIds: Map<string, number>): Collector {
  const ids = createGrowingArray(Uint32Array);
  const counts = createGrowingArray(Uint16Array);
  const lengths = createGrowingArray(Uint32Array);
  const frequency = new Map<number, number>();

  return {
    add(words) {
      frequency.clear();
      for (const word of words) {
        let id = wordIds.get(word);
        if (id === undefined) wordIds.set(word, (id = wordIds.size));
        frequency.set(id, (frequency.get(id) ?? 0) + 1);
      }
      for (const [id, count] of frequency) {
        ids.push(id);
        counts.push(Math.min(count, 0xffff));
      }
      lengths.push(frequency.size);
    },
    finish: (wordCount) =>
      byWord(ids.finish(), counts.finish(), lengths.finish(), new Uint32Array(wordCount + 1)),
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

interface NumberArray {
  readonly length: number;
  [index: number]: number;
}

/** A typed array that doubles when it is full. */
function createGrowingArray<
  Numbers extends NumberArray & {
    set(from: Numbers): void;
    slice(start: number, end: number): Numbers;
  },
>(Type: new (length: number) => Numbers): { push(value: number): void; finish(): Numbers } {
  let values = new Type(1_024);
  let length = 0;
  return {
    push(value) {
      if (length === values.length) {
        const larger = new Type(length * 2);
        larger.set(values);
        values = larger;
      }
      values[length] = value;
      length += 1;
    },
    finish: () => values.slice(0, length),
  };
}
