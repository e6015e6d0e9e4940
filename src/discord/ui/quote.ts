import { type Highlight, inReadingOrder } from '../../answer/answer.js';
import type { Passage } from '../../knowledge/article.js';
import { cost } from './cost.js';
import { escapeMarkdown } from './escape.js';
import { excerptAround, type Range, trim } from '../../language/excerpt.js';

export interface QuoteOptions {
  /** Ranges of the text in bold, without overlap. */
  readonly bold: readonly Highlight[];
  /** What the excerpt is cut around when the text is too long. */
  readonly focus: Range;
  /** The most it may cost (see `cost`). */
  readonly maxCost: number;
  /** In small print. */
  readonly small?: boolean;
}

export interface Quotation {
  readonly markdown: string;
  /** Whether something was left out. */
  readonly isCut: boolean;
}

/** A phone shows a short line as a whole one: a list of single words must not become a wall. */
const leastLineCost = 30;

/**
 * A block quotation, or the part of it around `focus` with "…" where text is left out. What stands between the quote
 * marks is, without its escaping backslashes and bold marks, the text itself.
 */
export function quote(text: string, options: QuoteOptions): Quotation {
  const linesOf = (range: Range): readonly string[] =>
    boldedLines(text, range, options.bold).map((line) =>
      // Small print of nothing would show its own mark.
      options.small === true && line.trim() !== '' ? `> -# ${line}` : `> ${line}`,
    );
  const fits = (candidate: Range): boolean => {
    const costs = linesOf(candidate).map((line) => Math.max(leastLineCost, cost(`${line}\n`)));
    return costs.reduce((sum, lineCost) => sum + lineCost, 0) <= options.maxCost;
  };
  const { focus, maxCost } = options;
  const range = excerptAround(text, { focus, maxLength: maxCost, fits });
  return {
    markdown: linesOf(range).join('\n'),
    isCut: text.slice(range.start, range.end).trim() !== text.trim(),
  };
}

/** A block of code, whose lines wrap nowhere and in which nothing is markup: nothing in it can be in bold. */
export function quoteCode(text: string, options: QuoteOptions): Quotation {
  // What would end the block early is quoted as any text.
  if (text.includes(fence) || text.endsWith('`') || text.trim() === '') return quote(text, options);
  const blockOf = (range: Range): string => {
    const before = text.slice(0, range.start).trim() === '' ? '' : '…';
    const after = text.slice(range.end).trim() === '' ? '' : '…';
    const lines = text
      .slice(range.start, range.end)
      .replace(/\r\n?/gu, '\n')
      // Half a surrogate pair has no UTF-8.
      .replace(/\p{Surrogate}/gu, '\uFFFD');
    return `${fence}\n${before}${lines}${after}\n${fence}`;
  };
  const { focus, maxCost } = options;
  const range = excerptAround(text, {
    focus,
    maxLength: maxCost,
    fits: (candidate) => cost(blockOf(candidate)) <= maxCost,
  });
  return {
    markdown: blockOf(range),
    isCut: text.slice(range.start, range.end).trim() !== text.trim(),
  };
}

const fence = '```';

/** A passage as what it is: code as code, everything else as a block quotation. */
export function quotePassage(
  { kind, text }: Pick<Passage, 'kind' | 'text'>,
  options: QuoteOptions,
): Quotation {
  return kind === 'code' ? quoteCode(text, options) : quote(text, options);
}

/** The lines of an excerpt, escaped, its highlights in bold. */
function boldedLines(text: string, range: Range, bold: readonly Highlight[]): readonly string[] {
  const marked = segments(text, range, bold)
    .map(({ start, end, isBold }) => {
      const lines = text.slice(start, end).split(/\r\n|\r|\n/u);
      return lines.map((line) => (isBold ? boldLine(line) : escapeMarkdown(line))).join('\n');
    })
    .join('');
  const before = range.start > text.length - text.trimStart().length ? '…' : '';
  const after = range.end < text.trimEnd().length ? '…' : '';
  return `${before}${marked}${after}`.split('\n');
}

/** Bold marks stand directly at the words, and never around nothing: Discord shows them as asterisks otherwise. */
function boldLine(line: string): string {
  const inner = line.trim();
  if (inner === '') return line;
  const start = line.indexOf(inner);
  return `${line.slice(0, start)}**${escapeMarkdown(inner)}**${line.slice(start + inner.length)}`;
}

interface Segment extends Range {
  readonly isBold: boolean;
}

/** The range cut at its highlights, which are joined where only white space is between two: `**` next to `**` is no markup. */
function segments(text: string, range: Range, bold: readonly Highlight[]): readonly Segment[] {
  const found: Segment[] = [];
  let at = range.start;
  for (const highlight of joined(text, bold)) {
    const start = Math.max(at, highlight.start);
    const end = Math.min(range.end, highlight.end);
    if (start >= end) continue;
    found.push({ start: at, end: start, isBold: false }, { start, end, isBold: true });
    at = end;
  }
  return [...found, { start: at, end: range.end, isBold: false }];
}

/** Without white space at their ends: a line break of two characters, halved there, would become two line breaks. */
function joined(text: string, highlights: readonly Highlight[]): readonly Highlight[] {
  const trimmed = highlights
    .map((highlight) => trim(text, highlight))
    .filter(({ start, end }) => start < end);
  const merged: Highlight[] = [];
  for (const highlight of inReadingOrder(trimmed)) {
    const previous = merged.at(-1);
    if (previous !== undefined && text.slice(previous.end, highlight.start).trim() === '') {
      merged[merged.length - 1] = { start: previous.start, end: highlight.end };
    } else merged.push(highlight);
  }
  return merged;
}
