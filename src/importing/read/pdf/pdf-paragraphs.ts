import { type PageBlock, textBlock } from '../../page.js';
import type { PdfLine } from './pdf-lines.js';

/** Joins lines to paragraphs: by the gaps between them, their size, how far they reach and how they begin. */
export function pdfBlocks(all: readonly PdfLine[]): readonly PageBlock[] {
  const running = runningLines(all);
  const lines = all.filter((line) => !running.has(line));
  const measure = measures(lines);
  const words = new Set(lines.flatMap(({ text }) => text.toLowerCase().match(/[\p{L}-]+/gu) ?? []));

  const blocks: PageBlock[] = [];
  let paragraph: PdfLine[] = [];
  function end(): void {
    const [first] = paragraph;
    if (first === undefined) return;
    const text = joined(paragraph, words);
    const level = headingLevel(first, text, measure);
    blocks.push(level === 0 ? bodyBlock(text) : { ...textBlock('heading', text), level });
    paragraph = [];
  }
  for (const line of lines) {
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

interface Measures {
  /** Size of most letters, in points. */
  readonly size: number;
  /** Usual distance of baselines, in points. */
  readonly gap: number;
  /** How far full lines reach. */
  readonly right: number;
}

function measures(lines: readonly PdfLine[]): Measures {
  const gaps: number[] = [];
  lines.forEach((line, index) => {
    const above = lines[index - 1];
    if (above?.page === line.page && above.y > line.y) gaps.push(above.y - line.y);
  });
  return {
    size: mostCommon(lines.map(({ size, text }) => [size, text.length])) ?? 10,
    gap: mostCommon(gaps.map((gap) => [Math.round(gap * 2) / 2, 1])) ?? 12,
    right:
      mostCommon(lines.map(({ right, text }) => [Math.round(right / 10) * 10, text.length])) ?? 500,
  };
}

function mostCommon(weighed: readonly (readonly [number, number])[]): number | undefined {
  const sums = new Map<number, number>();
  for (const [value, weight] of weighed) sums.set(value, (sums.get(value) ?? 0) + weight);
  return [...sums].sort(([, a], [, b]) => b - a)[0]?.[0];
}

const sentenceEnd = /[.!?:…。！？؟]["”’»)\]]*$/u;
const startsItem = /^(?:[•●▪◦‣·–—]|\d{1,2}[.)])\s/u;

function continues(above: PdfLine, line: PdfLine, { gap, right }: Measures): boolean {
  if (Math.abs(above.size - line.size) > 0.8 || startsItem.test(line.text)) return false;
  const ended = sentenceEnd.test(above.text);
  // A new page or column goes on with a sentence that has not ended.
  if (above.page !== line.page || line.y > above.y)
    return !ended && /^[\p{Ll}\p{Lo}\p{Nd}("“]/u.test(line.text);
  if (above.y - line.y > 1.35 * Math.max(gap, line.size)) return false;
  const isIndented = line.left - above.left > 0.8 * line.size && line.left - above.left < 60;
  const isShort = above.right < right - 0.15 * (right - above.left);
  return !(ended && (isIndented || isShort));
}

/** Lines with a space between; a word that was parted at the end of a line is one again, unless it is written with a hyphen elsewhere. */
function joined(lines: readonly PdfLine[], words: ReadonlySet<string>): string {
  let text = '';
  for (const line of lines) {
    const parted = /(\p{L}{2,})[-\u00ad\u2010]$/u.exec(text);
    const rest = /^\p{Ll}+/u.exec(line.text)?.[0];
    if (text === '') {
      text = line.text;
    } else if (parted?.[1] === undefined || rest === undefined) {
      text += text.endsWith('-') && rest !== undefined ? line.text : ` ${line.text}`;
    } else {
      const written = `${parted[1]}-${rest}`.toLowerCase();
      text = (words.has(written) ? text : text.slice(0, -1)) + line.text;
    }
  }
  return text;
}

function headingLevel({ size }: PdfLine, text: string, measure: Measures): number {
  if (text.length > 200 || size < measure.size * 1.15) return 0;
  return size >= measure.size * 1.5 ? 1 : 2;
}

function bodyBlock(text: string): PageBlock {
  return startsItem.test(text)
    ? textBlock('list', text.replace(/^[●▪◦‣·]\s*/u, '• '))
    : textBlock('paragraph', text);
}

/** Lines at the same height with the same words, numbers aside, on three pages or more; and bare page numbers. */
function runningLines(lines: readonly PdfLine[]): ReadonlySet<PdfLine> {
  const byPlace = new Map<string, PdfLine[]>();
  for (const line of lines) {
    const key = `${Math.round(line.y / 4)} ${line.text.replace(/\d+/g, '#')}`;
    const same = byPlace.get(key);
    if (same === undefined) byPlace.set(key, [line]);
    else same.push(line);
  }
  const running = [...byPlace.values()].filter(
    (same) => new Set(same.map(({ page }) => page)).size >= 3 || same.every(isPageNumber),
  );
  return new Set(running.flat());
}

function isPageNumber({ text }: PdfLine): boolean {
  return /^(?:(?:page|seite|página|صفحة)\s*)?[-–]?\s*\d{1,4}(?:\s*(?:\/|of|von|de)\s*\d{1,4})?\s*[-–]?$/iu.test(
    text,
  );
}
