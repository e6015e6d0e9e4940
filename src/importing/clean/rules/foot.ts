import { isProse, readingLength } from '../prose.js';
import type { PageInWork } from '../rule.js';
import { drop, isKept, type Judged, kindOf } from '../verdict.js';

/** Shortest list that is one of the article and not a menu, in characters. */
const minListLength = 120;

/** Kinds of lines that a page's foot begins with. */
const footKinds = new Set(['footer', 'related', 'newsletter', 'other', 'share']);

/** Below the last paragraph, short lines that stand below furniture are furniture, too. */
export function dropFoot({ blocks: judged }: PageInWork): undefined {
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

function isContent(item: Judged): boolean {
  const { block } = item;
  const kind = kindOf(item);
  return (
    kind === 'caption' ||
    kind === 'table' ||
    kind === 'quotation' ||
    kind === 'code' ||
    (block.main && kind === 'list' && readingLength(block.text) > minListLength)
  );
}
