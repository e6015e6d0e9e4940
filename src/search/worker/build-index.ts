import type { BuildPassageIndex } from '../passage-index.js';
import { buildMiniSearchIndex } from '../local-index.js';
import { nameSnapshot, tidySnapshots } from '../snapshot/snapshot-folder.js';
import { buildWorkerIndex } from './worker-index.js';

/** Below this number of passages an index takes under a second to build: a thread, or a snapshot, would save nothing. */
export const defaultWorkerThreshold = 2_000;

export interface IndexBuilderOptions {
  /** Folder for snapshots; absent: none are kept. */
  readonly cachePath?: string | undefined;
  /** From so many passages on the index lives in a thread of its own. */
  readonly workerThreshold?: number;
  /** Told when a snapshot cannot be kept. */
  readonly onCacheFault?: (error: Error) => void;
}

/** Builds small indexes in this thread, and large ones in another, from their snapshot where there is one. */
export function createIndexBuilder(options: IndexBuilderOptions = {}): BuildPassageIndex {
  const { cachePath, workerThreshold = defaultWorkerThreshold, onCacheFault = warn } = options;
  return async (corpus, onProgress) => {
    if (corpus.passages.length < workerThreshold) return buildMiniSearchIndex(corpus, onProgress);
    if (cachePath === undefined) return buildWorkerIndex(corpus, { onProgress });
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
