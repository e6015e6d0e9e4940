import { createSemaphore } from '../shared/semaphore.js';
import { startThread } from '../shared/start-module.js';
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

const oneAtATime = createSemaphore(1);

/**
 * Works insights out in a thread of its own, which ends with it: reading ten thousand questions and drawing would keep
 * everybody else waiting. One at a time, since each takes some 100 MB.
 */
export function workOutInsights(task: InsightsTask): Promise<DrawnInsights> {
  return oneAtATime.run(() => inThread(task));
}

async function inThread(task: InsightsTask): Promise<DrawnInsights> {
  const worker = startThread(new URL('./insights-worker.js', import.meta.url), task);
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
