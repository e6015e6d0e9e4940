import { cueLine, opensRelated } from '../find-cue.js';
import { furnitureTest } from '../furniture.js';
import { linkListShare } from '../main-text.js';
import { endsSentence, readingLength } from '../prose.js';
import type { PageInWork } from '../rule.js';
import { drop, isKept, type Judged } from '../verdict.js';
import { maxLinkLength } from './announced-links.js';

/** How many lines below the heading of a list of other articles may belong to it. */
const maxListed = 12;
/** Longest headline in a text without links, in characters: what is longer is a paragraph. */
const maxHeadlineLength = 130;
/** Share of links from which a line that opens with "Read more" is a link. */
const openingLinkShare = 0.5;

const isEndOfList = furnitureTest('listEnd');

/** The short lines below "Recommended stories" go, and links that open with "Read more" though no colon follows. */
export function dropRelatedLists({ blocks }: PageInWork): undefined {
  const hasLinks = blocks.some(({ block }) => block.linkShare > 0);
  let listed = 0;
  for (const item of blocks) {
    const { block, cue } = item;
    if (cue !== undefined) {
      if (cue.opensList) listed = maxListed;
      else if (cue.kind === 'related' || isEndOfList(cueLine(block.text))) listed = 0;
    } else if (isKept(item)) {
      if (isRelatedLink(item)) {
        drop(item, 'related');
      } else if (listed > 0 && isListed(item, hasLinks)) {
        drop(item, 'related');
        listed -= 1;
      } else {
        listed = 0;
      }
    }
  }
}

function isRelatedLink({ block }: Judged): boolean {
  const isLink = block.linkShare >= openingLinkShare && block.text.length <= maxLinkLength;
  return isLink && opensRelated(block.text);
}

/** A link; in a text without links, a line that no sentence ends. */
function isListed({ block }: Judged, hasLinks: boolean): boolean {
  if (block.kind === 'caption' || block.kind === 'quotation' || block.kind === 'table')
    return false;
  if (block.linkShare > linkListShare) return true;
  if (block.kind === 'heading' || hasLinks) return false;
  if (block.kind === 'list') return block.text.split('\n').every((line) => isHeadlineLike(line));
  return isHeadlineLike(block.text);
}

function isHeadlineLike(text: string): boolean {
  return readingLength(text) <= maxHeadlineLength && (!endsSentence(text) || /[?？؟]$/u.test(text));
}
