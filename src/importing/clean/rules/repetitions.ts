import { isNameLine } from '../byline.js';
import { findDuplicates, isQuotation } from '../duplicates.js';
import type { PageInWork } from '../rule.js';
import { drop } from '../verdict.js';

/** Pull quotes, key points and captions that say again what the text says go. */
export function dropRepetitions({ blocks: judged }: PageInWork): undefined {
  const kept = judged.filter(({ verdict }) => verdict.kind === 'keep');
  const duplicates = findDuplicates(
    kept.map(({ block }) => block).filter(({ kind }) => kind !== 'heading'),
  );
  kept.forEach((item, index) => {
    const above = kept[index - 1]?.block;
    // Below a pull quote stands who said it.
    const isAttribution =
      above !== undefined &&
      duplicates.has(above) &&
      isQuotation(above) &&
      isNameLine(item.block.text);
    if (duplicates.has(item.block) || isAttribution) drop(item, 'duplicate');
  });
}
