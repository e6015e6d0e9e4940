import type { IsoDate } from '../../knowledge/article.js';
import { readByline } from './byline.js';
import { isProse, readingLength } from './prose.js';
import { readSourceLine } from './source-line.js';
import { drop, isKept, type Judged } from './verdict.js';

/** What the lines below the text tell. */
export interface TailFacts {
  readonly publisher?: string | undefined;
  readonly author?: string | undefined;
  readonly published?: IsoDate | undefined;
}

/** Most of an article's running text that may stand below its closing line: else the line closes a part of it. */
const maxShareBelow = 0.15;

/** Takes the closing source line, which tells the publisher, and all below it; and what is left at the foot of the page. */
export function judgeTail(judged: readonly Judged[], language: string): TailFacts {
  const author = judged
    .slice(-12)
    .filter(isKept)
    .map(({ block }) => readByline(block.text, language)?.author)
    .find((name) => name !== undefined);
  const closing = closingSource(judged);
  if (closing !== undefined) {
    for (const item of judged.slice(closing.from, closing.to)) drop(item, 'source-line');
    for (const item of judged.slice(closing.to)) if (isKept(item)) drop(item, 'footer');
  }
  cutFoot(judged);
  const publisher = closing?.publisher;
  return { author, publisher: publisher === '' ? undefined : publisher };
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
  if (next === undefined || readingLength(next.block.text) > 100) return undefined;
  return readSourceLine(`Source: ${next.block.text}`);
}

function proseLength(judged: readonly Judged[]): number {
  return judged
    .filter((item) => isKept(item) && isProse(item.block.text))
    .reduce((sum, { block }) => sum + readingLength(block.text), 0);
}

/** Kinds of lines that a page's foot begins with. */
const footKinds = new Set(['footer', 'related', 'newsletter', 'other', 'share']);

/** Below the last paragraph, short lines that stand below furniture are furniture, too. */
function cutFoot(judged: readonly Judged[]): void {
  const last = judged.findLastIndex(
    (item) => isKept(item) && (isProse(item.block.text) || isContent(item)),
  );
  const below = judged.slice(last + 1);
  const foot = below.findIndex(
    ({ verdict }) => verdict.kind === 'drop' && footKinds.has(verdict.as),
  );
  if (last === -1 || foot === -1) return;
  for (const item of below.slice(foot)) if (isKept(item)) drop(item, 'footer');
}

function isContent({ block, verdict }: Judged): boolean {
  const kind = verdict.kind === 'keep' ? (verdict.as ?? block.kind) : block.kind;
  return (
    kind === 'caption' ||
    kind === 'table' ||
    kind === 'quotation' ||
    kind === 'code' ||
    (block.main && kind === 'list' && readingLength(block.text) > 120)
  );
}
