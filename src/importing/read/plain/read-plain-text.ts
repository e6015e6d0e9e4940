import { trimBlanks } from '../../../knowledge/formats/white-space.js';
import { endsSentence } from '../../clean/prose.js';
import { hasMarkdown, markdownBlocks } from './markdown-text.js';
import { type Page, type PageBlock, textBlock } from '../../page.js';

/**
 * A page as it comes out of a browser, an e-mail or a text file. Blank lines part paragraphs. A line break within is one space
 * where lines were wrapped at a width; where each line stands for itself, it is a paragraph of its own.
 */
export function readPlainText(text: string): Page {
  const { url, body } = withoutAddress(text);
  const facts = url === undefined ? {} : { url };
  if (hasMarkdown(body)) return { facts, blocks: markdownBlocks(body) };
  const lines = body.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/u);
  const groups = groupLines(withoutQuoteMarks(lines));
  const width = wrapWidth(groups);
  const blocks = groups.map((group) => blocksOf(group, width));
  return { facts, blocks: markStandfirst(blocks, gapsOf(lines)).flat() };
}

/** How many empty lines stand before each group. */
function gapsOf(lines: readonly string[]): readonly number[] {
  const gaps: number[] = [];
  let blank = 0;
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') blank += 1;
    else if (blank > 0 || index === 0) {
      gaps.push(blank);
      blank = 0;
    }
  }
  return gaps;
}

/** Longest summary that is told by its place, in characters. */
const maxStandfirstLength = 250;

/**
 * One sentence below the headline that is set apart from the text, by more empty lines than stand between its paragraphs, is
 * the summary.
 */
function markStandfirst(
  groups: readonly (readonly PageBlock[])[],
  gaps: readonly number[],
): readonly (readonly PageBlock[])[] {
  const [headline, second, ...text] = groups;
  const [standfirst, ...more] = second ?? [];
  if (headline?.length !== 1 || standfirst === undefined || more.length > 0) return groups;
  const isOneSentence =
    standfirst.kind === 'paragraph' &&
    standfirst.text.length <= maxStandfirstLength &&
    !/[.!?。！？؟]["”’»]?\s+\p{L}/u.test(standfirst.text);
  const withinText = text.some((group) => group.length > 1) ? 0 : Math.min(...gaps.slice(3));
  const isApart = text.flat().length > 1 && (gaps[2] ?? 0) > withinText;
  if (!isOneSentence || !isApart || endsSentence(headline[0]?.text ?? '')) return groups;
  return [headline, [{ ...standfirst, role: 'standfirst' }], ...text];
}

/** People paste where a text stands above it. */
function withoutAddress(text: string): { readonly url: string | undefined; readonly body: string } {
  const [line, url] = /^\s*(https?:\/\/\S{4,2000})[^\S\n]*\r?\n/iu.exec(text) ?? [];
  return line !== undefined && url !== undefined && URL.canParse(url)
    ? { url, body: text.slice(line.length) }
    : { url: undefined, body: text };
}

/** E-mail marks every line of a letter that it forwards. */
function withoutQuoteMarks(lines: readonly string[]): readonly string[] {
  const marked = lines.filter((line) => line.startsWith('>')).length;
  const written = lines.filter((line) => line.trim() !== '').length;
  return marked > 0.8 * written ? lines.map((line) => line.replace(/^(?:> ?)+/, '')) : lines;
}

const loneBullet = /^[•●▪◦‣·]$/u;

/** Lines between blank ones, blanks at their ends taken off. */
function groupLines(lines: readonly string[]): readonly (readonly string[])[] {
  const groups: string[][] = [[]];
  for (const line of lines) {
    const trimmed = trimBlanks(line);
    const group = groups.at(-1);
    const above = group?.at(-1);
    if (trimmed.trim() === '') groups.push([]);
    // Out of some browsers a bullet and its item come on two lines.
    else if (above !== undefined && loneBullet.test(above)) group?.splice(-1, 1, `• ${trimmed}`);
    else group?.push(trimmed);
  }
  return groups.filter((group) => group.length > 0);
}

/** Widest line of a text that was wrapped, and the narrowest that was broken only for its width. */
interface Wrap {
  readonly widest: number;
  readonly narrowest: number;
}

/** Programs wrap at 60 to 100 characters; without them a paragraph is one long line. */
const maxWrap = 110;
/** How much of the width a line leaves empty because its next word is long. */
const maxRemainder = 22;

/** Undefined for a text whose lines were not wrapped, as most that people paste. */
function wrapWidth(groups: readonly (readonly string[])[]): Wrap | undefined {
  const continued = groups.flatMap((group) => group.slice(0, -1));
  const widest = Math.max(
    0,
    ...groups.map((group) => Math.max(...group.map(({ length }) => length))),
  );
  if (continued.length < 2 || widest > maxWrap || widest < 40) return undefined;
  const narrowest = widest - maxRemainder;
  const full = continued.filter(({ length }) => length >= narrowest).length;
  // Sentences do not end where lines do, unless each line is a paragraph.
  const ended = continued.filter(endsSentence).length;
  const isWrapped = full >= 0.6 * continued.length && ended < 0.5 * continued.length;
  return isWrapped ? { widest, narrowest } : undefined;
}

const bullet = /^(?:[•●▪◦‣·*]|[-–—](?=\s))\s*(?=[^\s])/u;
const numbered = /^\d{1,3}[.)]\s+(?=[^\s])/u;

function blocksOf(group: readonly string[], wrap: Wrap | undefined): readonly PageBlock[] {
  const paragraphs: string[] = [];
  let above = '';
  for (const line of group) {
    const last = paragraphs.at(-1);
    if (last !== undefined && !bullet.test(line) && goesOn(above, line, wrap)) {
      paragraphs[paragraphs.length - 1] = `${last} ${line}`;
    } else {
      paragraphs.push(line);
    }
    above = line;
  }
  return joinItems(paragraphs);
}

/** Whether two lines belong to the same paragraph: broken at the width, or else in the middle of a sentence. */
function goesOn(above: string, line: string, wrap: Wrap | undefined): boolean {
  if (wrap !== undefined) return above.length >= wrap.narrowest;
  return above.length >= 40 && /[\p{L},;،؛-]$/u.test(above) && /^\p{Ll}/u.test(line);
}

/** Neighbouring lines behind bullets are one list. */
function joinItems(paragraphs: readonly string[]): readonly PageBlock[] {
  const blocks: PageBlock[] = [];
  let items: string[] = [];
  function endList(): void {
    if (items.length > 0) blocks.push(textBlock('list', items.join('\n')));
    items = [];
  }
  for (const paragraph of paragraphs) {
    if (bullet.test(paragraph)) {
      items.push(paragraph.replace(bullet, '• '));
    } else if (
      numbered.test(paragraph) &&
      paragraphs.filter((other) => numbered.test(other)).length > 1
    ) {
      items.push(paragraph);
    } else {
      endList();
      blocks.push(textBlock('paragraph', paragraph));
    }
  }
  endList();
  return blocks;
}
