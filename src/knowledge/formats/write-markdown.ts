import { withoutEnd } from '../../shared/without-end.js';
import { stringify } from 'yaml';
import type { ArticleDraft, Block } from '../article-draft.js';
import type { Particulars } from '../particulars.js';
import { statedValues } from '../stated-values.js';
import { escapeInline, escapeLines } from './escape-markdown.js';
import { noteMark } from './markdown-blocks.js';
import { readListItems } from './list-text.js';
import { writePages } from './page-numbers.js';

/**
 * An article as a Markdown file with front matter, such that reading it gives the same article: every block comes back
 * character for character. Texts have no blank lines and no blanks at the ends of their lines, as no format but JSON Lines
 * gives them; what such a text has there, and an empty paragraph, is lost. A table whose rows differ in their number of cells
 * comes back as a paragraph.
 */
export function writeMarkdown({ particulars, blocks }: ArticleDraft): string {
  const written = blocks.filter(({ text }) => text.trim() !== '');
  return `---\n${frontMatter(particulars, written)}---\n\n${writeBlocks(written)}`;
}

function frontMatter(particulars: Particulars, blocks: readonly Block[]): string {
  // Quoted wherever a plain text could be read as something else, and never folded, so that white space stays.
  const values = { ...statedValues(particulars), pages: writePages(blocks) };
  return stringify(values, { lineWidth: 0, blockQuote: false });
}

function writeBlocks(blocks: readonly Block[]): string {
  const pieces: string[] = [];
  let headings: readonly string[] = [];
  let previous: Block | undefined;
  let alternate = false;
  for (const block of blocks) {
    const opening = writeHeadings(headings, block.headings);
    // Two lists one after the other would be one, unless their marks differ.
    alternate =
      block.kind === 'list' && previous?.kind === 'list' && opening.length === 0 && !alternate;
    pieces.push(...opening, writeBlock(block, alternate));
    headings = block.headings;
    previous = block;
  }
  return pieces.map((piece) => `${piece}\n`).join('\n');
}

/** Levels of headings that a text has below its title: from 2 to 6. */
const maxHeadings = 5;

/** What has to stand between two blocks so that the second is below its own headings; an empty one ends what is above it. */
function writeHeadings(before: readonly string[], now: readonly string[]): readonly string[] {
  const wanted = now.slice(0, maxHeadings);
  let common = 0;
  while (common < wanted.length && before[common] === wanted[common]) common += 1;
  const added = wanted.slice(common).map((text, index) => writeHeading(common + index, text));
  return added.length === 0 && before.length > common ? [writeHeading(common, '')] : added;
}

function writeHeading(depth: number, text: string): string {
  const marks = '#'.repeat(depth + 2);
  if (text === '') return marks;
  const escaped = escapeInline(text);
  const line = withoutEnd(escaped, /#/);
  // Number signs at the end would be taken for the end of the heading.
  return `${marks} ${line}${'\\#'.repeat(escaped.length - line.length)}`;
}

function writeBlock({ kind, text }: Block, alternate: boolean): string {
  switch (kind) {
    case 'paragraph':
      return escapeLines(text);
    case 'quotation':
      return `> ${escapeLines(text, '> ')}`;
    case 'note':
      return `> ${noteMark}\n> ${escapeLines(text, '> ')}`;
    case 'caption':
      return `![${escapeLines(text)}]()`;
    case 'code':
      return writeCode(text);
    case 'list':
      return writeList(text, alternate) ?? escapeLines(text);
    case 'table':
      return writeTable(text) ?? escapeLines(text);
  }
}

function writeCode(text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${text}\n${fence}`;
}

/** Undefined for a text that is no list by the rule of `markdown-blocks.ts`. */
function writeList(text: string, alternate: boolean): string | undefined {
  const list = readListItems(text);
  if (list === undefined) return undefined;
  const bullet = alternate ? '*' : '-';
  const dot = alternate ? ')' : '.';
  return list.items
    .map((lines, index) => {
      const marker = list.start === undefined ? bullet : `${list.start + index}${dot}`;
      return `${marker} ${escapeLines(lines.join('\n'), ' '.repeat(marker.length + 1))}`;
    })
    .join('\n');
}

function writeTable(text: string): string | undefined {
  const rows = text.split('\n').map((row) => row.split(' | '));
  const columns = rows[0]?.length ?? 0;
  if (columns < 2 || rows.some((cells) => cells.length !== columns)) return undefined;
  const [head, ...body] = rows.map(
    (cells) => `| ${cells.map((cell) => escapeInline(cell).replaceAll('|', '\\|')).join(' | ')} |`,
  );
  return [head, `|${' --- |'.repeat(columns)}`, ...body].join('\n');
}
