import type { Worker } from 'node:worker_threads';
import { startThread } from '../../shared/start-module.js';
import type { EncodeReply, EncodeRequest } from './encoder-messages.js';
import type { Purpose, SentenceEncoder, Vector } from './sentence-encoder.js';

interface Job extends EncodeRequest {
  readonly resolve: (vectors: readonly Vector[]) => void;
  readonly reject: (error: Error) => void;
}

/** A model that lives in a thread, and what is known of it beforehand. */
export interface ThreadModel extends Pick<SentenceEncoder, 'name' | 'languages' | 'dimensions'> {
  /** The module that the thread runs: it answers each {@link EncodeRequest} with an {@link EncodeReply}. */
  readonly thread: URL;
  /** What the module needs to know. */
  readonly workerData?: unknown;
}

/**
 * An encoder in a thread of its own, which starts when it is first needed and does not keep the process alive, except while
 * something is asked of it.
 */
export function createThreadEncoder({
  thread: module,
  workerData,
  ...known
}: ThreadModel): SentenceEncoder {
  const waiting: Readonly<Record<Purpose, Job[]>> = { question: [], passages: [] };
  let thread: Worker | undefined;
  let current: Job | undefined;
  let ended: Error | undefined;

  function start(): Worker {
    const worker = startThread(module, workerData);
    worker.on('message', (reply: EncodeReply) => {
      const job = current;
      current = undefined;
      if (reply.kind === 'encoded') job?.resolve(reply.vectors);
      else job?.reject(reply.error);
      next();
    });
    worker.on('error', fail);
    worker.on('exit', () => {
      fail(new Error('The thread of the sentence encoder has ended.'));
    });
    return worker;
  }

  /** One job at a time is with the thread, so that a question waits for no more than one batch of passages. */
  function next(): void {
    if (current !== undefined) return;
    current = waiting.question.shift() ?? waiting.passages.shift();
    if (current === undefined) {
      thread?.unref();
      return;
    }
    thread ??= start();
    thread.ref();
    thread.postMessage({ texts: current.texts, purpose: current.purpose } satisfies EncodeRequest);
  }

  function fail(error: Error): void {
    ended ??= error;
    for (const job of [current, ...waiting.question, ...waiting.passages]) job?.reject(ended);
    current = undefined;
    waiting.question.length = 0;
    waiting.passages.length = 0;
  }

  return {
    ...known,
    encode: (texts, purpose) =>
      new Promise((resolve, reject) => {
        if (ended !== undefined) {
          reject(ended);
          return;
        }
        waiting[purpose].push({ texts, purpose, resolve, reject });
        next();
      }),
    close: async () => {
      fail(new Error('The sentence encoder was closed.'));
      await thread?.terminate();
    },
  };
}
