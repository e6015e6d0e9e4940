import type { Corpus } from '../../knowledge/corpus.js';
import type { BuildPassageIndex, OnProgress, PassageIndex } from '../passage-index.js';
import { buildLocalIndex, openPassageIndex } from '../local-index.js';
import { collectPostings } from '../postings/postings.js';
import type { SnapshotName } from '../snapshot/index-messages.js';
import type { IndexPlace } from '../index-place.js';
import { loadSnapshot, saveSnapshot } from '../snapshot/snapshot.js';
import { nameSnapshot, snapshotKey, tidySnapshots } from '../snapshot/snapshot-folder.js';
import { buildWorkerIndex, type ThreadBounds } from './worker-index.js';

/** Below this number of passages an index takes under a second to build: a thread, or a snapshot, would save nothing. */
export const defaultWorkerThreshold = 2_000;

/** The same in characters: few passages may be long. */
const maxCharactersHere = 2_000_000;

/** The same of articles that may be made to harm: they may hold nothing but different words. */
const maxForeignCharactersHere = 400_000;

/** Of the heap: for the program itself, and for each character of the articles. Running text needs a quarter of that. */
const baseMegabytes = 96;
const heapPerCharacter = 16;
/** A hundred thousand passages take 15 s. */
const buildMs = 90_000;

function boundsFor(characters: number): ThreadBounds {
  const heapMegabytes = baseMegabytes + Math.ceil((characters * heapPerCharacter) / 1_000_000);
  return { heapMegabytes, buildMs };
}

export interface IndexBuilderOptions {
  /** Folder for snapshots; absent: none are kept. */
  readonly cachePath?: string | undefined;
  /** From so many passages on the index lives in a thread of its own. */
  readonly workerThreshold?: number;
  /** Whether articles may be made to harm: then a thread that takes far more than they should need ends, and the build fails. */
  readonly isBounded?: boolean;
  /** Told when a snapshot cannot be kept. */
  readonly onCacheFault?: (error: Error) => void;
}

/** Builds small indexes in this thread, and large ones in another, from their snapshot where there is one. */
export function createIndexBuilder(options: IndexBuilderOptions = {}): BuildPassageIndex {
  const { cachePath, workerThreshold = defaultWorkerThreshold, isBounded = false } = options;
  const { onCacheFault = warn } = options;

  /** The same index, which can be kept however often it is changed. */
  function keepable(corpus: Corpus, index: PassageIndex): PassageIndex {
    return {
      ...index,
      async update(next) {
        const updated = await index.update?.(next);
        return updated && keepable(next, updated);
      },
      keep: (place, signal) => keep(corpus, place, signal),
    };
  }

  /** Built anew: an index that answers holds its words as they are searched, not as they lie in a file. */
  async function keep(corpus: Corpus, place: IndexPlace, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    let written: Promise<unknown> = Promise.resolve();
    const asked: IndexPlace = {
      ...place,
      write: (work) => {
        const done = signal.aborted ? Promise.resolve() : place.write(work);
        written = done;
        return done;
      },
    };
    const built = await buildAt(corpus, undefined, asked, signal);
    // Whoever builds is told when it cannot be written.
    await written.catch(() => undefined);
    await built.close?.();
  }

  async function buildAt(
    corpus: Corpus,
    onProgress: OnProgress | undefined,
    place: IndexPlace | undefined,
    signal?: AbortSignal,
  ): Promise<PassageIndex> {
    const characters = corpus.passages.reduce((sum, { text }) => sum + text.length, 0);
    const mostCharacters = isBounded ? maxForeignCharactersHere : maxCharactersHere;
    if (corpus.passages.length < workerThreshold && characters < mostCharacters) {
      return place === undefined
        ? buildLocalIndex(corpus, onProgress)
        : openOrBuild(corpus, place, onCacheFault);
    }
    const bounds = isBounded ? boundsFor(characters) : undefined;
    if (place !== undefined) {
      const snapshot = await nameAt(place, corpus);
      return buildWorkerIndex(corpus, {
        onProgress,
        bounds,
        signal,
        snapshot,
        keep: (write) => place.write(write),
        onSnapshotFault: onCacheFault,
      });
    }
    if (cachePath === undefined) return buildWorkerIndex(corpus, { onProgress, bounds });
    const snapshot = await nameSnapshot(cachePath, corpus);
    const index = await buildWorkerIndex(corpus, {
      onProgress,
      snapshot,
      onSnapshotFault: onCacheFault,
    });
    await tidySnapshots(cachePath).catch(onCacheFault);
    return index;
  }

  return async (corpus, onProgress, other, place) =>
    (await other?.fork?.(corpus)) ?? keepable(corpus, await buildAt(corpus, onProgress, place));
}

/** Fewer passages than this are read as quickly as a file of them. */
const fewestKept = 20;

async function openOrBuild(
  corpus: Corpus,
  place: IndexPlace,
  onFault: (error: Error) => void,
): Promise<PassageIndex> {
  if (corpus.passages.length < fewestKept) return buildLocalIndex(corpus);
  const snapshot = await nameAt(place, corpus);
  const kept = await loadSnapshot(snapshot, corpus.passages.length);
  if (kept !== undefined) return openPassageIndex(corpus, kept);
  const postings = await collectPostings(corpus);
  // Nobody waits for the disk.
  place.write(() => saveSnapshot(snapshot, postings)).catch(onFault);
  return openPassageIndex(corpus, postings);
}

async function nameAt(place: IndexPlace, corpus: Corpus): Promise<SnapshotName> {
  return { path: place.file('quoth-index'), key: await snapshotKey(corpus), since: place.since };
}

function warn({ message }: Error): void {
  process.emitWarning(`The index's snapshot cannot be kept: ${message}`);
}
