import { cueLine } from '../find-cue.js';
import { furnitureTest } from '../furniture.js';
import type { PageInWork } from '../rule.js';
import { drop, isKept, kindOf } from '../verdict.js';

/** How many paragraphs at the end may ask the reader for something: the ends of several templates, one below the other. */
const paragraphsAtEnd = 6;
/** Longest of them, in characters: three sentences. */
const maxCallLength = 320;

const isCall = furnitureTest('closingCall');

/**
 * Below the last words of the text a publisher asks to follow, to join or to comment. Within the text the same words may be said of
 * something else ("Follow the path on Instagram …").
 */
export function dropClosingCalls({ blocks }: PageInWork): undefined {
  const text = blocks.filter((item) => isKept(item) && kindOf(item) !== 'heading');
  // Of a text of nothing else nothing would be left.
  for (const item of text.slice(1).slice(-paragraphsAtEnd)) {
    const { text: words } = item.block;
    const isParagraph = kindOf(item) === 'paragraph' || kindOf(item) === 'caption';
    if (isParagraph && words.length <= maxCallLength && isCall(cueLine(words))) {
      drop(item, 'newsletter');
    }
  }
}
