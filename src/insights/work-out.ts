import { Worker } from 'node:worker_threads';
import type { JudgedQuestion } from '../store/question-log.js';
import type { ChartWords } from './charts/chart-words.js';
import type { Picture } from './charts/picture.js';
import type { Period } from './figures.js';
import type { Insights } from './insights.js';

/** What insights are drawn from. Plain data, so that it can travel to another thread. */
export interface InsightsTask {
  /** Oldest first. */
  readonly questions: readonly JudgedQuestion[];
  readonly period: Period;
  /** Of the articles that can be quoted now. */
  readonly articleIds: readonly string[];
  /** For the pictures; absent: none are drawn. */
  readonly words?: ChartWords;
}

export interface DrawnInsights {
  readonly insights: Insights;
  /** None without questions. */
  readonly pictures: readonly Picture[];
}

/** Some seconds are needed at most, on a busy machine. */
const timeoutMs = 30_000;

let last: Promise<unknown> = Promise.resolve();

/**
 * Works insights out in a thread of its own, which ends with it: reading ten thousand questions and drawing would keep
 * everybody else waiting. One at a time, since each takes some 100 MB.
 */
export function workOutInsights(task: InsightsTask): Promise<DrawnInsights> {
  const next = last.then(() => inThread(task));
  last = next.catch(() => undefined);
  return next;
}

async function inThread(task: InsightsTask): Promise<DrawnInsights> {
  const worker = startWorker(task);
  const timer = setTimeout(() => void worker.terminate(), timeoutMs);
  try {
    return await new Promise<DrawnInsights>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', () => {
        reject(new Error('The thread of the insights ended before it was done.'));
      });
    });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}

/** Beside this file: compiled in `dist/`; in `src/`, where only development runs it, compiled on the way by tsx. */
function startWorker(workerData: InsightsTask): Worker {
  if (import.meta.url.endsWith('.js')) {
    return new Worker(new URL('./insights-worker.js', import.meta.url), { workerData });
  }
  const source = new URL('./insights-worker.ts', import.meta.url).href;
  const compileFirst = `import('tsx/esm/api').then(({ register }) => {
    register();
    return import(${JSON.stringify(source)});
  });`;
  return new Worker(compileFirst, { eval: true, workerData });
}
