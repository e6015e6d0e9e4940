import { readingLength } from './prose.js';
import { isUnwelcome } from './rules/marked-roles.js';
import type { Judged } from './verdict.js';

/** Shortest paragraph that shows where the main text is, in characters: menus have shorter lines. */
const minMainLength = 40;
/** Share of links from which a block is a list of links rather than text. */
export const linkListShare = 0.6;

/** Whether a block is a paragraph of what the reader of the page took for its main text. A date is none, however it is worded. */
export function isMainText({ block }: Judged): boolean {
  return (
    block.main &&
    block.kind !== 'heading' &&
    block.role !== 'dateline' &&
    !isUnwelcome(block.role) &&
    block.linkShare < linkListShare &&
    readingLength(block.text) >= minMainLength
  );
}
