import type { IsoDate } from '../../knowledge/article.js';
import type { PageFacts } from '../page.js';
import { readDateline, saysChanged, saysPublished } from './dateline.js';
import { isProse } from './prose.js';
import type { PageInWork } from './rule.js';
import { tellsChronology } from './rules/bylines-and-dates.js';
import { daysBetween, readStatedDate } from './stated-date.js';
import type { Judged } from './verdict.js';

/** How many blocks right above the headline may show the day; how many below it, and among those how many paragraphs, such as a summary. */
const maxBlocksAbove = 3;
const maxBlocks = 10;
const maxParagraphs = 1;
/** Most words beside the day: a place, a name, a section. */
const maxWordsBeside = 3;

/** Roles of blocks whose dates are about something else. */
const elsewhere: ReadonlySet<string | undefined> = new Set([
  ...['related', 'advertisement', 'other', 'caption', 'credit', 'pull-quote', 'share', 'footer'],
]);

/** What the lines around a headline tell of the day, as a reader meets them. */
export interface ShownDays {
  /** Right above it, where the day of the article may stand, but that of today as well. */
  readonly above: readonly IsoDate[];
  /** Between it and the text. */
  readonly below: readonly IsoDate[];
}

export function shownDays({ blocks, title, language }: PageInWork): ShownDays {
  if (title.at === -1 || tellsChronology(blocks, language)) return { above: [], below: [] };
  const daysOf = (item: Judged): readonly IsoDate[] => daysIn(item, language);
  const above = blocks.slice(Math.max(0, title.at - maxBlocksAbove), title.at).flatMap(daysOf);
  const below: IsoDate[] = [];
  let paragraphs = 0;
  for (const item of blocks.slice(title.at + 1, title.at + 1 + maxBlocks)) {
    if (isOfAnother(item)) break;
    if (item.block.kind === 'paragraph' && isProse(item.block.text)) paragraphs += 1;
    if (paragraphs > maxParagraphs) break;
    below.push(...daysOf(item));
  }
  return { above, below };
}

function daysIn({ block }: Judged, language: string): readonly IsoDate[] {
  if (elsewhere.has(block.role)) return [];
  return block.text
    .split('\n')
    .map((line) => dayOfLine(line, language))
    .filter((day) => day !== undefined);
}

/** Shortest link that is the headline of another article, in characters. */
const minLinkLength = 25;
const linkShareOfHeadline = 0.9;

/** Below it stand dates of other articles. */
function isOfAnother({ block }: Judged): boolean {
  return block.linkShare >= linkShareOfHeadline && block.text.length >= minLinkLength;
}

/** That of a line which says nothing else, or little. */
function dayOfLine(line: string, language: string): IsoDate | undefined {
  const found = readDateline(line, language);
  if (found?.date === undefined || found.rest.split(' ').length > maxWordsBeside) return undefined;
  // "Release of the album: 4.3.2021", "— Somebody (@name) 4 March 2021".
  const isLabelled = /^[^:：\d]{2,}[:：]\s*\d/u.test(line) && !saysPublished(line);
  return saysChanged(line) || isLabelled || line.includes('@') ? undefined : found.date;
}

/**
 * When an article was published: what the page says to programs, unless its readers are shown another day. Programs are told
 * moments in UTC, which may be on the day before or after; and the day on which the system got the article, or on which the page
 * was built. A day that is later than all that programs are told is one on which something is to happen.
 */
export function agreedDate(
  { published, modified, language = 'en' }: PageFacts,
  { above, below }: ShownDays,
): string | undefined {
  const [first] = below;
  const stated = published && readStatedDate(published, language);
  if (first === undefined || stated === undefined) return published;
  if ([...above, ...below].some((day) => daysBetween(stated, day) === 0)) return published;
  const changed = modified && readStatedDate(modified, language);
  const isAhead = changed !== undefined && daysBetween(changed, first) > 1;
  return isAhead && daysBetween(stated, first) > 1 ? published : first;
}
