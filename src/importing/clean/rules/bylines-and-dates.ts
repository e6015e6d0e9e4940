import {
  isBylineLabel,
  isJobTitle,
  isNameLine,
  isNames,
  nameBeforeJob,
  readByline,
} from '../byline.js';
import { isAgency } from '../credit.js';
import { type Dateline, readDate, readDateline, saysPublished, tellsHours } from '../dateline.js';
import { maxHeaderBlocks } from '../header.js';
import { authorIn, sourceIn } from '../header-lines.js';
import {
  endsSentence,
  hasMarkup,
  isProse,
  lettersOf,
  maxTellingLine,
  readingLength,
} from '../prose.js';
import type { PageBlock } from '../../page.js';
import type { Learned, PageInWork } from '../rule.js';
import { drop, isKept, type Judged } from '../verdict.js';

/** How many paragraphs, such as a summary, may stand above an article's date. */
const maxParagraphsAbove = 2;
/** How many ordinary blocks may stand above a name that only its place makes a byline, and above a place. */
const maxAboveName = 3;
const maxAbovePlace = 2;
/** Longest line that is marked as a date, in characters. */
const maxDateLength = 120;
/** Longest name in a block that is marked as a byline, and of a place. */
const maxNameLength = 80;
const maxPlaceLength = 50;
/** Most words beside a date that are a name, and most characters of both. */
const maxWordsBeside = 6;
const maxDatedLength = 90;

/** From how many days or times on the lines that tell them are a chronology: an article has one of publication and one of a change. */
const minDaysOfChronology = 3;

/** Lines that say who wrote the article and when it was published go, and tell it. */
export function takeHeaderLines({ blocks: judged, language, title, stated }: PageInWork): Learned {
  /** A name that is in the headline is of those whom the article is about; one that is in the address is of a section. */
  function isSubject(name: string): boolean {
    const letters = lettersOf(name);
    const parts = (stated.url ?? '').split('/').slice(3);
    return lettersOf(title.text ?? '').includes(letters) || parts.map(lettersOf).includes(letters);
  }
  const isChronology = tellsChronology(judged, language);
  /** A day or an hour is told by the article, and not of it: a chronology, opening hours, a recipe. */
  function isTold(text: string, date: Dateline | undefined): boolean {
    return isHours(text, date) || (isChronology && isMoment(text, date));
  }
  const isPage = hasMarkup(judged.map(({ block }) => block));
  let author: string | undefined;
  let published: string | undefined;
  let publisher: string | undefined;
  let ordinary = 0;
  let read = 0;
  for (const [index, item] of judged.entries()) {
    if (!isLine(item)) {
      if (isKept(item)) ordinary += 1;
      if (isRead(item)) read += 1;
      continue;
    }
    const { text, role } = item.block;
    const date = readDateline(text, language);
    if (isUnmarked(item, language, date) && (read >= maxParagraphsAbove || isTold(text, date))) {
      ordinary += 1;
      continue;
    }
    const inHeader = ordinary < maxHeaderBlocks;
    const byline = readByline(text, language);
    if (byline !== undefined || (role === 'byline' && readingLength(text) <= maxTellingLine)) {
      author ??= inHeader
        ? (byline?.author ?? authorIn(text, language) ?? nameIn(text))
        : undefined;
      published ??= inHeader ? date?.date : undefined;
      drop(item, 'byline');
    } else if (date?.rest === '' || (role === 'dateline' && readingLength(text) <= maxDateLength)) {
      published ??= inHeader ? (date?.date ?? readDate(text, language)) : undefined;
      author ??= inHeader ? authorIn(text, language) : undefined;
      publisher ??= inHeader ? sourceIn(text) : undefined;
      drop(item, 'dateline');
    } else if (ordinary < maxAboveName && isBylineLabel(text)) {
      drop(item, 'byline');
    } else if (ordinary < maxAboveName && nameBeforeJob(text) !== undefined) {
      author ??= nameBeforeJob(text);
      drop(item, 'byline');
    } else if (ordinary < maxAboveName && isNameLine(text) && isJobTitle(below(judged, index))) {
      author ??= text;
      for (const line of judged.slice(index, index + 2)) drop(line, 'byline');
    } else if (
      ordinary < maxAboveName &&
      isNameLine(text) &&
      isBesideDate(judged, index, language)
    ) {
      author ??= isSubject(text) ? undefined : withoutAgency(text);
      drop(item, 'byline');
    } else if (ordinary < maxAboveName && date !== undefined && isDatedName(date.rest, text)) {
      published ??= date.date;
      author ??= authorIn(text, language) ?? (isPage ? nameBesideDate(text, language) : undefined);
      publisher ??= sourceIn(text);
      drop(item, 'dateline');
    } else if (ordinary < maxAbovePlace && isPlaceLine(text)) {
      drop(item, 'dateline');
    } else {
      ordinary += 1;
      if (isRead(item)) read += 1;
    }
  }
  return { author, published, publisher };
}

function isRead(item: Judged): boolean {
  return isKept(item) && item.block.main && isProse(item.block.text);
}

/** A time without a mark or a word that says whose it is. */
function isUnmarked({ block }: Judged, language: string, date: Dateline | undefined): boolean {
  if (block.role === 'byline' || block.role === 'dateline' || !block.main) return false;
  const isOfPage = date?.date !== undefined && saysPublished(block.text);
  return readByline(block.text, language) === undefined && !isOfPage;
}

/** Whether lines of an article tell of so many days and times that they are its text. */
export function tellsChronology(judged: readonly Judged[], language: string): boolean {
  return daysToldIn(judged, language) >= minDaysOfChronology;
}

/** How many different days and times of day stand on lines that say nothing else, or little. */
function daysToldIn(judged: readonly Judged[], language: string): number {
  const days = new Set<string>();
  for (const item of judged.filter(isLine)) {
    const date = readDateline(item.block.text, language);
    if (!isMoment(item.block.text, date) || !isUnmarked(item, language, date)) continue;
    days.add(date?.date ?? item.block.text);
  }
  return days.size;
}

/** A day, or a time of day alone: "3:37 PM". */
function isMoment(text: string, date: Dateline | undefined): boolean {
  return isDay(text, date) || /^\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?[ap]\.?m\.?)?$/iu.test(text);
}

function isDay(text: string, date: Dateline | undefined): boolean {
  return date?.date !== undefined && (date.rest === '' || isDatedName(date.rest, text));
}

/** "Monday to Friday 9 am to 5 pm": no date, but days of the week or two times of day. */
function isHours(text: string, date: Dateline | undefined): boolean {
  return date?.date === undefined && date?.rest === '' && tellsHours(text);
}

/** Bylines and dates are paragraphs without a sentence; some pages set them as headings of a low level. */
function isLine(item: Judged): boolean {
  const { verdict, block } = item;
  return (
    verdict.kind === 'keep' &&
    verdict.as === undefined &&
    (block.kind === 'paragraph' || block.kind === 'list' || isBylineHeading(block)) &&
    readingLength(block.text) <= maxTellingLine
  );
}

/** From which level on a heading with a name behind "By" is a byline: above, "By Nature" may be one. */
const bylineLevel = 4;

function isBylineHeading({ kind, level, text }: PageBlock): boolean {
  if (kind !== 'heading' || level < bylineLevel) return false;
  return readByline(text, 'en')?.author.includes(' ') === true;
}

/** "Mira Holt, BBC News": the person, where there is one. */
function withoutAgency(names: string): string | undefined {
  const people = names.split(', ').filter((name) => !isAgency(name));
  return people.length === 0 ? undefined : people.join(', ');
}

function below(judged: readonly Judged[], index: number): string {
  return judged[index + 1]?.block.text ?? '';
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
  return (
    rest.split(' ').length <= maxWordsBeside && text.length <= maxDatedLength && !endsSentence(text)
  );
}

/** "4 March 2021 - Mira Holt": a page has its day and the name of whoever wrote it on both sides of a mark. */
function nameBesideDate(text: string, language: string): string | undefined {
  const parts = text.split(/\s[|•·–—-]\s/u);
  const names = parts.filter((part) => readDateline(part, language)?.rest !== '');
  const [name = ''] = names;
  return parts.length === 2 && names.length === 1 && isNameLine(name) && !isAgency(name)
    ? name
    : undefined;
}

/** "Baghdad, Iraq –" on a line of its own. */
function isPlaceLine(text: string): boolean {
  return text.length <= maxPlaceLength && /^\p{Lu}[\p{L}\p{M} .,'’-]+ ?[–—-]$/u.test(text);
}

/** The name in a block that is marked as a byline, without what may stand around it. */
function nameIn(text: string): string | undefined {
  const [first = ''] = text.split(/\n|\s[|•·]\s/u);
  const name = first.trim();
  return name.length <= maxNameLength && isNames(name, true) && !isBylineLabel(name)
    ? name
    : undefined;
}
