import { createSemaphore, type Semaphore } from '../../shared/semaphore.js';

export interface WorkQueueOptions {
  /** At the same time. */
  readonly concurrency: number;
  /** Waiting for their turn. */
  readonly maxWaiting: number;
}

/**
 * Most of an answer is waiting for Discord, some is computing on one core. Eight at a time keep both busy; 64 more
 * wait a second or two at most.
 */
export const usualQueue: WorkQueueOptions = { concurrency: 8, maxWaiting: 64 };

/**
 * What takes long waits for other servers, mostly, and must not keep questions from their turn. It has a few places of its own.
 */
export const slowQueue: WorkQueueOptions = { concurrency: 4, maxWaiting: 16 };

export function createWorkQueue({ concurrency, maxWaiting }: WorkQueueOptions): Semaphore {
  return createSemaphore(concurrency, { maxWaiting });
}
