import { setImmediate } from 'node:timers/promises';
import { startThread } from '../../shared/start-module.js';
import type { Article } from '../../knowledge/article.js';
import type { Corpus } from '../../knowledge/corpus.js';
import { corpusChange } from '../corpus-change.js';
import type {
  IndexOutcome,
  IndexProgress,
  IndexReply,
  IndexRequest,
  IndexTask,
  SnapshotName,
} from '../snapshot/index-messages.js';
import { isSmallElsewhere } from '../local-index.js';
import type { OnProgress, PassageIndex } from '../passage-index.js';
import { withoutTexts } from './without-texts.js';
import { createReadPassages, exceptOf, type ReadPassages } from '../postings/word-store.js';

export interface WorkerIndexOptions {
  readonly onProgress?: OnProgress | undefined;
  /** Opened when it is there and sound; written after a build. */
  readonly snapshot?: SnapshotName | undefined;
  /** Told when the snapshot cannot be written: the index works all the same. */
  readonly onSnapshotFault?: (error: Error) => void;
  /** What the thread may take; absent: whatever it needs. */
  readonly bounds?: ThreadBounds | undefined;
}

/** Beyond these the thread ends, and what was asked of it is rejected; this process goes on. */
export interface ThreadBounds {
  readonly heapMegabytes: number;
  /** For building. */
  readonly buildMs: number;
}

/** Passages copied to the thread between two breaths of the event loop: a few milliseconds. */
const batchSize = 1_000;

/**
 * An index in a thread of its own: building it, opening its snapshot and searching it leave this thread free. The thread
 * does not keep the process alive, except while something is asked of it.
 */
export async function buildWorkerIndex(
  corpus: Corpus,
  { onProgress, snapshot, onSnapshotFault = () => undefined, bounds }: WorkerIndexOptions = {},
): Promise<PassageIndex> {
  const thread = startIndexThread(onProgress, bounds);
  const timer = bounds && setTimeout(() => void thread.end(), bounds.buildMs);
  try {
    if (snapshot !== undefined) {
      await send(thread, corpus.articles.map(withoutTexts));
      const outcome = await thread.ask({ kind: 'load', snapshot });
      if (outcome.kind === 'opened') {
        return passageIndex(corpus, thread, createReadPassages(corpus, outcome.words));
      }
      await thread.ask({ kind: 'clear' });
    }
    await send(thread, corpus.articles);
    const outcome = await thread.ask({ kind: 'build' });
    if (outcome.kind !== 'opened') throw unexpected(outcome);
    // Nobody waits for the disk.
    if (snapshot !== undefined) thread.ask({ kind: 'save', snapshot }).catch(onSnapshotFault);
    return passageIndex(corpus, thread, createReadPassages(corpus, outcome.words));
  } catch (error) {
    await thread.end();
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

function passageIndex(
  corpus: Corpus,
  thread: Thread,
  read: ReadPassages,
  worn = false,
): PassageIndex {
  let handedOver = false;
  return {
    ...read,
    async search(query) {
      const outcome = await thread.ask({ kind: 'search', query });
      if (outcome.kind !== 'found') throw unexpected(outcome);
      return outcome.result;
    },
    async update(next) {
      const change = await corpusChange(corpus, next);
      if (worn || !isSmallElsewhere(change)) return undefined;
      const order = next.articles.map(({ id }) => id);
      const outcome = await thread.ask({ kind: 'change', ...change, order });
      if (outcome.kind !== 'changed') throw unexpected(outcome);
      handedOver = true;
      return passageIndex(next, thread, exceptOf(read, change.added), outcome.worn);
    },
    async close() {
      if (!handedOver) await thread.end();
    },
  };
}

async function send(thread: Thread, articles: readonly Article[]): Promise<void> {
  let batch: Article[] = [];
  let size = 0;
  for (const article of articles) {
    batch.push(article);
    size += article.passages.length;
    if (size < batchSize) continue;
    await thread.ask({ kind: 'articles', articles: batch });
    await setImmediate();
    batch = [];
    size = 0;
  }
  await thread.ask({ kind: 'articles', articles: batch });
}

interface Thread {
  /** Rejects with what went wrong there; from then on, with the reason for which the thread ended. */
  ask(task: IndexTask): Promise<IndexOutcome>;
  end(): Promise<void>;
}

interface Waiting {
  readonly resolve: (outcome: IndexOutcome) => void;
  readonly reject: (error: Error) => void;
}

function startIndexThread(
  onProgress: OnProgress | undefined,
  bounds: ThreadBounds | undefined,
): Thread {
  const worker = startThread(
    new URL('./index-worker.js', import.meta.url),
    undefined,
    bounds && { maxOldGenerationSizeMb: bounds.heapMegabytes },
  );
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  let ended: Error | undefined;
  worker.unref();

  function failAll(error: Error): void {
    ended ??= error;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  }

  worker.on('message', (message: IndexReply | IndexProgress) => {
    if (message.kind === 'progress') {
      onProgress?.(message.done, message.total);
      return;
    }
    const { id, ...outcome } = message;
    const asker = waiting.get(id);
    waiting.delete(id);
    if (waiting.size === 0) worker.unref();
    if (outcome.kind === 'failed') asker?.reject(outcome.error);
    else asker?.resolve(outcome);
  });
  worker.on('error', failAll);
  worker.on('exit', () => {
    failAll(new Error('The thread of the index has ended.'));
  });

  return {
    ask: (task) =>
      new Promise((resolve, reject) => {
        if (ended !== undefined) {
          reject(ended);
          return;
        }
        asked += 1;
        waiting.set(asked, { resolve, reject });
        worker.ref();
        const request: IndexRequest = { id: asked, ...task };
        worker.postMessage(request);
      }),
    async end() {
      await worker.terminate();
    },
  };
}

function unexpected({ kind }: IndexOutcome): Error {
  return new Error(`The thread of the index replied with "${kind}".`);
}
