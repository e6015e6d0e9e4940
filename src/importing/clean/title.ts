import { fold } from '../../language/fold.js';
import { findCue } from './find-cue.js';
import { furniturePattern } from './furniture.js';
import type { Page, PageBlock } from '../page.js';
import { readByline } from './byline.js';
import { isCreditedCaption } from './credit.js';
import { readDateline } from './dateline.js';
import { endsSentence, lettersOf, readingLength } from './prose.js';

/** The headline of a page, and where it stands there. */
export interface Title {
  /** Undefined when the page has no text at all. */
  readonly text: string | undefined;
  /** Index of the block that shows it; -1 when none does. */
  readonly at: number;
  /** The name of the site, where the page's own title has it beside the headline. */
  readonly site?: string | undefined;
}

/** Longest title that is shown. Whoever quotes an article shows its title on one line. */
const maxTitleLength = 250;
/** How many blocks at the beginning are looked at. */
const maxBlocksAbove = 30;

/** The title that a person gave, else the page's own, else the first line that reads like one. */
export function findTitle(page: Page, given: string | undefined): Title {
  const stated = given ?? page.facts.title;
  if (stated !== undefined && stated.trim() !== '') {
    const at = given === undefined ? shownAt(page.blocks, stated) : namedAt(page.blocks, stated);
    return at === -1 && given === undefined
      ? partlyShown(page.blocks, stated)
      : { text: shortened(stated.trim()), at };
  }
  const at = headlineAt(page.blocks);
  const block = page.blocks[at];
  if (block === undefined) return { text: undefined, at: -1 };
  const isHeadline =
    readingLength(block.text) <= maxTitleLength && !isParagraph(block) && !isStatement(block);
  // A text without a headline is called by its first words, which stay where they are.
  return isHeadline
    ? { text: block.text, at }
    : { text: shortened(firstSentence(block.text)), at: -1 };
}

/** The heading with these words, else any block with them. */
function shownAt(blocks: readonly PageBlock[], title: string): number {
  const letters = lettersOf(title);
  const same = (block: PageBlock): boolean => lettersOf(block.text) === letters;
  const heading = blocks.findIndex((block) => block.kind === 'heading' && same(block));
  return heading === -1 ? blocks.findIndex(same) : heading;
}

/** The headline that a person's own title is about: the same, or one with half of its words. */
function namedAt(blocks: readonly PageBlock[], given: string): number {
  const same = shownAt(blocks, given);
  const at = headlineAt(blocks);
  const shown = blocks[at];
  if (same !== -1 || shown === undefined || endsSentence(shown.text)) return same;
  const words = wordsOf(given);
  const common = [...wordsOf(shown.text)].filter((word) => words.has(word)).length;
  return common > 0 && common >= words.size / 2 ? at : -1;
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []);
}

/** A headline that is one of the names in the stated title: the others are those of the site and its sections. */
function partlyShown(blocks: readonly PageBlock[], stated: string): Title {
  const whole = { text: shortened(stated.trim()), at: -1 };
  if (stated.length > maxPartedLength) return whole;
  const parts = stated.split(nameMark).map((part) => part.trim());
  for (const headline of [...parts].sort((one, other) => other.length - one.length)) {
    const at = headline.length < 12 ? -1 : shownAt(blocks.slice(0, maxBlocksAbove), headline);
    if (at !== -1) {
      const site = parts.at(-1) === headline ? parts[0] : parts.at(-1);
      return { text: shortened(headline), at, site };
    }
  }
  return whole;
}

/** A title with a site's name has no more characters. */
const maxPartedLength = 2 * maxTitleLength;

/** What stands between the names that a title is made of. */
const nameMark = /[|–—:»]\s|\s[|–—:«-]\s?/u;

/** The first level-one heading, else the first line that is neither furniture nor one of a menu. */
function headlineAt(blocks: readonly PageBlock[]): number {
  const top = blocks.slice(0, maxBlocksAbove);
  const heading = top.findIndex(({ kind, level }) => kind === 'heading' && level === 1);
  if (heading !== -1) return heading;
  const lines = top.findIndex(isParagraph);
  const above = top.slice(0, lines === -1 ? undefined : lines);
  const headline = above.findIndex(
    ({ kind, text }) =>
      (kind === 'heading' || (kind === 'paragraph' && !isStatement({ kind, text }))) &&
      readingLength(text) >= 16 &&
      isOwnLine(text),
  );
  if (headline !== -1) return headline;
  // A short headline: the last line above the text that is no furniture.
  const short = above.findIndex(({ text }) => isOwnLine(text));
  return short === -1 ? Math.max(0, lines) : short;
}

/** Lines that a sentence ends are body text, unless they are as short as a headline. */
function isParagraph({ text }: PageBlock): boolean {
  return readingLength(text) >= 160 && endsSentence(text);
}

/** Headlines end without a full stop; a sentence with one, however short, is said by the text. */
function isStatement({ kind, text }: Pick<PageBlock, 'kind' | 'text'>): boolean {
  return kind === 'paragraph' && /[^.]\.["”’»]?$|[。۔।]$/u.test(text.trimEnd());
}

function isOwnLine(text: string): boolean {
  return (
    findCue(text) === undefined &&
    !isKicker(text) &&
    !mailHeader.test(fold(text)) &&
    !isCreditedCaption(text) &&
    readByline(text, 'en') === undefined &&
    readDateline(text, 'en')?.rest !== ''
  );
}

const mailHeader = new RegExp(`^(?:${furniturePattern('mailHeader')}) ?:`, 'u');

/** "News|Middle East", "World > Iraq": where the article stands on its site. */
function isKicker(text: string): boolean {
  return readingLength(text) < 70 && /\p{L}\s?[|>›»/]\s?\p{L}/u.test(text) && !endsSentence(text);
}

function firstSentence(text: string): string {
  return /^.{20,160}?[.!?。！？؟](?=\s|["”’]|$)/su.exec(text)?.[0] ?? text;
}

/** Cut at the end of a word. */
function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  if (line.length <= maxTitleLength) return line;
  const space = line.lastIndexOf(' ', maxTitleLength - 1);
  return `${line.slice(0, space > maxTitleLength / 2 ? space : maxTitleLength - 1)}…`;
}
