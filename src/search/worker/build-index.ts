import type { BuildPassageIndex } from '../passage-index.js';
import { buildLocalIndex } from '../local-index.js';
import { nameSnapshot, tidySnapshots } from '../snapshot/snapshot-folder.js';
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
  return async (corpus, onProgress, other) => {
    const shared = await other?.fork?.(corpus);
    if (shared !== undefined) return shared;
    const characters = corpus.passages.reduce((sum, { text }) => sum + text.length, 0);
    const mostCharacters = isBounded ? maxForeignCharactersHere : maxCharactersHere;
    if (corpus.passages.length < workerThreshold && characters < mostCharacters) {
      return buildLocalIndex(corpus, onProgress);
    }
    if (cachePath === undefined) {
      const bounds = isBounded ? boundsFor(characters) : undefined;
      return buildWorkerIndex(corpus, { onProgress, bounds });
    }
    const snapshot = await nameSnapshot(cachePath, corpus);
    const index = await buildWorkerIndex(corpus, {
      onProgress,
      snapshot,
      onSnapshotFault: onCacheFault,
    });
    await tidySnapshots(cachePath).catch(onCacheFault);
    return index;
  };
}

function warn({ message }: Error): void {
  process.emitWarning(`The index's snapshot cannot be kept: ${message}`);
}
