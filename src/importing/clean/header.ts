import type { IsoDate } from '../../knowledge/article.js';
import { isBylineLabel, isNameLine, isNames, readByline } from './byline.js';
import { isAgency } from './credit.js';
import { readDate, readDateline, saysPublished } from './dateline.js';
import { authorIn, sourceIn } from './header-lines.js';
import { endsSentence, isProse, lettersOf, readingLength } from './prose.js';
import type { Title } from './title.js';
import { drop, isKept, type Judged } from './verdict.js';

export interface HeaderContext {
  readonly title: Title;
  readonly language: string;
  /** What the head of the page says in short. */
  readonly summary: string | undefined;
}

/** What the lines around the headline tell. */
export interface HeaderFacts {
  readonly author?: string | undefined;
  readonly published?: IsoDate | undefined;
  readonly standfirst?: string | undefined;
  readonly publisher?: string | undefined;
}

/** How many kept blocks below the headline may be part of the header. */
const maxHeaderBlocks = 8;
const maxStandfirstLength = 420;

/**
 * Takes headline, standfirst, byline and date off the text. A standfirst is known by its markup, by the page's own summary, or
 * by its place: straight below the headline, with a picture, a date or a byline between it and the text.
 */
export function judgeHeader(judged: readonly Judged[], context: HeaderContext): HeaderFacts {
  const { title, language } = context;
  const below = judged.slice(title.at + 1);
  dropHeadlines(judged, title);
  const standfirst = takeStandfirst(below, context);
  let author: string | undefined;
  let published: IsoDate | undefined;
  let publisher: string | undefined;
  let ordinary = 0;
  let read = 0;
  for (const [index, item] of judged.entries()) {
    if (!isLine(item)) {
      if (isKept(item)) ordinary += 1;
      if (isRead(item)) read += 1;
      continue;
    }
    // A day or an hour between paragraphs is told by the article: a chronology, opening hours, a recipe.
    if (read >= maxParagraphsAbove && isUnmarked(item, language)) {
      ordinary += 1;
      continue;
    }
    const inHeader = ordinary < maxHeaderBlocks;
    const { text, role } = item.block;
    const byline = readByline(text, language);
    const date = readDateline(text, language);
    if (byline !== undefined || (role === 'byline' && readingLength(text) <= 160)) {
      author ??= inHeader
        ? (byline?.author ?? authorIn(text, language) ?? nameIn(text))
        : undefined;
      published ??= inHeader ? date?.date : undefined;
      drop(item, 'byline');
    } else if (date?.rest === '' || (role === 'dateline' && readingLength(text) <= 120)) {
      published ??= inHeader ? (date?.date ?? readDate(text, language)) : undefined;
      author ??= inHeader ? authorIn(text, language) : undefined;
      publisher ??= inHeader ? sourceIn(text) : undefined;
      drop(item, 'dateline');
    } else if (ordinary < 3 && isBylineLabel(text)) {
      drop(item, 'byline');
    } else if (ordinary < 3 && isNameLine(text) && isBesideDate(judged, index, language)) {
      author ??= isAgency(text) ? undefined : text;
      drop(item, 'byline');
    } else if (ordinary < 3 && date !== undefined && isDatedName(date.rest, text)) {
      published ??= date.date;
      author ??= authorIn(text, language);
      publisher ??= sourceIn(text);
      drop(item, 'dateline');
    } else if (ordinary < 2 && isPlaceLine(text)) {
      drop(item, 'dateline');
    } else {
      ordinary += 1;
      if (isRead(item)) read += 1;
    }
  }
  return { author, published, standfirst, publisher };
}

/** How many paragraphs, such as a summary, may stand above an article's date. */
const maxParagraphsAbove = 2;

function isRead(item: Judged): boolean {
  return isKept(item) && item.block.main && isProse(item.block.text);
}

/** A time without a mark or a word that says whose it is. */
function isUnmarked({ block }: Judged, language: string): boolean {
  if (block.role === 'byline' || block.role === 'dateline' || !block.main) return false;
  const isDated = readDateline(block.text, language)?.date !== undefined;
  return readByline(block.text, language) === undefined && !(isDated && saysPublished(block.text));
}

/** Bylines and dates are paragraphs without a sentence. */
function isLine(item: Judged): boolean {
  const { verdict, block } = item;
  return (
    verdict.kind === 'keep' &&
    verdict.as === undefined &&
    (block.kind === 'paragraph' || block.kind === 'list') &&
    readingLength(block.text) <= 160
  );
}

/** The headline shown again: above a picture, or in small letters on scrolling. */
function dropHeadlines(judged: readonly Judged[], title: Title): void {
  const letters = lettersOf(title.text ?? '');
  // A text without a headline is called by its own first words, which stay.
  if (letters === '' || title.at === -1) return;
  for (const item of judged) {
    if (isKept(item) && lettersOf(item.block.text) === letters) drop(item, 'duplicate');
  }
}

function takeStandfirst(below: readonly Judged[], context: HeaderContext): string | undefined {
  const kept = below
    .filter((item) => isKept(item) && isOfHeader(item, context.language))
    .slice(0, maxHeaderBlocks);
  const marked = kept.find(({ block }) => block.role === 'standfirst');
  const found =
    marked ??
    kept.slice(0, 3).find((item) => isSummary(item, context.summary)) ??
    byPlace(kept, context);
  if (found === undefined || readingLength(found.block.text) > maxStandfirstLength)
    return undefined;
  // Of an article with nothing else it is the text.
  if (!kept.some((item) => item !== found && isProse(item.block.text))) return undefined;
  found.verdict = { kind: 'told' };
  return found.block.text;
}

/** What the main text leaves out belongs to the header only when it says so. */
function isOfHeader(item: Judged, language: string): boolean {
  const { main, role, kind, text } = item.block;
  return (
    main ||
    role !== undefined ||
    kind === 'caption' ||
    isNameLine(text) ||
    isBylineOrDate(item, language) ||
    isProse(text)
  );
}

function isSummary({ block }: Judged, summary: string | undefined): boolean {
  const letters = lettersOf(block.text);
  return letters.length >= 30 && letters === lettersOf(summary ?? '');
}

function byPlace(kept: readonly Judged[], { language }: HeaderContext): Judged | undefined {
  const [first, second, third] = kept;
  if (first === undefined || !isStandfirstLike(first)) return undefined;
  if (second === undefined) return undefined;
  if (isBylineOrDate(second, language)) return first;
  const isName = isNameLine(second.block.text);
  if (isName && third !== undefined && isBylineOrDate(third, language)) return first;
  if (!isCaption(second)) return first.block.kind === 'heading' ? first : undefined;
  if (third !== undefined && (isBylineOrDate(third, language) || isCaption(third))) return first;
  const isOneSentence = !/[.!?。！？؟]["”’]?\s*\p{L}/u.test(first.block.text);
  return isOneSentence && readingLength(first.block.text) <= 220 ? first : undefined;
}

function isStandfirstLike({ block, verdict }: Judged): boolean {
  const length = readingLength(block.text);
  const kind = verdict.kind === 'keep' ? (verdict.as ?? block.kind) : block.kind;
  if (kind === 'heading') return length >= 40 && length <= maxStandfirstLength;
  return (
    kind === 'paragraph' &&
    block.role !== 'byline' &&
    block.role !== 'dateline' &&
    length >= 40 &&
    length <= maxStandfirstLength
  );
}

function isCaption({ block, verdict }: Judged): boolean {
  return block.kind === 'caption' || (verdict.kind === 'keep' && verdict.as === 'caption');
}

function isBylineOrDate(item: Judged, language: string): boolean {
  const { text, role } = item.block;
  return (
    role === 'byline' ||
    role === 'dateline' ||
    readByline(text, language) !== undefined ||
    readDateline(text, language)?.rest === ''
  );
}

/** Whether the line above or below tells the date. */
function isBesideDate(judged: readonly Judged[], index: number, language: string): boolean {
  return [index - 1, index + 1].some((near) => {
    const text = judged[near]?.block.text;
    return text !== undefined && readDateline(text, language)?.rest === '';
  });
}

/** A name beside a date: "Al Jazeera, 30 September 2019". */
function isDatedName(rest: string, text: string): boolean {
  return rest.split(' ').length <= 6 && text.length <= 90 && !endsSentence(text);
}

/** "Baghdad, Iraq –" on a line of its own. */
function isPlaceLine(text: string): boolean {
  return text.length <= 50 && /^\p{Lu}[\p{L}\p{M} .,'’-]+ ?[–—-]$/u.test(text);
}

/** The name in a block that is marked as a byline, without what may stand around it. */
function nameIn(text: string): string | undefined {
  const [first = ''] = text.split(/\n|\s[|•·]\s/u);
  const name = first.trim();
  return name.length <= 80 && isNames(name, true) && !isBylineLabel(name) ? name : undefined;
}
