import { isAgencyLine } from '../credit.js';
import { isProse, readingLength } from '../prose.js';
import type { Learned, PageInWork } from '../rule.js';
import { readSourceLine } from '../source-line.js';
import { drop, isKept, type Judged } from '../verdict.js';

/** Most of an article's running text that may stand below its closing line: else the line closes a part of it. */
const maxShareBelow = 0.15;
/** Longest name of a publisher on a line of its own, in characters. */
const maxNameLength = 100;

/** The closing source line goes, and all below it; it tells the publisher. */
export function takeClosingSource({ blocks }: PageInWork): Learned | undefined {
  const closing = closingSource(blocks) ?? signature(blocks);
  if (closing === undefined) return undefined;
  for (const item of blocks.slice(closing.from, closing.to)) drop(item, 'source-line');
  for (const item of blocks.slice(closing.to)) if (isKept(item)) drop(item, 'footer');
  return closing.publisher === '' ? undefined : { source: closing.publisher };
}

/** An agency alone on the last line, as it signs what it sends. On a page with markup that may be anything. */
function signature(judged: readonly Judged[]): Closing | undefined {
  const at = judged.findLastIndex(isKept);
  const text = judged[at]?.block.text ?? '';
  const isBare = judged.every(({ block }) => block.main);
  return isBare && isAgencyLine(text) ? { publisher: text, from: at, to: at + 1 } : undefined;
}

interface Closing {
  readonly publisher: string;
  /** The line's first block and the one behind its last. */
  readonly from: number;
  readonly to: number;
}

/** The last source line that little running text stands below. What the range left out counts: it often stands there. */
function closingSource(judged: readonly Judged[]): Closing | undefined {
  let below = 0;
  const whole = proseLength(judged);
  for (let at = judged.length - 1; at >= 0; at -= 1) {
    const item = judged[at];
    if (item === undefined) break;
    const publisher = sourceOf(item);
    if (publisher !== undefined) {
      const named = publisher === '' ? nameBelow(judged[at + 1]) : undefined;
      return { publisher: named ?? publisher, from: at, to: at + (named === undefined ? 1 : 2) };
    }
    if (isKept(item) && isProse(item.block.text)) below += readingLength(item.block.text);
    if (below > maxShareBelow * whole) return undefined;
  }
  return undefined;
}

function sourceOf({ block, verdict }: Judged): string | undefined {
  if (verdict.kind === 'told' || (block.kind !== 'paragraph' && block.kind !== 'heading'))
    return undefined;
  if (verdict.kind === 'drop' && !['other', 'footer'].includes(verdict.as)) return undefined;
  return readSourceLine(block.text);
}

/** "Source:" in one block, the name in the next. */
function nameBelow(next: Judged | undefined): string | undefined {
  if (next === undefined || readingLength(next.block.text) > maxNameLength) return undefined;
  return readSourceLine(`Source: ${next.block.text}`);
}

function proseLength(judged: readonly Judged[]): number {
  return judged
    .filter((item) => isKept(item) && isProse(item.block.text))
    .reduce((sum, { block }) => sum + readingLength(block.text), 0);
}
