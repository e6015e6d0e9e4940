import { parentPort, workerData } from 'node:worker_threads';
import { drawOutcomes } from './charts/outcome-chart.js';
import { drawShares } from './charts/share-chart.js';
import { insightsFrom } from './insights.js';
import type { DrawnInsights, InsightsTask } from './work-out.js';

/* The thread in which insights are worked out and drawn: one task, one reply. */

async function workOut({ questions, words, ...rest }: InsightsTask): Promise<DrawnInsights> {
  const insights = insightsFrom(questions, rest);
  if (words === undefined || questions.length === 0) return { insights, pictures: [] };
  const { series } = insights;
  return {
    insights,
    pictures: [await drawOutcomes(series, words), await drawShares(series, words)],
  };
}

/** What the thread was started with. */
const task = workerData as InsightsTask;

/** An error on the way here ends the thread, which the one who waits for it hears of. */
const drawn = await workOut(task);
parentPort?.postMessage(drawn);
