import type { EvaluationReport } from '../../evaluation/evaluate.js';
import type { ReliabilityBin } from '../../evaluation/reliability.js';
import { text } from '../text.js';
import { cleanLine } from './clean.js';
import { jsonLine } from './json.js';
import type { Style } from './style.js';
import { renderTable, type Column } from './table.js';

export interface NamedReport {
  readonly set: string;
  readonly report: EvaluationReport;
}

/** One set as one object; several as a list of such objects, each with its `set`. */
export function reportsToJson(reports: readonly NamedReport[]): string {
  const [only, ...others] = reports;
  if (only !== undefined && others.length === 0) return jsonLine(only.report);
  return jsonLine(reports.map(({ set, report }) => ({ set, ...report })));
}

const names = text.evaluate.columns;

/** Shares in percent, times in milliseconds. */
const columns: readonly Column<NamedReport>[] = [
  { heading: names.set, value: ({ set }) => set },
  figure(names.passages, ({ passages }) => text.number(passages)),
  figure(names.questions, ({ questions }) => text.number(questions)),
  figure(names.recall1, ({ recall1 }) => percent(recall1)),
  figure(names.recall3, ({ recall3 }) => percent(recall3)),
  figure(names.recall5, ({ recall5 }) => percent(recall5)),
  figure(names.mrr10, ({ mrr10 }) => percent(mrr10)),
  figure(names.ndcg10, ({ ndcg10 }) => percent(ndcg10)),
  figure(names.article1, ({ article1 }) => percent(article1)),
  figure(names.sentence, ({ sentence }) => percent(sentence)),
  figure(names.sentence2, ({ sentence2 }) => percent(sentence2)),
  figure(names.secondHighlights, ({ secondHighlights }) => percent(secondHighlights)),
  figure(names.answered, ({ answered }) => percent(answered)),
  figure(names.refused, ({ refused }) => percent(refused)),
  figure(names.auroc, ({ auroc }) => percent(auroc)),
  figure(names.estimated, ({ estimate }) => percent(estimate?.refused ?? null)),
  figure(
    names.foundThreshold,
    ({ estimate }) => estimate?.foundThreshold.toFixed(2) ?? text.evaluate.none,
  ),
  figure(names.p50, ({ latencyMs }) => milliseconds(latencyMs.p50)),
  figure(names.p95, ({ latencyMs }) => milliseconds(latencyMs.p95)),
  figure(names.p99, ({ latencyMs }) => milliseconds(latencyMs.p99)),
  figure(names.indexMs, ({ indexMs }) => text.number(Math.round(indexMs))),
];

/** One set as a list of figures, several as a table with a row each; and how reliable the confidence is on each. */
export function renderReports(reports: readonly NamedReport[], style: Style): string {
  const [first, ...others] = reports;
  if (first === undefined) return '';
  const figures = others.length > 0 ? renderWide(reports, style) : renderList(first, style);
  return [figures, ...reports.map((report) => renderReliability(report, style))].join('');
}

function renderList(report: NamedReport, style: Style): string {
  const width = Math.max(...columns.map(({ heading }) => heading.length));
  return columns
    .map(({ heading, value }) => `${style.colours.dim(heading.padEnd(width))}  ${value(report)}\n`)
    .join('');
}

/** The columns need some 150 characters: cutting them to a narrow window would lose the figures. */
function renderWide(reports: readonly NamedReport[], style: Style): string {
  return renderTable(reports, columns, uncut(style));
}

const reliabilityNames = text.evaluate.reliabilityColumns;

const reliabilityColumns: readonly Column<ReliabilityBin>[] = [
  {
    heading: reliabilityNames.confidence,
    value: ({ from, to }) => `${from.toFixed(1)}–${to.toFixed(1)}`,
  },
  {
    heading: reliabilityNames.questions,
    value: ({ questions }) => text.number(questions),
    align: 'right',
  },
  {
    heading: reliabilityNames.mean,
    value: ({ confidence }) => percent(confidence),
    align: 'right',
  },
  { heading: reliabilityNames.right, value: ({ right }) => percent(right), align: 'right' },
];

function renderReliability({ set, report }: NamedReport, style: Style): string {
  const bins = report.reliability.filter(({ questions }) => questions > 0);
  if (bins.length === 0) return '';
  const heading = style.colours.bold(text.evaluate.reliability(cleanLine(set)));
  return `\n${heading}\n${renderTable(bins, reliabilityColumns, uncut(style))}`;
}

const uncut = (style: Style): Style => ({ ...style, width: Number.MAX_SAFE_INTEGER });

function figure(heading: string, value: (report: EvaluationReport) => string): Column<NamedReport> {
  return { heading, value: ({ report }) => value(report), align: 'right' };
}

function percent(share: number | null): string {
  return share === null ? text.evaluate.none : (share * 100).toFixed(1);
}

function milliseconds(time: number | null): string {
  return time === null ? text.evaluate.none : time.toFixed(1);
}
