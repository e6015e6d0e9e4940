import type { Passage } from '../../knowledge/article.js';
import { askingHeading } from '../../knowledge/asking-heading.js';
import type { Corpus } from '../../knowledge/corpus.js';
import { createBoundedMap } from '../../shared/bounded-map.js';
import { createSemaphore } from '../../shared/semaphore.js';
import type { OnProgress } from '../passage-index.js';
import type { KeptVectors } from './kept-vectors.js';
import type { SentenceEncoder, Vector } from './sentence-encoder.js';
import { textKey, type TextKey, type VectorFile } from './vector-file.js';

/** Passages encoded at a time: a question waits for no more than these, and memory stays small. */
const batchSize = 4;

/**
 * Passages of one corpus that are encoded before it is another's turn: some four seconds. If all corpora went on together, hundreds
 * of servers would wait for the last of them, and each that is closed would stay in memory until the encoder came to it.
 */
const inOneTurn = 200;

/** So few are not worth waiting for a turn: an article was changed, and its server goes by words alone meanwhile. */
const withoutTurn = 32;

/** New vectors that are written to the file together. */
const writtenTogether = 64;

/** Most vectors that are remembered, half a kilobyte each: articles that guilds share are encoded once. */
const mostRemembered = 50_000;

/** UTF-16 units of a passage that are encoded: what follows says little new, and time grows with the square. */
const maxLength = 1_200;

/** What the texts of a corpus mean. */
export interface CorpusVectors {
  /** One for each passage, in the order of the corpus. */
  readonly passages: readonly Vector[];
  /** In the same order: of the heading next above the passage, where that asks something. */
  readonly askingHeadings: readonly (Vector | undefined)[];
}

/** Works out the vectors of passages, and remembers them by their text. */
export interface PassageVectors {
  /**
   * Those of `kept` are not worked out, and from then on it has all of them. Rejects when the encoder fails, or `signal` ends it.
   */
  of(
    corpus: Corpus,
    signal: AbortSignal,
    onProgress?: OnProgress,
    kept?: KeptVectors,
  ): Promise<CorpusVectors>;
}

/** `file`: where vectors are kept between two starts; absent: nowhere. A file that cannot be written is told of and done without. */
export function createPassageVectors(
  encoder: SentenceEncoder,
  file?: VectorFile,
  onFileFault: (error: unknown) => void = () => undefined,
): PassageVectors {
  const known = createBoundedMap<TextKey, Vector>(mostRemembered);
  const turns = createSemaphore(1);
  let reading: Promise<void> | undefined;

  async function readFile(): Promise<void> {
    for (const [key, vector] of (await file?.read()) ?? []) known.set(key, vector);
  }

  async function write(vectors: Map<TextKey, Vector>): Promise<void> {
    if (vectors.size > 0) await file?.append(vectors).catch(onFileFault);
    vectors.clear();
  }

  async function encode(batch: Missing, signal: AbortSignal, into: Encoded): Promise<void> {
    signal.throwIfAborted();
    const encoded = await encoder.encode(
      batch.map(([, text]) => text),
      'passages',
    );
    for (const [index, [key]] of batch.entries()) {
      const vector = encoded[index];
      if (vector === undefined) throw new Error('The encoder left out a text.');
      known.set(key, vector);
      into.vectors.set(key, vector);
      into.unwritten.set(key, vector);
    }
    if (into.unwritten.size >= writtenTogether) await write(into.unwritten);
  }

  return {
    async of(corpus, signal, onProgress, kept) {
      await (reading ??= readFile());
      const ofPassages = corpus.passages.map((passage) => encodedText(passage));
      const ofHeadings = corpus.passages.map((passage) =>
        askingHeading(passage)?.slice(0, maxLength),
      );
      const texts = new Map(
        [...ofPassages, ...ofHeadings].flatMap((text) =>
          text === undefined ? [] : [[textKey(text), text] as const],
        ),
      );
      const keys = [...texts.keys()];
      const before = (await kept?.read()) ?? new Map<TextKey, Vector>();
      const vectors = new Map<TextKey, Vector>();
      for (const key of keys) {
        const vector = before.get(key) ?? known.get(key);
        if (vector !== undefined) vectors.set(key, vector);
      }
      const missing = [...texts].filter(([key]) => !vectors.has(key));
      const unwritten = new Map<TextKey, Vector>();
      const into = { vectors, unwritten };
      async function encodeUpTo(end: number, from: number): Promise<void> {
        for (let at = from; at < end; at += batchSize) {
          await encode(missing.slice(at, Math.min(end, at + batchSize)), signal, into);
          onProgress?.(Math.min(at + batchSize, missing.length), missing.length);
        }
      }

      if (missing.length <= withoutTurn) await encodeUpTo(missing.length, 0);
      else {
        for (let from = 0; from < missing.length; from += inOneTurn) {
          const end = Math.min(missing.length, from + inOneTurn);
          await turns.run(() => encodeUpTo(end, from));
        }
      }
      await write(unwritten);
      const isNew = vectors.size !== before.size || keys.some((key) => !before.has(key));
      if (isNew) await kept?.replace(vectors).catch(onFileFault);
      return {
        passages: ofPassages.flatMap((text) => vectors.get(textKey(text)) ?? []),
        askingHeadings: ofHeadings.map((text) =>
          text === undefined ? undefined : vectors.get(textKey(text)),
        ),
      };
    },
  };
}

/** Texts by their keys. */
type Missing = readonly (readonly [TextKey, string])[];

interface Encoded {
  readonly vectors: Map<TextKey, Vector>;
  /** Those of them that are not in the file yet. */
  readonly unwritten: Map<TextKey, Vector>;
}

/** What of a passage is encoded: the heading next above it, and its text. */
function encodedText({ headings, text }: Passage): string {
  const heading = headings.at(-1);
  return (heading === undefined ? text : `${heading}. ${text}`).slice(0, maxLength);
}
