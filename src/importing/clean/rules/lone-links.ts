import { endsSentence, isProse, readingLength } from '../prose.js';
import { linkListShare } from '../main-text.js';
import type { PageInWork } from '../rule.js';
import { drop, isKept, type Judged, kindOf } from '../verdict.js';
import { maxLinkLength } from './announced-links.js';

/** Share of links from which a line is a link and nothing more: a mark may stand before it. */
const wholeLinkShare = 0.9;
/** Shortest headline, in characters: shorter links are names and numbers. */
const minHeadlineLength = 20;

/**
 * A line between two paragraphs that is a link and no sentence is the headline of another article, or asks for something. Where more
 * than one follow each other they are a list, which may be the article's own.
 */
export function dropLoneLinks({ blocks }: PageInWork): undefined {
  const kept = blocks.filter(isKept);
  const lone = kept.filter(
    (item, index) => isLink(item) && isText(kept[index - 1]) && isText(kept[index + 1]),
  );
  for (const item of lone) drop(item, 'related');
}

function isLink(item: Judged): boolean {
  const { text, linkShare } = item.block;
  const length = readingLength(text);
  return (
    kindOf(item) === 'paragraph' &&
    linkShare >= wholeLinkShare &&
    length >= minHeadlineLength &&
    length <= maxLinkLength &&
    !endsSentence(text) &&
    !isAddress.test(text)
  );
}

/** Of a website or a mailbox: it is told for its own sake. */
const isAddress = /(?:\/\/|www\.|\S@\S)/u;

function isText(item: Judged | undefined): boolean {
  if (item === undefined || kindOf(item) !== 'paragraph') return false;
  return isProse(item.block.text) && item.block.linkShare < linkListShare;
}
