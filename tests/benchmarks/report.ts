import type { Measurement } from './measurement.js';

interface Column {
  readonly name: string;
  of(measurement: Measurement, quoth: Measurement | undefined): string;
}

const percent = (share: number): string => (100 * share).toFixed(1);
const seconds = (ms: number | undefined): string =>
  ms === undefined ? '–' : (ms / 1_000).toFixed(ms < 10_000 ? 2 : 0);
const milliseconds = (ms: number): string => ms.toFixed(ms < 100 ? 1 : 0);
const megabytes = (mb: number | undefined): string => (mb === undefined ? '–' : mb.toFixed(0));

/** How many times Quoth's figure. */
function ratio(value: number | undefined, quoth: number | undefined): string {
  if (value === undefined || quoth === undefined || quoth === 0) return '–';
  return `× ${(value / quoth).toPrecision(2)}`;
}

const columns: readonly Column[] = [
  { name: 'engine', of: ({ engine }) => engine },
  { name: 'questions', of: ({ questions }) => String(questions) },
  { name: 'R@1', of: ({ recall1 }) => percent(recall1) },
  { name: 'R@5', of: ({ recall5 }) => percent(recall5) },
  { name: 'MRR', of: ({ mrr10 }) => percent(mrr10) },
  { name: 'build s', of: ({ buildMs }) => seconds(buildMs) },
  { name: 'load s', of: ({ loadMs }) => seconds(loadMs) },
  { name: 'heap MB', of: ({ heapMb }) => megabytes(heapMb) },
  { name: 'saved MB', of: ({ savedMb }) => megabytes(savedMb) },
  {
    name: 'p50 / p95 / p99 ms',
    of: ({ p50Ms, p95Ms, p99Ms }) => [p50Ms, p95Ms, p99Ms].map(milliseconds).join(' / '),
  },
  { name: 'build', of: (own, quoth) => ratio(own.buildMs, quoth?.buildMs) },
  { name: 'heap', of: (own, quoth) => ratio(own.heapMb, quoth?.heapMb) },
  { name: 'p50', of: (own, quoth) => ratio(own.p50Ms, quoth?.p50Ms) },
  { name: 'p99', of: (own, quoth) => ratio(own.p99Ms, quoth?.p99Ms) },
];

/** The figures of one set, one engine a line; the last columns say how many times Quoth's figure it is. */
export function table(measurements: readonly Measurement[], markdown: boolean): string {
  const quoth = measurements.find(({ engine }) => engine === 'Quoth');
  const rows = [
    columns.map(({ name }) => name),
    ...measurements.map((own) => columns.map((column) => column.of(own, quoth))),
  ];
  const widths = columns.map((_column, index) =>
    Math.max(...rows.map((row) => row[index]?.length ?? 0)),
  );
  const lines = rows.map((row) =>
    row.map((cell, index) =>
      index === 0 ? cell.padEnd(widths[index] ?? 0) : cell.padStart(widths[index] ?? 0),
    ),
  );
  if (!markdown) return lines.map((cells) => cells.join('  ')).join('\n');
  const rule = widths.map((width, index) =>
    index === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [lines[0] ?? [], rule, ...lines.slice(1)]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}
