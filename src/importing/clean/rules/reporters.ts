import { readByline } from '../byline.js';
import type { Learned, PageInWork } from '../rule.js';
import type { Judged } from '../verdict.js';

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
  return { author };
}

function isByline({ verdict }: Judged): boolean {
  return verdict.kind === 'drop' && verdict.as === 'byline';
}
