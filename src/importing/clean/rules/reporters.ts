import { readByline } from '../byline.js';
import { isAgency } from '../credit.js';
import { isNamed } from '../person.js';
import type { Learned, PageInWork } from '../rule.js';
import { isKept, type Judged } from '../verdict.js';

/** How many blocks at the end of the main text may name who wrote the article. */
const blocksAtEnd = 12;

/** "Reporting by …" below the text tells the author, where nothing above it does. */
export function learnReporters({ blocks, language }: PageInWork): Learned {
  const author = blocks
    .filter(({ block }) => block.main)
    .slice(-blocksAtEnd)
    .filter(isByline)
    .map(({ block }) => readByline(block.text, language)?.author)
    .find((name) => name !== undefined);
  return { author: author ?? signed(blocks) };
}

/** "… stays open. (Mira Holt)": local papers set who wrote it behind the last sentence. Nothing is taken away there. */
function signed(blocks: readonly Judged[]): string | undefined {
  const last = blocks.findLast(
    (item) => isKept(item) && item.block.main && item.block.kind === 'paragraph',
  );
  const name = signature.exec(last?.block.text.slice(-signatureReach) ?? '')?.[1];
  return isFullName(name) ? name : undefined;
}

function isFullName(name = ''): boolean {
  const words = name.split(' ').length;
  return words > 1 && words <= maxNameWords && isNamed(name) && !isAgency(name);
}

/** Most words of such a name. */
const maxNameWords = 4;

/** A name in brackets behind a sentence, and how far from the end it may begin. */
const signature = /[.!?]["“”»]?\s\(([^()]{5,50})\)[\s+*]*$/u;
const signatureReach = 70;

function isByline({ verdict }: Judged): boolean {
  return verdict.kind === 'drop' && verdict.as === 'byline';
}
