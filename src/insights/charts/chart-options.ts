import type { ChartOptions } from 'chart.js';
import type { Series } from '../figures.js';
import type { ChartWords } from './chart-words.js';
import { colours } from './picture.js';

/** Labels below a picture that can be read side by side. */
const mostLabels = 10;

/** Days as the locale writes them, short: "Sep 30". */
export function dayLabels({ buckets }: Series, { locale }: ChartWords): string[] {
  // An isolate of that direction: a label begins with a figure, which has none of its own.
  const [open, close] = isRightToLeft(locale) ? ['\u2067', '\u2069'] : ['', ''];
  const format = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
  return buckets.map(({ startMs }) => `${open}${format.format(startMs)}${close}`);
}

/** What all pictures have in common: a title and a legend above, time below, figures where reading begins. */
export function chartOptions(title: string, { locale }: ChartWords): ChartOptions<'bar' | 'line'> {
  const rtl = isRightToLeft(locale);
  return {
    locale,
    layout: { padding: { top: 10, right: 16, bottom: 10, left: 16 } },
    plugins: {
      title: {
        display: true,
        text: title,
        align: rtl ? 'end' : 'start',
        font: { size: 14, weight: 'bold' },
        padding: { top: 2, bottom: 4 },
      },
      legend: {
        position: 'top',
        align: rtl ? 'end' : 'start',
        rtl,
        labels: { boxWidth: 10, boxHeight: 10, padding: 14, color: colours.text },
      },
    },
    scales: {
      x: {
        stacked: true,
        reverse: rtl,
        grid: { display: false },
        border: { color: colours.grid },
        ticks: {
          color: colours.faint,
          maxRotation: 0,
          autoSkip: true,
          autoSkipPadding: 12,
          maxTicksLimit: mostLabels,
        },
      },
      y: {
        stacked: true,
        beginAtZero: true,
        position: rtl ? 'right' : 'left',
        grid: { color: colours.grid },
        border: { display: false },
        ticks: { color: colours.faint, precision: 0, maxTicksLimit: 6, padding: 6 },
      },
    },
  };
}

function isRightToLeft(locale: string): boolean {
  return /^(?:ar|fa|he|ur)\b/u.test(locale);
}
