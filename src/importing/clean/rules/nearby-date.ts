import type { IsoDate } from '../../../knowledge/article.js';
import { readDateline, saysChanged } from '../dateline.js';
import { hasMarkup, isProse } from '../prose.js';
import type { Learned, PageInWork } from '../rule.js';
import type { Judged } from '../verdict.js';

/** How many blocks around the headline, and at the foot of the page, may tell the day. */
const blocksAround = 12;
const blocksAtFoot = 15;

/** Roles of blocks whose dates are about something else. */
const elsewhere: ReadonlySet<string | undefined> = new Set(['related', 'advertisement']);

/** Of a page with markup that does not say when it was published: the day that stands nearest to its headline. */
export function learnNearbyDate(page: PageInWork): Learned | undefined {
  if (page.stated.published !== undefined || !hasMarkup(page.blocks.map(({ block }) => block)))
    return undefined;
  return { published: nearbyDate(page, isOfArticle) ?? nearbyDate(page, () => true) };
}

/** When an article was changed is told only where nothing tells when it was published. */
function isOfArticle(line: string): boolean {
  return !saysChanged(line);
}

/**
 * The day on a line of its own that stands nearest to the headline, above it or below; else on one below the text. What
 * stands between paragraphs is told by the article, and does not date it; what its first words tell does.
 */
function nearbyDate(
  { blocks: judged, title, language }: PageInWork,
  isTold: (line: string) => boolean,
): IsoDate | undefined {
  const isText = ({ verdict, block }: Judged): boolean =>
    verdict.kind === 'keep' && isProse(block.text);
  const first = judged.findIndex(isText);
  const last = judged.findLastIndex(isText);
  const headline = title.at === -1 ? Math.max(0, first) : title.at;
  const dated = (index: number): IsoDate | undefined => dayOn(judged[index], language, isTold);

  for (let away = 1; away <= blocksAround; away += 1) {
    const below = headline + away;
    const date =
      dated(headline - away) ?? (first === -1 || below <= first ? dated(below) : undefined);
    if (date !== undefined) return date;
  }
  for (let index = last + 1; last !== -1 && index <= last + blocksAtFoot; index += 1) {
    const date = dated(index);
    if (date !== undefined) return date;
  }
  return openingDay(judged[first]?.block.text ?? '', language);
}

/** Longest place and day before the first sentence of a report, in characters. */
const maxOpeningLength = 60;
/** What parts them from it. */
const openingEnd = /\s[–—-]\s|\)[.:]?\s/u;

/** "Selm, 22 November 2022 – The ferry …", "Selm, (22.11.2022). The ferry …": as press offices open what they send. */
function openingDay(text: string, language: string): IsoDate | undefined {
  const end = openingEnd.exec(text.slice(0, maxOpeningLength));
  if (end === null) return undefined;
  const found = readDateline(text.slice(0, end.index), language);
  // Without a place it is a day of the story.
  const isPlace =
    found !== undefined && found.rest !== '' && found.rest.split(' ').length <= maxWordsBeside;
  return isPlace ? found.date : undefined;
}

function dayOn(
  item: Judged | undefined,
  language: string,
  isTold: (line: string) => boolean,
): IsoDate | undefined {
  if (item === undefined || elsewhere.has(item.block.role)) return undefined;
  return item.block.text
    .split('\n')
    .filter(isTold)
    .map((line) => readDateline(line, language))
    .find((found) => found?.date !== undefined && found.rest.split(' ').length <= maxWordsBeside)
    ?.date;
}

/** Most words beside a date: a place, a name, a section. */
const maxWordsBeside = 3;
