import type { ChartDataset } from 'chart.js';
import { answeredShare, helpedShare, weekly, type Bucket, type Series } from '../figures.js';
import { chartOptions, dayLabels } from './chart-options.js';
import type { ChartWords } from './chart-words.js';
import { colours, draw, type Picture } from './picture.js';

/**
 * Which share of questions was answered, and of votes said that it helped, as lines over time. Each point looks back on a
 * week: what a day says in a small server is chance.
 */
export async function drawShares(series: Series, words: ChartWords): Promise<Picture> {
  const { title, answered, helped } = words.shares;
  const common = chartOptions(title, words);
  const percent = new Intl.NumberFormat(words.locale, { style: 'percent' });
  const windows = weekly(series);
  const line = (
    label: string,
    colour: string,
    shareOf: (bucket: Bucket) => number | undefined,
  ): ChartDataset => ({
    label,
    data: windows.map((bucket) => shareOf(bucket) ?? null),
    borderColor: colour,
    backgroundColor: colour,
    borderWidth: 2,
    pointRadius: windows.length > 31 ? 1.5 : 2.5,
    // Lines along the edges are drawn whole.
    clip: 6,
    // Weeks without questions are passed over.
    spanGaps: true,
  });
  const png = await draw({
    type: 'line',
    data: {
      labels: dayLabels(series, words),
      datasets: [
        line(answered, colours.found, ({ outcomes }) => answeredShare(outcomes)),
        line(helped, colours.helped, ({ votes }) => helpedShare(votes)),
      ],
    },
    options: {
      ...common,
      scales: {
        x: { ...common.scales?.['x'], stacked: false },
        y: {
          ...common.scales?.['y'],
          stacked: false,
          min: 0,
          max: 1,
          ticks: {
            color: colours.faint,
            padding: 6,
            stepSize: 0.25,
            callback: (value) => percent.format(Number(value)),
          },
        },
      },
    },
  });
  return { name: 'shares.png', description: title, png };
}
