import type { Outcome, Series } from '../figures.js';
import { chartOptions, dayLabels } from './chart-options.js';
import type { ChartWords } from './chart-words.js';
import { colours, draw, type Picture } from './picture.js';

/** From the bottom to the top. */
const outcomes: readonly Outcome[] = ['found', 'uncertain', 'nothing'];

/** Questions a day, or week, one bar each, by what became of them. */
export async function drawOutcomes(series: Series, words: ChartWords): Promise<Picture> {
  const title = words.outcomes.title[series.unit];
  const png = await draw({
    type: 'bar',
    data: {
      labels: dayLabels(series, words),
      datasets: outcomes.map((outcome) => ({
        label: words.outcomes[outcome],
        data: series.buckets.map((bucket) => bucket.outcomes[outcome]),
        backgroundColor: colours[outcome],
        borderRadius: 2,
        maxBarThickness: 28,
        categoryPercentage: 0.8,
        barPercentage: 1,
      })),
    },
    options: chartOptions(title, words),
  });
  return { name: 'questions.png', description: title, png };
}
