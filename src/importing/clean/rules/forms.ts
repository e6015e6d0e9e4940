import { cueLine } from '../find-cue.js';
import { furnitureTest } from '../furniture.js';
import type { PageInWork } from '../rule.js';
import { drop, isKept } from '../verdict.js';

/** How many lines of a form may stand between its heading and its button. */
const maxFormLines = 4;
/** Longest of these lines, in characters. */
const maxFormLineLength = 120;

const isFormEnd = furnitureTest('formEnd');

/** What stands between a line that asks for a subscription and the button below it asks for it, too. */
export function closeForms({ blocks }: PageInWork): undefined {
  let opened = -1;
  for (const [index, item] of blocks.entries()) {
    if (item.verdict.kind !== 'drop' || item.verdict.as !== 'newsletter') continue;
    const isForm = opened !== -1 && isFormEnd(cueLine(item.block.text));
    if (isForm && index - opened <= maxFormLines + 1) {
      for (const between of blocks.slice(opened + 1, index)) {
        if (isKept(between) && between.block.text.length <= maxFormLineLength) {
          drop(between, 'newsletter');
        }
      }
    }
    opened = index;
  }
}
