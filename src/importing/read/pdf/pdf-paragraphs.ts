import { type PageBlock, textBlock } from '../../page.js';
import { joinLines, type WrittenWords, wordsOf } from './join-lines.js';
import type { PdfLine } from './pdf-lines.js';
import type { PdfColumn } from './pdf-page.js';
import { runningLines } from './pdf-running.js';

/** Joins lines to paragraphs: by the gaps between them, their size, how far they reach and how they begin. */
export function pdfBlocks(columns: readonly PdfColumn[]): readonly PageBlock[] {
  const running = runningLines(columns.flat());
  const own = columns
    .map((column) => column.filter((line) => !running.has(line)))
    .filter((column) => column.length > 0);
  const lines = own.flat();
  const measure = measuresOf(lines, own);
  const words = wordsOf(lines);

  const blocks: PageBlock[] = [];
  let paragraph: Placed[] = [];
  function end(): void {
    if (paragraph.length > 0) blocks.push(blockOf(paragraph, measure, words));
    paragraph = [];
  }
  for (const line of own.flatMap(placedIn)) {
    const above = paragraph.at(-1);
    if (above !== undefined && !continues(above, line, measure)) end();
    paragraph.push(line);
  }
  end();
  return [
    ...blocks,
    ...[...running].map((line) => ({
      ...textBlock('paragraph', line.text),
      role: 'footer' as const,
    })),
  ];
}

/** A line and how far it stands from the edges of its column, where reading begins and where it ends. */
interface Placed {
  readonly line: PdfLine;
  readonly indent: number;
  readonly slack: number;
  readonly columnWidth: number;
}

function placedIn(column: PdfColumn): readonly Placed[] {
  const left = usualEdge(column.map((line) => [line.left, line.text.length]));
  const right = usualEdge(column.map((line) => [line.right, line.text.length]));
  return column.map((line) => {
    const [before, behind] = [line.left - left, right - line.right];
    const [indent, slack] = line.rightToLeft ? [behind, before] : [before, behind];
    return { line, indent, slack, columnWidth: right - left };
  });
}

/** Edges that differ by less, in points, are one. */
const sameEdge = 8;

function usualEdge(weighed: readonly (readonly [number, number])[]): number {
  return (
    mostCommon(weighed.map(([edge, weight]) => [Math.round(edge / sameEdge) * sameEdge, weight])) ??
    0
  );
}

interface Measures {
  /** Size of most letters, in points. */
  readonly size: number;
  /** Usual distance of baselines, in points. */
  readonly gap: number;
  /** Sizes of headings, largest first. */
  readonly headings: readonly number[];
}

/** Baselines further apart than this, in sizes of letters, are not those of two lines of a paragraph. */
const maxLineDistance = 2;
/** How much larger than the text a heading is set. */
const minHeadingSize = 1.15;

function measuresOf(lines: readonly PdfLine[], columns: readonly PdfColumn[]): Measures {
  const gaps = columns.flatMap((column) =>
    column.slice(1).map((line, index) => (column[index]?.y ?? line.y) - line.y),
  );
  const size = mostCommon(lines.map((line) => [line.size, line.text.length])) ?? 10;
  const usual = gaps.filter((gap) => gap > 0 && gap <= maxLineDistance * size);
  const texts = new Set(columns.flatMap(sizesOfText));
  const headings = new Set(
    lines
      .map((line) => line.size)
      .filter((other) => other >= minHeadingSize * size && !texts.has(other)),
  );
  return {
    size,
    gap: mostCommon(usual.map((gap) => [Math.round(gap * 2) / 2, 1])) ?? size,
    headings: [...headings].sort((one, other) => other - one),
  };
}

/** More lines than this of one size, one below the other, are no heading. */
const maxHeadingLines = 4;

function sizesOfText(column: PdfColumn): readonly number[] {
  const sizes: number[] = [];
  let run = 0;
  for (const [index, { size }] of column.entries()) {
    run = column[index - 1]?.size === size ? run + 1 : 1;
    if (run > maxHeadingLines) sizes.push(size);
  }
  return sizes;
}

function mostCommon(weighed: readonly (readonly [number, number])[]): number | undefined {
  const sums = new Map<number, number>();
  for (const [value, weight] of weighed) sums.set(value, (sums.get(value) ?? 0) + weight);
  return [...sums].sort(([, one], [, other]) => other - one)[0]?.[0];
}

const sentenceEnd = /[.!?:…。！？؟]["”’»)\]⁰¹²³⁴⁵⁶⁷⁸⁹]*$/u;
const startsItem = /^(?:[•●▪◦‣·–—]|\d{1,2}[.)]|\(\d{1,2}\))\s/u;
const goesOn = /^[\p{Ll}\p{Lo}\p{Nd}("“«]/u;

/** Lines further apart than this, in usual distances, are two paragraphs. */
const maxGap = 1.35;
/** How much of its column the last line of a paragraph leaves empty. */
const minSlack = 0.15;
/** How far the first line of a paragraph is set in, in sizes of its letters, and in points at most. */
const minIndent = 0.8;
const maxIndent = 60;

function continues(before: Placed, after: Placed, { gap }: Measures): boolean {
  const [above, line] = [before.line, after.line];
  if (above.isRow || line.isRow) return above.isRow && line.isRow && above.page === line.page;
  if (Math.abs(above.size - line.size) > 0.8 || startsItem.test(line.text)) return false;
  const ended = sentenceEnd.test(above.text);
  // A new page or column goes on with a sentence that has not ended.
  if (above.page !== line.page || line.y > above.y) return !ended && goesOn.test(line.text);
  if (above.y - line.y > maxGap * Math.max(gap, line.size)) return false;
  const setIn = after.indent - before.indent;
  const isIndented = setIn > minIndent * line.size && setIn < maxIndent;
  const isShort = before.slack > minSlack * before.columnWidth;
  return !(ended && (isIndented || isShort));
}

const maxHeadingLength = 200;

function blockOf(paragraph: readonly Placed[], measure: Measures, words: WrittenWords): PageBlock {
  const lines = paragraph.map(({ line }) => line);
  const { page, size, isRow } = lines[0] ?? { page: 1, size: 0, isRow: false };
  if (isRow) return { ...textBlock('table', lines.map(({ text }) => text).join('\n')), page };
  const text = joinLines(
    lines.map((line) => line.text),
    words,
  );
  const rank = measure.headings.indexOf(size);
  if (rank !== -1 && text.length <= maxHeadingLength && /\p{L}/u.test(text)) {
    return { ...textBlock('heading', text), level: Math.min(rank + 1, 6), page };
  }
  return startsItem.test(text)
    ? { ...textBlock('list', text.replace(/^[●▪◦‣·]\s*/u, '• ')), page }
    : { ...textBlock('paragraph', text), page };
}
