import { isCreditedCaption, isOnlyCredit } from '../credit.js';
import type { PageInWork } from '../rule.js';
import { drop, isKept } from '../verdict.js';

/** Paragraphs that end in the credit of a picture are captions; a credit alone goes. */
export function judgeCaptions({ blocks }: PageInWork): undefined {
  for (const item of blocks) {
    if (!isKept(item)) continue;
    const { kind, role, text } = item.block;
    const isText = kind === 'paragraph' || kind === 'caption';
    if (role === 'credit' || (isText && isOnlyCredit(text))) drop(item, 'other');
    else if (kind === 'paragraph' && (role === 'caption' || isCreditedCaption(text))) {
      item.verdict = { kind: 'keep', as: 'caption' };
    }
  }
}
