import { setImmediate } from 'node:timers/promises';
import { startThread } from '../../shared/start-module.js';
import type { Article } from '../../knowledge/article.js';
import type { Corpus } from '../../knowledge/corpus.js';
import { corpusChange } from '../corpus-change.js';
import type {
  IndexNumber,
  IndexOutcome,
  IndexProgress,
  IndexReply,
  IndexRequest,
  IndexTask,
  SnapshotName,
} from '../snapshot/index-messages.js';
import { type CorpusSize, isAtMost, isSmallElsewhere, sizeOf } from '../local-index.js';
import type { OnProgress, PassageIndex } from '../passage-index.js';
import { withoutTexts } from './without-texts.js';
import { createReadPassages, exceptOf, type ReadPassages } from '../postings/word-store.js';

export interface WorkerIndexOptions {
  readonly onProgress?: OnProgress | undefined;
  /** Opened when it is there and sound; written after a build. */
  readonly snapshot?: SnapshotName | undefined;
  /** Does the writing of the snapshot, or leaves it; absent: it is done. */
  readonly keep?: ((write: () => Promise<unknown>) => Promise<unknown>) | undefined;
  /** Told when the snapshot cannot be written: the index works all the same. */
  readonly onSnapshotFault?: (error: Error) => void;
  /** What the thread may take; absent: whatever it needs. */
  readonly bounds?: ThreadBounds | undefined;
  /** Ends the thread, and the build with it, while it is not built yet. */
  readonly signal?: AbortSignal | undefined;
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
  {
    onProgress,
    snapshot,
    keep = (write) => write(),
    onSnapshotFault = () => undefined,
    bounds,
    signal,
  }: WorkerIndexOptions = {},
): Promise<PassageIndex> {
  const thread = startIndexThread(onProgress, bounds);
  const end = (): void => void thread.end();
  const timer = bounds && setTimeout(end, bounds.buildMs);
  signal?.addEventListener('abort', end);
  try {
    if (snapshot !== undefined) {
      await send(thread, corpus.articles.map(withoutTexts));
      const outcome = await thread.ask(first, { kind: 'load', snapshot });
      if (outcome.kind === 'opened') {
        return firstIndex(corpus, thread, createReadPassages(corpus, outcome.words));
      }
      await thread.ask(first, { kind: 'clear' });
    }
    await send(thread, corpus.articles);
    const outcome = await thread.ask(first, { kind: 'build' });
    if (outcome.kind !== 'opened') throw unexpected(outcome);
    // Nobody waits for the disk.
    if (snapshot !== undefined) {
      keep(() => thread.ask(first, { kind: 'save', snapshot })).catch(onSnapshotFault);
    }
    return firstIndex(corpus, thread, createReadPassages(corpus, outcome.words));
  } catch (error) {
    await thread.end();
    throw error;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', end);
  }
}

/** The number of the index that a thread is started for. */
const first: IndexNumber = 0;

/** A thread with the indexes in it; it ends with the last of them. */
interface SharedThread {
  readonly thread: Thread;
  /** What each holds by itself. */
  readonly held: Map<IndexNumber, CorpusSize>;
  numbersGiven: number;
}

/**
 * What one index may hold by itself beside those that it shares: more is an index of its own, in a thread of its own, rather
 * than that the thread that answers all takes ever more memory.
 */
const mostForked: CorpusSize = { passages: 5_000, characters: 2_500_000 };

/** The same of all in one thread together: texts of nothing but different words take up to 70 bytes a character. */
const mostHeldTogether: CorpusSize = { passages: 20_000, characters: 5_000_000 };

function firstIndex(corpus: Corpus, thread: Thread, read: ReadPassages): PassageIndex {
  const held = new Map([[first, { passages: 0, characters: 0 }]]);
  return passageIndex(
    { corpus, number: first, read, worn: false },
    { thread, held, numbersGiven: 1 },
  );
}

interface OpenedIndex {
  readonly corpus: Corpus;
  readonly number: IndexNumber;
  readonly read: ReadPassages;
  readonly worn: boolean;
}

function passageIndex(
  { corpus, number, read, worn }: OpenedIndex,
  shared: SharedThread,
): PassageIndex {
  const { thread, held } = shared;
  let handedOver = false;

  /** Whether the thread may hold so much more for this index, and then counts it. */
  function mayHold(index: IndexNumber, more: CorpusSize): boolean {
    const own = sum(held.get(index) ?? nothing, more);
    const forked = [...held].filter(([other]) => other !== first && other !== index);
    const total = forked.reduce((all, [, size]) => sum(all, size), own);
    const isWithin = isAtMost(own, mostForked) && isAtMost(total, mostHeldTogether);
    if (isWithin) held.set(index, own);
    return isWithin;
  }

  return {
    ...read,
    ...(number !== first && { passagesHeld: held.get(number)?.passages ?? 0 }),
    async search(query) {
      const outcome = await thread.ask(number, { kind: 'search', query });
      if (outcome.kind !== 'found') throw unexpected(outcome);
      return outcome.result;
    },
    async update(next) {
      const change = await corpusChange(corpus, next);
      if (worn || !isSmallElsewhere(change)) return undefined;
      if (number !== first && !mayHold(number, sizeOf(change))) return undefined;
      handedOver = true;
      const order = next.articles.map(({ id }) => id);
      const outcome = await thread.ask(number, { kind: 'change', ...change, order });
      if (outcome.kind !== 'changed') throw unexpected(outcome);
      const after = { corpus: next, number, read: exceptOf(read, change.added) };
      return passageIndex({ ...after, worn: outcome.worn }, shared);
    },
    async fork(next) {
      const change = await corpusChange(corpus, next);
      const forked = shared.numbersGiven;
      // What was handed over holds other articles by now.
      if (handedOver || worn || !mayHold(forked, sizeOf(change))) return undefined;
      shared.numbersGiven += 1;
      try {
        const order = next.articles.map(({ id }) => id);
        await thread.ask(forked, { kind: 'fork', from: number, ...change, order });
      } catch (error) {
        held.delete(forked);
        throw error;
      }
      const after = { corpus: next, number: forked, read: exceptOf(read, change.added) };
      return passageIndex({ ...after, worn: false }, shared);
    },
    async close() {
      if (handedOver || !held.delete(number)) return;
      if (held.size === 0) await thread.end();
      else await thread.ask(number, { kind: 'drop' });
    },
  };
}

const nothing: CorpusSize = { passages: 0, characters: 0 };

function sum(a: CorpusSize, b: CorpusSize): CorpusSize {
  return { passages: a.passages + b.passages, characters: a.characters + b.characters };
}

async function send(thread: Thread, articles: readonly Article[]): Promise<void> {
  let batch: Article[] = [];
  let size = 0;
  for (const article of articles) {
    batch.push(article);
    size += article.passages.length;
    if (size < batchSize) continue;
    await thread.ask(first, { kind: 'articles', articles: batch });
    await setImmediate();
    batch = [];
    size = 0;
  }
  await thread.ask(first, { kind: 'articles', articles: batch });
}

interface Thread {
  /** Rejects with what went wrong there; from then on, with the reason for which the thread ended. */
  ask(index: IndexNumber, task: IndexTask): Promise<IndexOutcome>;
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
    ask: (index, task) =>
      new Promise((resolve, reject) => {
        if (ended !== undefined) {
          reject(ended);
          return;
        }
        asked += 1;
        waiting.set(asked, { resolve, reject });
        worker.ref();
        const request: IndexRequest = { id: asked, index, ...task };
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
