import { readDateline } from '../dateline.js';
import { isProse, readingLength } from '../prose.js';
import type { PageInWork } from '../rule.js';
import { isKept, type Judged } from '../verdict.js';

/** Longest heading within a text, in characters. */
const maxHeadingLength = 80;

/**
 * In a text without markup: a short line between two paragraphs of running text, with a capital and without a stop, is the
 * heading of what follows.
 */
export function findSubheadings({ blocks: judged, language }: PageInWork): undefined {
  if (judged.some(({ block }) => isMarkedUp(block))) return;
  const kept = judged.filter(isKept);
  if (kept.some(({ block }) => block.kind === 'heading')) return;
  kept.forEach((item, index) => {
    const before = kept[index - 1];
    const after = kept[index + 1];
    if (before === undefined || after === undefined || item.verdict.kind !== 'keep') return;
    const isParagraph = item.block.kind === 'paragraph' && item.verdict.as === undefined;
    if (isParagraph && isHeading(item.block.text, language) && opensText(after) && isText(before)) {
      item.verdict = { kind: 'keep', as: 'heading' };
    }
  });
}

/** A summary that is set apart is told by its place, without markup. */
function isMarkedUp({ main, role, linkShare }: Judged['block']): boolean {
  return !main || (role !== undefined && role !== 'standfirst') || linkShare > 0;
}

function isHeading(text: string, language: string): boolean {
  return (
    readingLength(text) <= maxHeadingLength &&
    !text.includes('\n') &&
    /^[\p{Lu}\p{Lo}\p{Lt}\p{Nd}"“‘'«¿¡]/u.test(text) &&
    !/[.!:;,…。！；：،؛]["”’»]?$/u.test(text) &&
    // Somebody is quoted.
    !/[:,،：]\s*["“‘«„]/u.test(text) &&
    // A day of a chronology is said by the text.
    readDateline(text, language)?.rest !== ''
  );
}

function opensText({ block }: Judged): boolean {
  return block.kind === 'list' || isProse(block.text);
}

function isText({ block, verdict }: Judged): boolean {
  const isCaption = verdict.kind === 'keep' && verdict.as === 'caption';
  return isCaption || block.kind !== 'paragraph' || isProse(block.text);
}
