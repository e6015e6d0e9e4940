import { readDate } from '../../clean/dateline.js';
import { elementRole } from './element-role.js';
import { attribute, type HtmlElement, lineOf } from './html-tree.js';

/** A date that the markup names as one, and its place in the page. */
interface MarkedDate {
  readonly value: string;
  readonly at: number;
  /** Marked as the day of publication in so many words. */
  readonly published: boolean;
}

/** Longest text of an element that is read as a date, in characters. */
const maxDateLength = 120;

/**
 * The day that the elements of a page, or else its address, tell: what is marked as the day of publication, then the date
 * nearest to the headline. Dates in comments, menus and boxes with other articles are theirs.
 */
export function htmlDate(
  root: HtmlElement,
  address: string | undefined,
  language: string,
): string | undefined {
  const { dates, headline } = markedDates(root, language);
  const stated = dates.find(({ published }) => published);
  const inPath = dateInPath(address);
  if (stated !== undefined) return stated.value;
  if (inPath !== undefined) return inPath;
  return nearest(dates, headline)?.value;
}

function nearest(dates: readonly MarkedDate[], headline: number): MarkedDate | undefined {
  if (headline === -1) return dates[0];
  // Of two as near, the one below: menus and bars stand above.
  const distance = ({ at }: MarkedDate): number =>
    at > headline ? at - headline : 2 * (headline - at);
  return [...dates].sort((one, other) => distance(one) - distance(other))[0];
}

function markedDates(
  root: HtmlElement,
  language: string,
): { readonly dates: readonly MarkedDate[]; readonly headline: number } {
  const dates: MarkedDate[] = [];
  let headline = -1;
  let at = 0;
  function visit(element: HtmlElement): void {
    at += 1;
    if (element.name === 'h1' && headline === -1) headline = at;
    const role = elementRole(element);
    if (
      role !== undefined &&
      elsewhere.has(role) &&
      !/^(?:body|main|article)$/.test(element.name)
    ) {
      return;
    }
    const value = dateOf(element, role === 'dateline', language);
    if (value !== undefined) dates.push({ value, at, published: isPublished(element) });
    for (const child of element.children) if (typeof child !== 'string') visit(child);
  }
  visit(root);
  return { dates, headline };
}

const elsewhere: ReadonlySet<string> = new Set(['related', 'advertisement', 'other', 'newsletter']);

function isPublished(element: HtmlElement): boolean {
  return attribute(element, 'itemprop') === 'datePublished' || element.attributes.has('pubdate');
}

function dateOf(element: HtmlElement, marked: boolean, language: string): string | undefined {
  if (!marked && element.name !== 'time' && !isPublished(element)) return undefined;
  const stated = attribute(element, 'datetime') || attribute(element, 'content');
  if (/^\d{4}-\d{2}/.test(stated.trim())) return stated.trim().slice(0, maxDateLength);
  const line = lineOf(element);
  return line.length <= maxDateLength ? readDate(line, language) : undefined;
}

/** Many sites have the day in the address: /2019/9/30/. */
function dateInPath(address: string | undefined): string | undefined {
  const match = /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?:\/|-|$)/.exec(address ?? '');
  const [, year, month = '', day = ''] = match ?? [];
  return year && `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
