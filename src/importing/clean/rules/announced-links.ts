import { cueLine } from '../find-cue.js';
import { furnitureTest } from '../furniture.js';
import type { PageInWork } from '../rule.js';
import { drop, isKept } from '../verdict.js';

const isAnnouncement = furnitureTest('listEntry');
/** Longest headline of another article, in characters; with its lead. */
export const maxLinkLength = 200;

/** Programs that read aloud are told "list 1 of 3" above each link of a list: the next line is one. */
export function dropAnnouncedLinks({ blocks }: PageInWork): undefined {
  blocks.forEach((item, index) => {
    const above = blocks[index - 1]?.block.text ?? '';
    const isLink = item.cue === undefined && item.block.text.length <= maxLinkLength;
    if (isKept(item) && isLink && isAnnouncement(cueLine(above))) drop(item, 'related');
  });
}
