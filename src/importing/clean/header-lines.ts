import type { PageBlock } from '../page.js';
import { readByline } from './byline.js';
import { readDateline } from './dateline.js';
import { maxTellingLine } from './prose.js';
import { readSourceLine } from './source-line.js';

/** Most lines of a block that tells author and day on lines of its own, and the longest of them, in characters. */
const maxLines = 5;
const maxLineLength = 90;

/** Author and date that stand on lines of one block become blocks of their own. */
export function splitHeaderLines(block: PageBlock, language: string): readonly PageBlock[] {
  const lines = block.text.split('\n');
  if (block.kind !== 'paragraph' || lines.length < 2 || lines.length > maxLines) return [block];
  if (lines.some(({ length }) => length > maxLineLength)) return [block];
  const isHeader = lines.some(
    (line) => readByline(line, language) !== undefined || readDateline(line, language)?.rest === '',
  );
  return isHeader ? lines.map((text) => ({ ...block, text })) : [block];
}

/** The author in a line that tells the date, too: "4 March 2021 | by A. Writer", "Posted on 12 January 2020 by A. Writer". */
export function authorIn(text: string, language: string): string | undefined {
  return partsOf(text)
    .map((part) => readByline(part, language)?.author)
    .find((author) => author !== undefined);
}

/** The publisher in such a line: "2019年9月30日 来源：…". */
export function sourceIn(text: string): string | undefined {
  return partsOf(text)
    .map((part) => readSourceLine(part))
    .find((source) => source !== undefined && source !== '');
}

/** A line from each of its words on, up to the next bar or dash. */
function partsOf(text: string): readonly string[] {
  if (text.length > maxTellingLine) return [];
  return text
    .split(/[|•·–—\n]/u)
    .map((part) => part.trim())
    .flatMap((part) => [...part.matchAll(/\S+/gu)].map(({ index }) => part.slice(index)));
}
