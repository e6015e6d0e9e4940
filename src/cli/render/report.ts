import type { EvaluationReport } from '../../evaluation/evaluate.js';
import { text } from '../text.js';
import { jsonLine } from './json.js';
import type { Style } from './style.js';
import { renderTable, type Column } from './table.js';

export interface NamedReport {
  readonly set: string;
  readonly report: EvaluationReport;
}

/** A figure that the set cannot give is null. */
interface ReportJson {
  readonly passages: number;
  readonly questions: number;
  readonly recall1: number | null;
  readonly recall3: number | null;
  readonly recall5: number | null;
  readonly mrr10: number | null;
  readonly ndcg10: number | null;
  readonly article1: number | null;
  readonly sentence: number | null;
  readonly answered: number | null;
  readonly refused: number | null;
  readonly auroc: number | null;
  readonly latencyMs: {
    readonly p50: number | null;
    readonly p95: number | null;
    readonly p99: number | null;
  };
  readonly indexMs: number;
}

/** One set as one object; several as a list of such objects, each with its `set`. */
export function reportsToJson(reports: readonly NamedReport[]): string {
  const [only, ...others] = reports;
  if (only !== undefined && others.length === 0) return jsonLine(reportToJson(only.report));
  return jsonLine(reports.map(({ set, report }) => ({ set, ...reportToJson(report) })));
}

function reportToJson(report: EvaluationReport): ReportJson {
  return {
    passages: report.passages,
    questions: report.questions,
    recall1: report.recall1 ?? null,
    recall3: report.recall3 ?? null,
    recall5: report.recall5 ?? null,
    mrr10: report.mrr10 ?? null,
    ndcg10: report.ndcg10 ?? null,
    article1: report.article1 ?? null,
    sentence: report.sentence ?? null,
    answered: report.answered ?? null,
    refused: report.refused ?? null,
    auroc: report.auroc ?? null,
    latencyMs: {
      p50: report.latencyMs.p50 ?? null,
      p95: report.latencyMs.p95 ?? null,
      p99: report.latencyMs.p99 ?? null,
    },
    indexMs: report.indexMs,
  };
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
  figure(names.answered, ({ answered }) => percent(answered)),
  figure(names.refused, ({ refused }) => percent(refused)),
  figure(names.auroc, ({ auroc }) => percent(auroc)),
  figure(names.p50, ({ latencyMs }) => milliseconds(latencyMs.p50)),
  figure(names.p95, ({ latencyMs }) => milliseconds(latencyMs.p95)),
  figure(names.p99, ({ latencyMs }) => milliseconds(latencyMs.p99)),
  figure(names.indexMs, ({ indexMs }) => text.number(Math.round(indexMs))),
];

/** One set as a list of figures; several as a table, a row each. */
export function renderReports(reports: readonly NamedReport[], style: Style): string {
  const [first, ...others] = reports;
  if (first === undefined) return '';
  if (others.length > 0) return renderWide(reports, style);
  const width = Math.max(...columns.map(({ heading }) => heading.length));
  return columns
    .map(({ heading, value }) => `${style.colours.dim(heading.padEnd(width))}  ${value(first)}\n`)
    .join('');
}

/** The columns need some 150 characters: cutting them to a narrow window would lose the figures. */
function renderWide(reports: readonly NamedReport[], style: Style): string {
  return renderTable(reports, columns, { ...style, width: Number.MAX_SAFE_INTEGER });
}

function figure(heading: string, value: (report: EvaluationReport) => string): Column<NamedReport> {
  return { heading, value: ({ report }) => value(report), align: 'right' };
}

function percent(share: number | undefined): string {
  return share === undefined ? text.evaluate.none : (share * 100).toFixed(1);
}

function milliseconds(time: number | undefined): string {
  return time === undefined ? text.evaluate.none : time.toFixed(1);
}
