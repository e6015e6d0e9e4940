import { isMainText, linkListShare } from '../main-text.js';
import { endsSentence, readingLength } from '../prose.js';
import type { PageInWork } from '../rule.js';
import { drop, isKept, type Judged, kindOf } from '../verdict.js';

/** Shortest stray that stays, in characters: shorter ones are captions of buttons. */
const minStrayLength = 40;
/** From how many characters a paragraph needs no full stop. */
const minLongLength = 120;

/**
 * Of what the search for the main text passed over and no rule has judged, what looks like running text, a table or a list of
 * some length stays.
 */
export function dropStrays({ blocks }: PageInWork): undefined {
  const first = blocks.findIndex(isMainText);
  blocks.forEach((item, index) => {
    if (isKept(item) && !item.block.main) judgeStray(item, first !== -1 && index > first);
  });
}

/** Below the beginning of the main text only what stands beside some of it stays: the rest is another article's. */
function judgeStray(item: Judged, isBelow: boolean): void {
  const { text, linkShare } = item.block;
  const kind = kindOf(item);
  // A picture that the search left out is one of a film, of a row of pictures or of another article.
  if (kind === 'caption') drop(item, 'other');
  if (kind === 'heading' && isBelow && linkShare > linkListShare) drop(item, 'related');
  if (kind === 'heading' || kind === 'caption' || item.block.role !== undefined) return;
  const length = readingLength(text);
  const reads = kind === 'paragraph' ? endsSentence(text) || length > minLongLength : true;
  const isElsewhere = isBelow && item.block.beside === false;
  if (linkShare > linkListShare || length < minStrayLength || !reads || isElsewhere)
    drop(item, 'other');
}
